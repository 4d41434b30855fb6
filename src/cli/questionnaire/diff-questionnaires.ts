import { join } from 'node:path';
import { bad, good, type Outcome, problem } from '#problem';
import { compareQuestionnaires } from '#questionnaire/compare-questionnaires';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import { contentFolders } from '../content/content-folders';
import { findQuestionnaire } from '../content/find-questionnaire';
import { originOf } from '../content/origin-of';
import { placeHere } from '../content/place-here';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { findRound } from '../round/find-round';
import { tellNext } from '../tell-next';
import { openWorkspace, type Workspace } from '../workspace/open-workspace';
import { comparisonPage } from './comparison-page';
import { resolveVersion, type Version } from './resolve-version';

/** `questionnaire diff`: two versions held against each other; one alone against what the last round asked, or what it takes the place of. */
export function diffQuestionnaires(context: Context, call: Call): ExitCode {
  const opened = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!opened.ok && !opened.problems.every(({ code }) => code === 'workspace/not-found')) return refuse(opened.problems, context);
  const workspace = opened.ok ? opened.value : null;
  const words = twoWords(context, workspace, call);
  if (!words.ok) return refuse(words.problems, context);
  const [first, second] = words.value.map((word) => resolveVersion(context, workspace, word));
  if (!first?.ok || !second?.ok)
    return refuse(
      [first, second].flatMap((one) => (!one || one.ok ? [] : one.problems)),
      context,
    );
  const [before, after] = [first.value, second.value];
  const comparison = compareQuestionnaires(before.questionnaire, after.questionnaire);
  if (call.options.json === true) {
    const named = ({ label, questionnaire: { id, hash, questions } }: typeof before) => ({ label, id, hash, questions: questions.length });
    context.print(JSON.stringify({ schemaVersion: 1, before: named(before), after: named(after), ...comparison }, null, 2));
  } else {
    context.print(comparisonPage(before, after, comparison, context));
    tellNext(context, nextAfter(context, after));
  }
  const isBroken = comparison.changed.length > 0 && call.options.failOnMeaning === true;
  return isBroken ? 1 : 0;
}

/** The later version is looked at, or what keeps it from being asked is to be mended. */
function nextAfter(context: Context, { label, questionnaire }: Version): string {
  const word = /\.json$|@/.test(label) ? questionnaire.id : label;
  const place = placeHere(context, word);
  const isAsked = place.ok && findQuestionnaire(word, place.value).ok;
  if (isAsked) return commandLine(context, 'questionnaire', 'show', word);
  return /\.ya?ml$/.test(word) ? commandLine(context, 'check', word) : commandLine(context, 'check');
}

function twoWords(context: Context, workspace: Workspace | null, call: Call): Outcome<readonly [string, string]> {
  const [first = '', second] = call.args;
  const round = textOption(call, 'round');
  if (second !== undefined) return good([first, second]);
  // A kept version alone is held against what is asked now.
  const kept = /^(.+)@[^@]+$/.exec(first)?.[1] ?? /([^\\/]+)\.json$/i.exec(first)?.[1];
  if (kept !== undefined) return good([first, kept]);
  if (round !== null) return good([`${first}@${round}`, first]);
  if (workspace) {
    for (const name of workspace.rounds.toReversed()) {
      const found = findRound(workspace, name);
      if (!found.ok) return found;
      if (found.value.questionnaires.some(({ id }) => id === first)) return good([`${first}@${name}`, first]);
    }
    const folders = contentFolders(workspace);
    const origin = originOf(`${first}.yaml`, folders);
    if (origin?.over === 'library') return good([join(folders[1] ?? '', `${first}.yaml`), first]);
    if (origin?.over === 'shipped') return good([`${first}@shipped`, first]);
  }
  const found = resolveVersion(context, workspace, first);
  if (!found.ok) return found;
  const command = commandLine(context, 'questionnaire', 'diff', first, first === 'self-check' ? 'staff-survey' : 'self-check');
  return bad([problem('command/compare-with-what', { id: first, command })]);
}
