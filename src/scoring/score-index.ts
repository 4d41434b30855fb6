import { band, indexOf, levelOf, momentsOf, studentT } from '#statistics/index';
import { gateScore } from './gate-score';
import type { ScoringRules } from './rules';
import type { IndexScore, Interval, MarkerScore, Reason } from './scorecard';
import type { Tally } from './tally';

/**
 * The index: weighted mean of marker scores, its gates and bands. Its standard error is that of people's own indexes where every marker asked
 * has a score, rests on the same people alone and four in five of them have an index; else the upper bound Σ w·SE / Σ w, and Σ w·t·SE / Σ w
 * for half the interval.
 */
export function scoreIndex(
  markers: readonly MarkerScore[],
  tallies: readonly Tally[],
  rules: ScoringRules,
  population: number | null,
): IndexScore {
  const gates = rules.questionnaires[0]?.gates ?? { open: 60, closed: 40 };
  const asked = markers.filter(({ gate }) => gate !== null);
  const figures = indexOf({
    markers: markers.map(({ id, score, weight }) => ({ marker: id, score, weight })),
    gates: asked.map(({ id }) => id),
    gateFloor: gates.open,
  });
  const wanted = markers.filter(({ weight }) => weight > 0);
  const counted = wanted.filter(({ score }) => score !== null);
  const weight = counted.reduce((sum, marker) => sum + marker.weight, 0);
  const uncertainty =
    figures.index === null
      ? { interval: null, se: null, reason: 'too-little-coverage' as const, n: null }
      : intervalOf(figures.index, { counted, complete: counted.length === wanted.length }, weight, tallies, population, rules.minimum);
  const score = (id: string): number => markers.find((marker) => marker.id === id)?.score ?? 0;
  const touched = uncertainty.interval ? bandsBetween(uncertainty.interval) : figures.bandUngated === null ? [] : [figures.bandUngated];
  return {
    score: figures.index,
    reason: figures.index === null ? 'too-little-coverage' : null,
    band: figures.band,
    bandReason: figures.bandReason,
    bandsTouched: touched,
    interval: uncertainty.interval,
    intervalReason: uncertainty.reason,
    se: uncertainty.se,
    n: leastOf([...counted.flatMap(({ n, ratedOnly }) => (ratedOnly ? [] : [n])), ...(uncertainty.n === null ? [] : [uncertainty.n])]),
    coverage: figures.coverage,
    target: weight > 0 ? counted.reduce((sum, marker) => sum + marker.weight * marker.target, 0) / weight : null,
    weakGates: figures.weakGates.toSorted((a, b) => score(a) - score(b)),
    closedGates: figures.weakGates.filter((id) => gateScore(score(id), null, rules).state === 'closed'),
    unmeasuredGates: figures.unmeasuredGates,
    gatesAsked: asked.length > 0,
  };
}

interface Uncertainty {
  readonly interval: Interval | null;
  readonly se: number | null;
  readonly reason: Reason | null;
  /** People with an index of their own, where theirs is the spread; else null. */
  readonly n: number | null;
}

function intervalOf(
  index: number,
  { counted, complete }: { readonly counted: readonly MarkerScore[]; readonly complete: boolean },
  weight: number,
  tallies: readonly Tally[],
  population: number | null,
  least: number,
): Uncertainty {
  const only = tallies.length === 1 ? tallies[0] : undefined;
  const peopleAlone = counted.every(
    ({ sources, ratedOnly }) =>
      !ratedOnly && sources.ratings.length === 0 && sources.kpis.length === 0 && sources.people?.leastStratum == null,
  );
  // People's own indexes hold their answers on every marker asked: beside a hidden marker their spread would tell it. And the spread of fewer
  // people than any figure needs is no figure either.
  if (only && complete && peopleAlone && only.index.n >= least && only.index.n / only.people >= 0.8) {
    const known = population !== null && population >= only.index.n ? population : null;
    const level = levelOf({
      n: only.index.n,
      mean: momentsOf.mean(only.index),
      sd: momentsOf.sd(only.index),
      population: known,
      confidence: 0.95,
    });
    if (!level.rawInterval || level.mean === null) return { interval: null, se: level.se, reason: level.reason, n: only.index.n };
    return {
      interval: { low: index + level.rawInterval[0] - level.mean, high: index + level.rawInterval[1] - level.mean },
      se: level.se,
      reason: null,
      n: only.index.n,
    };
  }
  const measured = counted.filter(({ se, df }) => se !== null && df !== null && df > 0);
  const asked = counted.filter(({ ratedOnly }) => !ratedOnly);
  if (measured.length === 0)
    return {
      interval: null,
      se: null,
      n: null,
      reason:
        asked.length === 0
          ? (counted.find(({ intervalReason }) => intervalReason === 'joint-answer')?.intervalReason ?? 'no-answers')
          : (asked[0]?.intervalReason ?? 'no-answers'),
    };
  const lacking = asked.find(({ se }) => se === null);
  if (lacking) return { interval: null, se: null, reason: lacking.intervalReason ?? 'n-too-small', n: null };
  const se = measured.reduce((sum, marker) => sum + marker.weight * (marker.se ?? 0), 0) / weight;
  if (se === 0) return { interval: null, se, reason: measured[0]?.intervalReason ?? 'no-variation', n: null };
  const half = measured.reduce((sum, { weight: own, df, se: of }) => sum + own * studentT.quantile(0.975, df ?? 1) * (of ?? 0), 0) / weight;
  return { interval: { low: index - half, high: index + half }, se, reason: null, n: null };
}

const leastOf = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : Math.min(...numbers));

function bandsBetween({ low, high }: Interval): readonly number[] {
  const first = band(Math.max(0, low));
  const last = band(Math.min(100, high));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
