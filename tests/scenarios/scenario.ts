import { type Audit, audit } from '#audit';
import { findQuestionnaire } from '#cli/content/find-questionnaire';
import { openContent } from '#cli/content/open-content';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import { readAnswer } from '#response/read-answer';
import { readTable } from '#response/read-table';
import type { Batch, Rating, Response, Source } from '#response/response';
import { type ScoringRules, usualStability } from '#scoring/rules';
import type { GroupSplit, IndexScore, MarkerScore, SayDo } from '#scoring/scorecard';
import type { KpiValue } from '#scoring/unit-values';
import { whatIf } from '#scoring/what-if';
import { goodValue } from '../sample/good-value';
import { type Row, readRows } from './read-rows';

/** What is known of the people and the rules besides the answers. */
export interface Settings {
  readonly headcounts?: ScoringRules['headcounts'];
  readonly split?: string;
  readonly minimum?: number;
  readonly targets?: Readonly<Record<string, number>>;
}

/** Questions put to the finished scorecard. */
export interface Outcome extends Audit {
  marker(id: string): MarkerScore;
  group(id: string | null): GroupSplit['groups'][number];
  compared(question: string): SayDo | undefined;
  ifMarkers(scores: Readonly<Record<string, number>>): IndexScore;
}

/** A questionnaire being answered; every step returns the next one. */
export interface Scenario {
  /** `people | level | q-1 | q-2`: so many people alike a row, attributes, codes as in tables; an empty cell is skipped. */
  survey(table: string): Scenario;
  /** As `survey`, with a column `consent` (yes, no). */
  interviews(table: string): Scenario;
  /** `question | rating`, one auditor a row. */
  rated(table: string): Scenario;
  /** `question | value`. */
  measured(table: string): Scenario;
  audit(settings?: Settings): Outcome;
}

interface Given {
  readonly batches: readonly (() => Batch)[];
  readonly ratings: readonly Rating[];
  readonly kpis: readonly KpiValue[];
}

/** Starts a scenario with a questionnaire that ships (by id) or with one of its own (YAML). */
export const scenario = (questionnaire: string): Scenario =>
  scenarioOf(questionnaire.includes('\n') ? fromText(questionnaire) : shipped(questionnaire), { batches: [], ratings: [], kpis: [] });

const cwd = process.cwd();
const shipped = (id: string): Questionnaire => goodValue(findQuestionnaire(id, { cwd, folders: [], language: 'en' }));
const fromText = (text: string): Questionnaire =>
  goodValue(readQuestionnaire({ text, file: 'scenario.yaml' }, goodValue(openContent([], 'en', cwd))));

function scenarioOf(questionnaire: Questionnaire, given: Given): Scenario {
  const add = (more: Partial<Given>): Scenario =>
    scenarioOf(questionnaire, {
      batches: [...given.batches, ...(more.batches ?? [])],
      ratings: [...given.ratings, ...(more.ratings ?? [])],
      kpis: [...given.kpis, ...(more.kpis ?? [])],
    });
  return {
    survey: (table) => add({ batches: [() => batchOf('survey', questionnaire, readRows(table))] }),
    interviews: (table) => add({ batches: [() => batchOf('interview', questionnaire, readRows(table))] }),
    rated: (table) => add({ ratings: readRows(table).map((row, i) => ratingOf(questionnaire, row, i)) }),
    measured: (table) => add({ kpis: readRows(table).map(kpiOf) }),
    audit: (settings = {}) => outcomeOf(questionnaire, given, settings),
  };
}

const notAnswers = new Set(['people', 'consent']);

/** The rows as a table file would hold them, read by the reader of table files. */
function batchOf(source: Source, questionnaire: Questionnaire, rows: readonly Row[]): Batch {
  const everybody = rows.flatMap((row) => Array.from({ length: Number(row.people ?? 1) }, () => row));
  const columns = Object.keys(rows[0] ?? {}).filter((name) => !notAnswers.has(name));
  const csv = [columns, ...everybody.map((row) => columns.map((name) => row[name] ?? ''))].map((cells) => cells.join(',')).join('\n');
  const questions = new Set(questionnaire.questions.map(({ id }) => id));
  const attributes = new Map(columns.filter((name) => !questions.has(name)).map((name): [string, null] => [name, null]));
  const { batch, problems } = goodValue(readTable([new TextEncoder().encode(`${csv}\n`)], 'scenario.csv', questionnaire, attributes));
  const read = [...batch.rows];
  if (problems().length > 0) throw new Error(JSON.stringify(problems()));
  const agreed = everybody.map(({ consent }) => consent === 'yes');
  return { ...batch, source, rows: read.map((one, i): Response => ({ ...one, consent: agreed[i] ?? false })) };
}

function ratingOf({ questions }: Questionnaire, { question = '', rating = '' }: Row, i: number): Rating {
  const found = questions.find(({ id }) => id === question);
  if (!found) throw new Error(`no question ${question}`);
  return { question, unit: null, role: 'auditor', respondent: `auditor-${i}`, answer: goodValue(readAnswer(found, rating)) };
}

const kpiOf = ({ question = '', value }: Row): KpiValue => ({ question, unit: null, value: Number(value), period: '2026-Q4', source: '' });

function outcomeOf(questionnaire: Questionnaire, { batches, ratings, kpis }: Given, settings: Settings): Outcome {
  const rules: ScoringRules = {
    round: '2026-Q4',
    questionnaires: [questionnaire],
    targets: settings.targets ?? {},
    weights: {},
    minimum: settings.minimum ?? 5,
    headcounts: settings.headcounts ?? {},
    unit: null,
    split: settings.split ?? null,
    stability: usualStability,
  };
  const answers = { batches: batches.map((make) => make()), ratings, ratersConsented: false, kpis, problems: [] };
  const subject = {
    client: null,
    round: '2026-Q4',
    opened: null,
    closed: null,
    draft: true,
    version: '0',
    totalsOnly: false,
    launched: null,
  };
  const audited = audit({ answers, rules }, null, subject);
  const { scorecard } = audited;
  const found = <T>(value: T | undefined, what: string): T => {
    if (value === undefined) throw new Error(`the scorecard has no ${what}`);
    return value;
  };
  return {
    ...audited,
    marker: (id) =>
      found(
        scorecard.markers.find((marker) => marker.id === id),
        id,
      ),
    group: (id) =>
      found(
        scorecard.groups[0]?.groups.find((group) => group.id === id),
        `group ${id}`,
      ),
    compared: (question) => scorecard.sayDo.find((one) => one.question === question),
    ifMarkers: (scores) => whatIf(scorecard, scores, rules),
  };
}
