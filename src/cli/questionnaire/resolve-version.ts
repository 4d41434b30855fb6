import { dirname, relative, resolve, sep } from 'node:path';
import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { findQuestionnaire } from '../content/find-questionnaire';
import { placeHere } from '../content/place-here';
import type { Context } from '../context';
import { findRound } from '../round/find-round';
import { roundQuestionnaire } from '../round/round-questionnaire';
import { openWorkspace, type Workspace } from '../workspace/open-workspace';

/** A questionnaire with the words it was named by. */
export interface Version {
  readonly label: string;
  readonly questionnaire: Questionnaire;
}

/**
 * One version of a questionnaire: an id (as it is asked now), `id@2026-Q3` (as that round keeps it), `id@shipped` (as it comes with the program),
 * a YAML file, or a round’s frozen copy by its path. What is refused elsewhere, another meaning under a known id, is here to be seen.
 */
export function resolveVersion(context: Context, workspace: Workspace | null, word: string): Outcome<Version> {
  const found = find(context, workspace, word);
  return found.ok ? good({ label: word, questionnaire: found.value }, found.warnings) : found;
}

function find(context: Context, workspace: Workspace | null, word: string): Outcome<Questionnaire> {
  if (/\.json$/i.test(word)) return frozenAt(context, resolve(context.cwd, word), word);
  const isPath = /\.ya?ml$/.test(word) || /[\\/]/.test(word);
  const [id = '', version] = isPath ? [word] : word.split('@');
  if (version === 'shipped') return findQuestionnaire(id, { cwd: context.cwd, folders: [], language: context.language });
  if (version !== undefined)
    return workspace
      ? frozenIn(context, workspace, version, id)
      : bad([problem('workspace/not-found', { folder: context.cwd }, wholeFile(context.cwd))]);
  const place = placeHere(context, word);
  return place.ok ? findQuestionnaire(word, { ...place.value, anyMeaning: true }) : place;
}

function frozenIn(context: Context, workspace: Workspace, name: string, id: string): Outcome<Questionnaire> {
  const round = findRound(workspace, name);
  if (!round.ok) return round;
  const ids = round.value.questionnaires.map((frozen) => frozen.id);
  return ids.includes(id)
    ? roundQuestionnaire(context, workspace, round.value, id)
    : bad([problem('questionnaire/unknown-questionnaire', wordFacts(id, ids))]);
}

/** A copy is read only where it stands, for its round knows whether it is still the one it was opened with. */
function frozenAt(context: Context, path: string, word: string): Outcome<Questionnaire> {
  const workspace = openWorkspace({ currentFolder: dirname(path) });
  const parts = workspace.ok ? relative(workspace.value.root, path).split(sep) : [];
  const [rounds, name = '', questionnaires, file = ''] = parts;
  const isCopy = rounds === 'rounds' && questionnaires === 'questionnaires' && parts.length === 4;
  if (!workspace.ok || !isCopy) return bad([problem('questionnaire/not-a-copy', {}, wholeFile(word))]);
  return frozenIn(context, workspace.value, name, file.replace(/\.json$/i, ''));
}
