import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { readLines } from '#disk/read-lines';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Journal } from '#response/journal';
import { readJournal } from '#response/read-journal';
import type { Limits } from '#workspace/audit';
import type { Kpi } from '#workspace/kpis';
import { limitsInForce } from '#workspace/limits-in-force';
import { readFrozen } from '#workspace/read-frozen';
import { readKpis } from '#workspace/read-kpis';
import { readRound } from '#workspace/read-round';
import type { Round } from '#workspace/round';
import { conflictCopies } from '../workspace/conflict-copies';
import { roundFolder, type Workspace } from '../workspace/open-workspace';

/** Everything a round holds, tables only by name: they are walked when they are counted. */
export interface RoundFiles {
  readonly folder: string;
  readonly round: Round;
  readonly limits: Limits;
  /** The round's own frozen copies. */
  readonly questionnaires: readonly Questionnaire[];
  readonly journals: readonly { readonly journal: Journal; readonly questionnaire: Questionnaire }[];
  readonly tables: readonly { readonly name: string; readonly path: string }[];
  readonly kpis: readonly Kpi[];
  /** Interviews that cannot be read and were left out on request; every result must say how many. */
  readonly leftOut: readonly { readonly file: string; readonly problems: readonly Problem[] }[];
}

/** Reads a round. An interview that cannot be read stops everything, unless it is asked to leave such files out; nothing is ever changed. */
export function readRoundFiles(workspace: Workspace, name: string, leaveOutUnreadable = false): Outcome<RoundFiles> {
  if (!workspace.rounds.includes(name)) {
    return bad([
      workspace.rounds.length === 0 ? problem('workspace/no-round') : problem('workspace/unknown-round', wordFacts(name, workspace.rounds)),
    ]);
  }
  const folder = roundFolder(workspace, name);
  const file = join(folder, 'round.yaml');
  const text = readText(file);
  if (!text.ok) return text;
  const round = readRound(text.value, file);
  if (!round.ok) return round;
  const questionnaires = all(
    round.value.questionnaires.map((frozen) => {
      const path = join(folder, 'questionnaires', `${frozen.id}.json`);
      const copy = readText(path);
      return copy.ok ? readFrozen(copy.value, path, frozen, round.value) : copy;
    }),
  );
  if (!questionnaires.ok) return questionnaires;

  const copies = conflictCopies(workspace.root, folder);
  if (copies.length > 0 && !leaveOutUnreadable) return bad(copies);
  const interviews = readInterviews(join(folder, 'interviews'), questionnaires.value);
  const tables = listTables(join(folder, 'tables'));
  const kpis = readKpisFile(join(folder, 'kpis.yaml'), questionnaires.value, round.value);
  if (!interviews.ok || !tables.ok || !kpis.ok)
    return bad([interviews, tables, kpis].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  const { journals, unreadable } = interviews.value;
  if (unreadable.length > 0 && !leaveOutUnreadable) return bad([...unreadable.flatMap(({ problems }) => problems)]);
  const limits = limitsInForce(round.value, workspace.audit);
  const value = {
    folder,
    round: round.value,
    limits,
    questionnaires: questionnaires.value,
    journals,
    tables: tables.value,
    kpis: kpis.value,
    leftOut: unreadable,
  };
  return good(value, [...copies, ...interviews.warnings, ...tables.warnings]);
}

/** All values, or all problems. */
function all<T>(outcomes: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const problems = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) return bad(problems);
  return good(
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    outcomes.flatMap((outcome) => (outcome.ok ? outcome.warnings : [])),
  );
}

interface Interviews {
  readonly journals: RoundFiles['journals'];
  readonly unreadable: RoundFiles['leftOut'];
}

function readInterviews(folder: string, questionnaires: readonly Questionnaire[]): Outcome<Interviews> {
  const listed = listFolder(folder);
  if (!listed.ok) return listed;
  const journals: { journal: Journal; questionnaire: Questionnaire }[] = [];
  const unreadable: { file: string; problems: readonly Problem[] }[] = [];
  const warnings: Problem[] = [];
  const voices = new Set<string>();
  for (const { name, kind } of listed.value) {
    const path = join(folder, name);
    if (isOurs(name)) continue;
    if (kind !== 'file' || !/\.jsonl$/i.test(name)) {
      warnings.push(notCounted(path, 'interview'));
      continue;
    }
    const read = readInterview(path, name, questionnaires);
    if (!read.ok) {
      unreadable.push({ file: path, problems: read.problems });
      continue;
    }
    warnings.push(...read.warnings);
    if (read.value === null) continue;
    const { respondent } = read.value.journal.head;
    const voice = `${read.value.questionnaire.id}/${respondent}`;
    // A file copied by hand must not become a second voice.
    if (voices.has(voice))
      unreadable.push({ file: path, problems: [problem('response/duplicate-respondent', { respondent }, wholeFile(path))] });
    else journals.push(read.value);
    voices.add(voice);
  }
  return good({ journals, unreadable }, warnings);
}

function readInterview(
  path: string,
  name: string,
  questionnaires: readonly Questionnaire[],
): Outcome<RoundFiles['journals'][number] | null> {
  const id = name.slice(name.indexOf('.') + 1, -'.jsonl'.length);
  const questionnaire = questionnaires.find((known) => known.id === id);
  if (!questionnaire) {
    const known = questionnaires.map((other) => other.id);
    return bad([problem('questionnaire/unknown-questionnaire', wordFacts(id, known), wholeFile(path))]);
  }
  const lines = readLines(path);
  if (!lines.ok) return lines;
  const journal = readJournal(lines.value.text, path, questionnaire);
  if (!journal.ok) return journal;
  return good(journal.value === null ? null : { journal: journal.value, questionnaire }, journal.warnings);
}

function listTables(folder: string): Outcome<RoundFiles['tables']> {
  const listed = listFolder(folder);
  if (!listed.ok) return listed;
  const visible = listed.value.filter(({ name }) => !isOurs(name)).map(({ name, kind }) => ({ name, kind, path: join(folder, name) }));
  const isTable = ({ name, kind }: (typeof visible)[number]): boolean => kind === 'file' && /\.csv$/i.test(name);
  return good(
    visible.filter(isTable).map(({ name, path }) => ({ name: name.slice(0, -'.csv'.length), path })),
    visible.filter((entry) => !isTable(entry)).map(({ path }) => notCounted(path, 'table')),
  );
}

/** Drafts, hidden files of the system, and locks. */
const isOurs = (name: string): boolean => name.startsWith('.') || /\.lock(\.taking)?$/.test(name);

const notCounted = (path: string, what: 'table' | 'interview'): Problem => problem('response/not-counted', { what }, wholeFile(path));

function readKpisFile(file: string, questionnaires: readonly Questionnaire[], round: Round): Outcome<readonly Kpi[]> {
  const text = readText(file);
  if (!text.ok) return text.problems.every(({ code }) => code === 'file/not-found') ? good([]) : text;
  return readKpis(text.value, file, questionnaires, round);
}
