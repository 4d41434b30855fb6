import { entersScore } from '#questionnaire/enters-score';
import type { Marker, Question } from '#questionnaire/questionnaire';
import type { Rating } from '#response/response';
import { evidenceLabel } from './evidence-label';
import { gateScore } from './gate-score';
import { hiddenPeople } from './hidden-people';
import type { MeasuredMarker } from './judge-targets';
import { ownValue } from './own-value';
import type { MeasuredPeople } from './people-score';
import { isUnitQuestion, type ScoringRules } from './rules';
import { scoreQuestion } from './score-question';
import { type MarkerScore, noCounts, type Reason, type ScorePart } from './scorecard';
import { stateCounts } from './state-counts';
import type { Tally } from './tally';
import { teamRatings } from './team-ratings';
import { type KpiValue, type UnitValues, unitValues } from './unit-values';

/** What one marker is scored from. */
export interface MarkerSources {
  readonly marker: Marker;
  /** All of the marker; only those that enter a score are scored, the others are reported. */
  readonly questions: readonly Question[];
  /** The source that counts, then the other one. */
  readonly used: MeasuredPeople | null;
  readonly usedTally: Tally | null;
  readonly other: MeasuredPeople | null;
  /** Why the people's part is hidden; null when it may be used. */
  readonly hidden: Reason | null;
  readonly otherHidden: Reason | null;
  readonly ratings: readonly Rating[];
  readonly kpis: readonly KpiValue[];
  readonly ratingMinimum: number;
}

/**
 * One marker: (W·P + Σ w·x) / (W + Σ w), with P the people's score, W the weight of the personal questions that anyone answered, x and w the
 * unit questions' values and weights. The interval and the verdict are those of the people's part, scaled by its share.
 */
export function scoreMarker(sources: MarkerSources, rules: ScoringRules): MeasuredMarker {
  const { marker, used, usedTally, hidden } = sources;
  const questions = sources.questions.filter(entersScore);
  const unitHeadcounts = rules.unit === null ? {} : (ownValue(rules.headcounts, rules.unit) ?? {});
  const joint = teamRatings(sources.ratings, questions, rules);
  const ratings = [...sources.ratings.filter(({ role }) => role !== 'team'), ...joint];
  const isUnit = (question: Question): boolean => isUnitQuestion(question) || joint.some((rating) => rating.question === question.id);
  const units = questions.filter(isUnit).map((question) => ({
    question,
    ...unitValues(question, ratings, sources.kpis, { headcounts: unitHeadcounts, minimum: sources.ratingMinimum }),
  }));
  const people = hidden === null ? used : null;
  const tally = usedTally?.markers.get(marker.id) ?? null;
  const personal =
    people && people.people.score !== null && tally
      ? questions.filter(({ id }) => tally.answered.has(id)).reduce((sum, { weight }) => sum + weight, 0)
      : 0;
  const parts = [
    ...(people && people.people.score !== null && personal > 0
      ? [{ kind: 'people', question: null, weight: personal, value: people.people.score, measured: null } as const]
      : []),
    ...units.flatMap(unitPart),
  ];
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const score = total > 0 ? parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total : null;

  const share = total > 0 ? personal / total : 0;
  const intervalReason: Reason | null =
    joint.length > 0 ? 'joint-answer' : people ? people.people.intervalReason : hidden === null ? 'no-answers' : hidden;
  const interval =
    people?.people.interval && score !== null && people.people.score !== null
      ? {
          low: score - (people.people.score - people.people.interval.low) * share,
          high: score + (people.people.interval.high - people.people.score) * share,
        }
      : null;
  const gap = score === null ? null : marker.target - score;
  const targetSe = people?.targetSe == null ? null : people.targetSe * share;
  const gate = marker.gate ? gateScore(score, interval, rules) : null;
  const withheldBefore = hidden !== null && used !== null && score === null ? hidden : null;
  const scored: MarkerScore = {
    id: marker.id,
    domain: marker.domain,
    name: marker.name,
    weight: marker.weight,
    score,
    reason: score === null ? (withheldBefore ?? people?.people.reason ?? 'no-answers') : null,
    interval,
    intervalReason: interval ? null : intervalReason,
    evidence: evidenceLabel(interval),
    se: people?.people.se == null || personal === 0 ? null : people.people.se * share,
    df: personal === 0 ? null : (people?.people.df ?? null),
    // Ratings and figures speak for nobody.
    n: personal === 0 ? 0 : (people?.people.n ?? 0),
    target: marker.target,
    gap,
    // Judged among all markers, as one family.
    verdict: null,
    tier: null,
    indexPointsLost: null,
    gate,
    withheld: withheldBefore,
    oneQuestion: questions.length === 1,
    ratedOnly: score !== null && personal === 0,
    answers: hidden === null && tally ? stateCounts(tally.states) : noCounts,
    parts: score === null ? [] : parts,
    sources: {
      people: used && (hidden === null ? used.people : hiddenPeople(used, hidden)),
      otherPeople:
        sources.other && (sources.otherHidden === null ? sources.other.people : hiddenPeople(sources.other, sources.otherHidden)),
      ratings: units.flatMap(({ ratings }) => ratings),
      kpis: units.flatMap(({ kpis }) => kpis),
    },
    questions: sources.questions.map((question) =>
      scoreQuestion(question, sources, units.find((unit) => unit.question.id === question.id) ?? null),
    ),
  };
  return { marker: scored, targetSe };
}

function unitPart({ question, ratings, score, measured }: UnitValues & { readonly question: Question }): readonly ScorePart[] {
  if (score === null) return [];
  const isEvery = (key: 'verified' | 'team'): boolean => ratings.every((rating) => rating[key]);
  const kind = question.type === 'kpi' ? 'kpi' : isEvery('verified') ? 'rating' : isEvery('team') ? 'team' : 'own-rating';
  return [{ kind, question: question.id, weight: question.weight, value: score, measured }];
}
