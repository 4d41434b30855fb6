import { join } from 'node:path';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import { dividedQuestions } from '#questionnaire/divided-questions';
import { evenScales } from '#questionnaire/even-scales';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { auditAdvice } from '#workspace/audit-advice';
import { checkLaunch } from '#workspace/check-launch';
import { checkLibrary } from '../content/check-library';
import { contentFolders } from '../content/content-folders';
import { contentOverrides } from '../content/content-overrides';
import { findQuestionnaire } from '../content/find-questionnaire';
import type { Context } from '../context';
import { attributeValues, ownedTables } from '../round/owned-tables';
import { type RoundFiles, readRoundFiles } from '../round/read-round-files';
import { seenRespondents } from '../round/seen-respondents';
import { walkTable } from '../round/walk-table';
import { shownPath } from '../shown-path';
import { today } from '../today';
import { conflictCopies } from '../workspace/conflict-copies';
import type { Workspace } from '../workspace/open-workspace';
import { checkFolder } from './check-folder';
import type { Checked } from './checked';

/** Checks a workspace: its own content, what its audit asks, every round to the last cell. */
export function checkWorkspace(context: Context, workspace: Workspace, warnings: readonly Problem[]): readonly Checked[] {
  const { audit, root, auditFile } = workspace;
  const library = checkLibrary(workspace);
  const place = { cwd: context.cwd, folders: contentFolders(workspace), language: audit.language ?? context.language };
  // Files that draw from a library that is not there would only look wrong.
  const own = library.ok ? place.folders.flatMap((each) => checkFolder(context, each)) : [];
  const wanted = library.ok ? audit.questionnaires : [];
  const picked = wanted.map((id) => ({ id, found: findQuestionnaire(id, place) }));
  const chosen = picked.flatMap(({ found }) => (found.ok ? [found.value] : []));
  const rounds = workspace.rounds.map((name) => ({ name, files: readRoundFiles(workspace, name) }));
  const earlier = rounds.flatMap(({ name, files }) =>
    files.ok ? files.value.questionnaires.map((asked) => ({ round: name, asked })) : [],
  );
  const file = shownPath(context, auditFile);
  return [
    { file, outcome: good(null, [...warnings, ...auditAdvice(audit, chosen, file)]) },
    { file: 'audit.yaml', outcome: library, overrides: library.ok ? contentOverrides(place) : [] },
    ...copiesIn(root),
    ...own,
    ...picked.map(({ id, found }): Checked => ({ file: id, outcome: checkAsked(found, id, earlier) })),
    { file: 'audit.yaml', outcome: distinctIds(chosen) },
    { file: 'audit.yaml', outcome: checkLaunch(audit.launched, chosen, file, today(context.now())) },
    ...rounds.map(({ name, files }): Checked => ({ file: join('rounds', name), outcome: files.ok ? checkRound(files) : files })),
  ];
}

/** A round asks them side by side. */
function distinctIds(chosen: readonly Questionnaire[]): Outcome<null> {
  const divided = dividedQuestions(chosen);
  return divided.length > 0 ? bad(divided) : good(null);
}

/** What a cloud drive set aside would be missed without a word. */
function copiesIn(root: string): readonly Checked[] {
  const problems = conflictCopies(root);
  return problems.length > 0 ? [{ file: root, outcome: bad(problems) }] : [];
}

/** What a round asked, frozen. */
interface EarlierCopy {
  readonly round: string;
  readonly asked: Questionnaire;
}

/** A questionnaire that the audit asks, and what became of its scales since earlier rounds. */
function checkAsked(found: Outcome<Questionnaire>, id: string, earlier: readonly EarlierCopy[]): Checked['outcome'] {
  if (!found.ok) return found;
  const changed = new Map(
    earlier.flatMap(({ round, asked }) => evenScales(found.value, asked).map((marker): readonly [string, string] => [marker, round])),
  );
  const warnings = [...changed].map(([marker, round]) => problem('questionnaire/even-scale', { marker, round }, wholeFile(id)));
  return good({ questions: found.value.questions.length, markers: found.value.markers.length }, [...found.warnings, ...warnings]);
}

/** Everything a round holds, its tables walked to the last cell. */
function checkRound(files: Outcome<RoundFiles> & { readonly ok: true }): Outcome<null> {
  const owned = ownedTables(files.value);
  if (!owned.ok) return owned;
  const seenBy = seenRespondents(files.value);
  const tables = owned.value.map((table) => walkTable(table, attributeValues(files.value.round), seenBy(table.questionnaire)));
  const problems = tables.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  const warnings = tables.flatMap((outcome) => (outcome.ok ? outcome.warnings : []));
  return problems.length > 0 ? bad(problems) : good(null, [...files.warnings, ...warnings]);
}
