import type { Question } from '#questionnaire/questionnaire';
import { scoreAnswer } from '#questionnaire/score-answer';
import type { Rating } from '#response/response';
import { ownValue } from './own-value';
import type { KpiScore, RatingScore } from './scorecard';

/** A KPI value from kpis.yaml: about the organisation (unit null) or one unit. */
export interface KpiValue {
  readonly question: string;
  readonly unit: string | null;
  readonly value: number;
  readonly period: string;
  readonly source: string;
}

/** One question's values over units, and what enters the marker score. */
export interface UnitValues {
  readonly ratings: readonly RatingScore[];
  readonly kpis: readonly KpiScore[];
  /** Mean over units, weighted by headcount; null without a value. */
  readonly score: number | null;
  /** The same mean of a KPI's own values. */
  readonly measured: number | null;
}

interface UnitSettings {
  /** Headcount of each unit; missing ones count equally. */
  readonly headcounts: Readonly<Record<string, number>>;
  /** People an own assessment needs before it may be used, unless each agreed on record. */
  readonly minimum: number;
}

/**
 * The value of a unit question: for each unit the auditors' mean, else the team's joint answer, else the mean of the other roles' own assessments; for a KPI
 * the value of kpis.yaml, else the auditors' mean, else the mean of the values given in interviews.
 */
export function unitValues(question: Question, ratings: readonly Rating[], kpis: readonly KpiValue[], settings: UnitSettings): UnitValues {
  const mine = ratings.filter((rating) => rating.question === question.id && rating.answer.state === 'answered');
  const values = kpis.filter((kpi) => kpi.question === question.id);
  if (question.type === 'kpi') {
    const given = [...values, ...valuesFromInterviews(question, mine).filter(({ unit }) => isOpen(unit, values))];
    const scores = given.flatMap((value) => kpiScore(question, value));
    const measured = scores.map(({ unit, value }) => ({ unit, score: value }));
    return { ratings: [], kpis: scores, score: meanOverUnits(scores, settings), measured: meanOverUnits(measured, settings) };
  }
  const units = [...new Set(mine.map(({ unit }) => unit))].toSorted(byName);
  const scores = units.flatMap((unit) =>
    ratingScore(
      question,
      unit,
      mine.filter((rating) => rating.unit === unit),
      settings.minimum,
    ),
  );
  return { ratings: scores, kpis: [], score: meanOverUnits(scores, settings), measured: null };
}

function ratingScore(question: Question, unit: string | null, ratings: readonly Rating[], minimum: number): readonly RatingScore[] {
  const scored = ratings.flatMap(({ role, answer }) => (answer.score === null ? [] : [{ role, score: answer.score }]));
  const auditors = scored.filter(({ role }) => role === 'auditor');
  const teams = scored.filter(({ role }) => role === 'team');
  const used = auditors.length > 0 ? auditors : teams.length > 0 ? teams : scored;
  if (used.length === 0 || (used === scored && used.length < minimum)) return [];
  const score = used.reduce((sum, one) => sum + one.score, 0) / used.length;
  return [{ id: question.id, unit, score, raters: used.length, verified: used === auditors, team: used === teams }];
}

/** Whether a unit has no value of its own yet: a value of the whole organisation speaks for all its units, and theirs together for it. */
const isOpen = (unit: string | null, values: readonly KpiValue[]): boolean =>
  values.length === 0 || (unit !== null && values.every((value) => value.unit !== null && value.unit !== unit));

function valuesFromInterviews(question: Question, ratings: readonly Rating[]): readonly KpiValue[] {
  const units = [...new Set(ratings.map(({ unit }) => unit))].toSorted(byName);
  return units.map((unit) => {
    const here = ratings.filter((rating) => rating.unit === unit);
    const checked = here.filter(({ role }) => role === 'auditor');
    const values = (checked.length > 0 ? checked : here).map(({ answer }) => Number(answer.code));
    const value = values.reduce((sum, one) => sum + one, 0) / values.length;
    return { question: question.id, unit, value, period: '', source: '' };
  });
}

function kpiScore(question: Question, { unit, value, period, source }: KpiValue): readonly KpiScore[] {
  const score = scoreAnswer(question, String(value));
  const anchors = question.kpi?.anchors ?? [];
  const clamped = value < (anchors[0]?.[0] ?? value) || value > (anchors.at(-1)?.[0] ?? value);
  return score === null ? [] : [{ id: question.id, unit, value, period, source, score, target: question.kpi?.target ?? null, clamped }];
}

function meanOverUnits(
  scores: readonly { readonly unit: string | null; readonly score: number }[],
  { headcounts }: UnitSettings,
): number | null {
  if (scores.length === 0) return null;
  const known = scores.every(({ unit }) => unit !== null && (ownValue(headcounts, unit) ?? 0) > 0);
  const weights = scores.map(({ unit }) => (known && unit !== null ? (ownValue(headcounts, unit) ?? 1) : 1));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return scores.reduce((sum, { score }, i) => sum + score * (weights[i] ?? 0), 0) / total;
}

const byName = (a: string | null, b: string | null): number => (a ?? '').localeCompare(b ?? '', 'en');
