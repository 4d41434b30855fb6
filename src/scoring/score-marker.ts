import type { Marker, Question } from '#questionnaire/questionnaire';
import type { Rating } from '#response/response';
import { evidenceLabel } from './evidence-label';
import { gateScore } from './gate-score';
import { hiddenPeople } from './hidden-people';
import { gapVerdict, type MeasuredPeople } from './people-score';
import { entersScore, isUnitQuestion, type ScoringRules } from './rules';
import { scoreQuestion } from './score-question';
import { type MarkerScore, noCounts, type Reason, type Verdict } from './scorecard';
import { stateCounts } from './state-counts';
import type { Tally } from './tally';
import { tierOf } from './tier';
import { type KpiValue, unitValues } from './unit-values';

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
export function scoreMarker(sources: MarkerSources, rules: ScoringRules): MarkerScore {
  const { marker, used, usedTally, hidden } = sources;
  const questions = sources.questions.filter(entersScore);
  const unitHeadcounts = rules.unit === null ? {} : (rules.headcounts[rules.unit] ?? {});
  const units = questions.filter(isUnitQuestion).map((question) => ({
    question,
    ...unitValues(question, sources.ratings, sources.kpis, { headcounts: unitHeadcounts, minimum: sources.ratingMinimum }),
  }));
  const valued = units.flatMap(({ question, score }) => (score === null ? [] : [{ weight: question.weight, score }]));
  const people = hidden === null ? used : null;
  const tally = usedTally?.markers.get(marker.id) ?? null;
  const personal =
    people && people.people.score !== null && tally
      ? questions.filter(({ id }) => tally.answered.has(id)).reduce((sum, { weight }) => sum + weight, 0)
      : 0;
  const rest = valued.reduce((sum, { weight }) => sum + weight, 0);
  const points = (people?.people.score ?? 0) * personal + valued.reduce((sum, { weight, score }) => sum + weight * score, 0);
  const score = personal + rest > 0 ? points / (personal + rest) : null;

  const share = personal + rest > 0 ? personal / (personal + rest) : 0;
  const intervalReason: Reason | null = people ? people.people.intervalReason : hidden === null ? 'no-answers' : hidden;
  const interval =
    people?.people.interval && score !== null && people.people.score !== null
      ? {
          low: score - (people.people.score - people.people.interval.low) * share,
          high: score + (people.people.interval.high - people.people.score) * share,
        }
      : null;
  const gap = score === null ? null : marker.target - score;
  const targetSe = people?.targetSe == null ? null : people.targetSe * share;
  const verdict: Verdict | null =
    gap === null || personal === 0 || !people
      ? null
      : gapVerdict(gap, targetSe, people.people.df, rules.questionnaires[0]?.smallestDifference ?? 5);
  const gate = marker.gate ? gateScore(score, interval, rules) : null;
  const withheldBefore = hidden !== null && used !== null && score === null ? hidden : null;
  return {
    id: marker.id,
    domain: marker.domain,
    name: marker.name,
    weight: marker.weight,
    score,
    reason: score === null ? (withheldBefore ?? people?.people.reason ?? 'no-answers') : null,
    interval,
    intervalReason: interval ? null : intervalReason,
    evidence: evidenceLabel(interval),
    se: people?.people.se == null ? null : people.people.se * share,
    df: people?.people.df ?? null,
    n: people?.people.n ?? 0,
    target: marker.target,
    gap,
    verdict,
    tier: tierOf(gap, verdict, gate?.state ?? null),
    indexPointsLost: null,
    gate,
    withheld: withheldBefore,
    oneQuestion: questions.length === 1,
    ratedOnly: score !== null && personal === 0,
    answers: hidden === null && tally ? stateCounts(tally.states) : noCounts,
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
}
