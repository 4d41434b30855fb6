import type { AuditedRound } from '#audit';
import { readChunks } from '#disk/read-chunks';
import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { personalQuestions } from '#response/personal-questions';
import { type OpenTable, readTable } from '#response/read-table';
import type { Batch, Rating, Response } from '#response/response';
import { toResponse } from '#response/to-response';
import { type ScoringRules, usualStability } from '#scoring/rules';
import type { RoundAnswers } from '#scoring/score-round';
import { hashAgreed } from '#workspace/hash-agreed';
import type { Context } from '../context';
import { openWorkspace, type Workspace } from '../workspace/open-workspace';
import type { LoadedAudit } from './loaded-audit';
import { attributeValues, type OwnedTable, ownedTables } from './owned-tables';
import { ratedRows } from './rated-rows';
import { type RoundFiles, readRoundFiles } from './read-round-files';
import { seenRespondents } from './seen-respondents';

export interface RoundWanted {
  /** Null: the newest. */
  readonly round: string | null;
  /** Null: all of the round. */
  readonly questionnaire: string | null;
}

/** A round of the workspace around us, with the round before it. */
export function loadRound(context: Context, wanted: RoundWanted): Outcome<LoadedAudit> {
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) return workspace;
  const { rounds, audit, root } = workspace.value;
  const name = wanted.round ?? rounds.at(-1);
  if (name === undefined) return bad([problem('workspace/no-round')]);
  const now = readAudited(workspace.value, name, wanted.questionnaire);
  if (!now.ok) return now;
  const earlier = rounds[rounds.indexOf(name) - 1];
  const before = earlier === undefined ? good(null) : readEarlier(workspace.value, earlier, wanted.questionnaire);
  if (!before.ok) return before;
  const opened = now.value.files.round;
  const all = [now.value, ...(before.value ? [before.value] : [])];
  return good({
    now: now.value.audited,
    before: before.value?.audited ?? null,
    subject: {
      client: audit.client ?? opened.client,
      round: name,
      opened: opened.opened,
      closed: opened.closed,
      draft: opened.closed === null,
      version: context.version,
      totalsOnly: false,
      launched: audit.launched ?? opened.launched,
    },
    settings: audit,
    root,
    warnings: [...workspace.warnings, ...now.warnings],
    problems: () => all.flatMap(({ tables }) => tables.flatMap((table) => table.problems())),
    rows: () =>
      now.value.tables.reduce((sum, table) => ({ read: sum.read + table.rows().read, empty: sum.empty + table.rows().empty }), {
        read: 0,
        empty: 0,
      }),
  });
}

interface ReadRound {
  readonly audited: AuditedRound;
  readonly files: RoundFiles;
  readonly tables: readonly OpenTable[];
}

function readAudited(workspace: Workspace, name: string, only: string | null): Outcome<ReadRound> {
  const files = readRoundFiles(workspace, name);
  if (!files.ok) return files;
  const ids = files.value.questionnaires.map(({ id }) => id);
  if (only !== null && !ids.includes(only)) return bad([problem('questionnaire/unknown-questionnaire', wordFacts(only, ids))]);
  const owned = ownedTables(files.value);
  if (!owned.ok) return owned;
  const questionnaires = only === null ? answeredIn(files.value, owned.value) : files.value.questionnaires.filter(({ id }) => id === only);
  const tables = openTables(files.value, owned.value, questionnaires);
  if (!tables.ok) return tables;
  const rules = rulesOf(files.value, questionnaires);
  const answers = {
    ...answersOf(files.value, questionnaires, tables.value),
    problems: editedSince(files.value),
    othersConsented:
      othersConsented(files.value, owned.value, questionnaires) &&
      !tables.value.some(({ batch, asked }) =>
        questionnaires.some((one) => one.id === batch.questionnaire && one.mode === 'confidential' && ratesUnits(one, asked)),
      ),
  };
  return good({ audited: { answers, rules }, files: files.value, tables: tables.value }, [...files.warnings, ...tables.warnings]);
}

/** The round before; null when it did not ask the questionnaire wanted. One that cannot be read is refused: without it the changes would be missing, unsaid. */
function readEarlier(workspace: Workspace, name: string, only: string | null): Outcome<ReadRound | null> {
  const read = readAudited(workspace, name, only);
  const isAbsent = !read.ok && read.problems.every(({ code, place }) => code === 'questionnaire/unknown-questionnaire' && place === null);
  return isAbsent ? good(null) : read;
}

/** The questionnaires that anybody answered in the round; all where nobody has yet. One that waits for its first answer takes no weight. */
function answeredIn({ questionnaires, journals }: RoundFiles, tables: readonly OwnedTable[]): readonly Questionnaire[] {
  const answered = questionnaires.filter(({ id }) => [...journals, ...tables].some(({ questionnaire }) => questionnaire.id === id));
  return answered.length > 0 ? answered : questionnaires;
}

/** What was declared before the answers came and changed afterwards is said in every report. */
const editedSince = ({ round }: RoundFiles): readonly Problem[] =>
  round.agreed === null || round.agreed === hashAgreed(round) ? [] : [problem('workspace/agreed-changed', { round: round.name })];

/** The limit of three holds only when every interviewee of the round agreed on record, those of other questionnaires included; a table holds no consent. */
function othersConsented({ journals }: RoundFiles, tables: readonly OwnedTable[], questionnaires: readonly Questionnaire[]): boolean {
  const isOther = ({ id }: Questionnaire): boolean => questionnaires.every((chosen) => chosen.id !== id);
  const people = journals.filter(({ journal: { head } }) => head.role !== 'auditor' && head.role !== 'team');
  return (
    people.every(({ journal, questionnaire }) => journal.consent || !isOther(questionnaire)) &&
    tables.every(({ questionnaire }) => questionnaire.mode === 'anonymous' || !isOther(questionnaire))
  );
}

function openTables(
  { round, journals }: RoundFiles,
  owned: readonly OwnedTable[],
  questionnaires: readonly Questionnaire[],
): Outcome<readonly OpenTable[]> {
  const attributes = attributeValues(round);
  const seenBy = seenRespondents({ journals });
  const opened: OpenTable[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const { path, questionnaire } of owned) {
    if (!questionnaires.some(({ id }) => id === questionnaire.id)) continue;
    const chunks = readChunks(path);
    const table = chunks.ok ? readTable(chunks.value, path, questionnaire, attributes, seenBy(questionnaire)) : chunks;
    if (table.ok) {
      opened.push(table.value);
      warnings.push(...table.warnings);
    } else problems.push(...table.problems);
  }
  return problems.length > 0 ? bad(problems) : good(opened, warnings);
}

function rulesOf({ round, limits }: RoundFiles, questionnaires: readonly Questionnaire[]): ScoringRules {
  const headcounts = Object.fromEntries(
    round.attributes.map(({ name, values }) => [
      name,
      Object.fromEntries(values.flatMap(({ value, headcount }) => (headcount === null ? [] : [[value, headcount]]))),
    ]),
  );
  const partlyCounted = round.attributes.flatMap(({ name, values }) => (values.some(({ headcount }) => headcount === null) ? [name] : []));
  return {
    round: round.name,
    questionnaires: questionnaires.map((questionnaire) => withSettings(questionnaire, round)),
    targets: round.targets,
    weights: round.weights,
    minimum: limits.minimum,
    headcounts,
    partlyCounted,
    values: Object.fromEntries(round.attributes.map(({ name, values }) => [name, values.map(({ value }) => value)])),
    unit: round.unit,
    split: round.split[0] ?? null,
    apart: round.split,
    stability: usualStability,
  };
}

/** The round's own gates and smallest difference, where it has some. */
function withSettings(questionnaire: Questionnaire, { gates, smallestDifference }: RoundFiles['round']): Questionnaire {
  return {
    ...questionnaire,
    smallestDifference: smallestDifference ?? questionnaire.smallestDifference,
    gates: { open: gates.open ?? questionnaire.gates.open, closed: gates.closed ?? questionnaire.gates.closed },
    markers:
      gates.markers === null
        ? questionnaire.markers
        : questionnaire.markers.map((marker) => ({ ...marker, gate: gates.markers?.includes(marker.id) ?? marker.gate })),
  };
}

/** Whether a table has columns for what is said of units. */
const ratesUnits = ({ questions }: Questionnaire, asked: readonly string[]): boolean =>
  questions.some((question) => isUnitQuestion(question) && asked.includes(question.id));

function answersOf(
  { journals, kpis, round }: RoundFiles,
  questionnaires: readonly Questionnaire[],
  tables: readonly OpenTable[],
): RoundAnswers {
  const ratings: Rating[] = [];
  let ratersConsented = true;
  const batches = tables.map(({ batch, asked }): Batch => {
    const questionnaire = questionnaires.find(({ id, mode }) => id === batch.questionnaire && mode === 'confidential');
    if (!questionnaire) return batch;
    // Nobody in a table agreed on record.
    if (ratesUnits(questionnaire, asked)) ratersConsented = false;
    return { ...batch, rows: ratedRows(batch.rows, questionnaire, round.unit, ratings) };
  });
  for (const questionnaire of questionnaires) {
    const rows: Response[] = [];
    for (const { journal } of journals.filter((one) => one.questionnaire.id === questionnaire.id)) {
      const { response, ratings: mine } = toResponse(journal, questionnaire);
      ratings.push(...mine);
      if (mine.some(({ role }) => role !== 'auditor' && role !== 'team') && !journal.consent) ratersConsented = false;
      if (response?.answers.some(({ state }) => state === 'answered' || state === 'dont-know' || state === 'not-applicable'))
        rows.push(response);
    }
    if (rows.length > 0)
      batches.push({
        source: 'interview',
        questionnaire: questionnaire.id,
        questions: personalQuestions(questionnaire).map(({ id }) => id),
        rows,
      });
  }
  const asked = new Set(questionnaires.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return { batches, ratings, ratersConsented, kpis: kpis.filter(({ question }) => asked.has(question)), problems: [] };
}
