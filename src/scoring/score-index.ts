import { band, indexOf, levelOf, momentsOf, studentT } from '#statistics/index';
import type { ScoringRules } from './rules';
import type { IndexScore, Interval, MarkerScore, Reason } from './scorecard';
import type { Tally } from './tally';

/**
 * The index: weighted mean of marker scores, its gates and bands. Its standard error is that of people's own indexes where every marker rests on
 * the same people alone and four in five of them have one; else the upper bound Σ w·SE / Σ w.
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
  const counted = markers.filter(({ weight, score }) => weight > 0 && score !== null);
  const weight = counted.reduce((sum, marker) => sum + marker.weight, 0);
  const uncertainty =
    figures.index === null
      ? { interval: null, se: null, reason: 'too-little-coverage' as const }
      : intervalOf(figures.index, counted, weight, tallies, population, rules.minimum);
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
    n: Math.max(0, ...counted.map(({ n }) => n)),
    coverage: figures.coverage,
    target: weight > 0 ? counted.reduce((sum, marker) => sum + marker.weight * marker.target, 0) / weight : null,
    weakGates: figures.weakGates.toSorted((a, b) => score(a) - score(b)),
    closedGates: figures.weakGates.filter((id) => score(id) < gates.closed),
    unmeasuredGates: figures.unmeasuredGates,
    gatesAsked: asked.length > 0,
  };
}

interface Uncertainty {
  readonly interval: Interval | null;
  readonly se: number | null;
  readonly reason: Reason | null;
}

function intervalOf(
  index: number,
  counted: readonly MarkerScore[],
  weight: number,
  tallies: readonly Tally[],
  population: number | null,
  least: number,
): Uncertainty {
  const only = tallies.length === 1 ? tallies[0] : undefined;
  const peopleAlone = counted.every(
    ({ sources, ratedOnly }) =>
      !ratedOnly && sources.ratings.length === 0 && sources.kpis.length === 0 && sources.people?.plainMean == null,
  );
  // The spread of fewer people than any figure needs is no figure either.
  if (only && peopleAlone && only.index.n >= least && only.index.n / only.people >= 0.8) {
    const known = population !== null && population >= only.index.n ? population : null;
    const level = levelOf({
      n: only.index.n,
      mean: momentsOf.mean(only.index),
      sd: momentsOf.sd(only.index),
      population: known,
      confidence: 0.95,
    });
    if (!level.rawInterval || level.mean === null) return { interval: null, se: level.se, reason: level.reason };
    return {
      interval: { low: index + level.rawInterval[0] - level.mean, high: index + level.rawInterval[1] - level.mean },
      se: level.se,
      reason: null,
    };
  }
  const measured = counted.filter(({ se, df }) => se !== null && df !== null && df > 0);
  const asked = counted.filter(({ ratedOnly }) => !ratedOnly);
  if (measured.length === 0)
    return { interval: null, se: null, reason: asked.length === 0 ? 'no-answers' : (asked[0]?.intervalReason ?? 'no-answers') };
  const lacking = asked.find(({ se }) => se === null);
  if (lacking) return { interval: null, se: null, reason: lacking.intervalReason ?? 'n-too-small' };
  const se = measured.reduce((sum, marker) => sum + marker.weight * (marker.se ?? 0), 0) / weight;
  if (se === 0) return { interval: null, se, reason: measured[0]?.intervalReason ?? 'no-variation' };
  const half = studentT.quantile(0.975, Math.min(...measured.map(({ df }) => df ?? 1))) * se;
  return { interval: { low: index - half, high: index + half }, se, reason: null };
}

function bandsBetween({ low, high }: Interval): readonly number[] {
  const first = band(Math.max(0, low));
  const last = band(Math.min(100, high));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
