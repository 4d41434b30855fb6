import type { Interval } from './interval';
import { momentsOf } from './moments';
import { studentT } from './student-t';

/** One stratum's summary figures: people with a score, their mean and sd (null for n < 2), and its headcount. */
export interface Stratum {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly population: number;
}

export interface Stratified {
  readonly n: number;
  readonly mean: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  /** The plain mean over people, to print beside it. */
  readonly unweightedMean: number | null;
  /** `no-answers`: a stratum with headcount has nobody, so there is no mean either; `n-too-small`: one person speaks for a larger stratum. */
  readonly reason: 'no-answers' | 'n-too-small' | 'census' | 'no-variation' | null;
}

const isCensus = (stratum: Stratum): boolean => stratum.n >= stratum.population;

/** g·s², the weight of a stratum in the variance, divided by ΣN² later; a census stratum adds nothing. */
const spread = (stratum: Stratum, stability: number): number => {
  const { n, sd, population } = stratum;
  if (sd === null) return 0;
  return ((population * Math.max(0, population - stability * Math.min(n, population))) / n) * sd * sd;
};

/**
 * The stratified score in points: mean = ΣW·mean_h, SE² = ΣW²(1 − n/N)s²/n, Satterthwaite df, 95% interval.
 * `stability` below 1 keeps that share of the variance even of a census (for a comparison with a target). Source: Cochran 1977 (5.16).
 */
export const stratifiedOf = (all: readonly Stratum[], stability = 1): Stratified => {
  const answered = all.filter((stratum) => stratum.n > 0);
  const n = answered.reduce((sum, stratum) => sum + stratum.n, 0);
  const nothing = { n, mean: null, se: null, df: null, interval: null };
  const unweightedMean = n === 0 ? null : answered.reduce((sum, stratum) => sum + stratum.n * (stratum.mean ?? 0), 0) / n;
  const total = all.reduce((sum, stratum) => sum + stratum.population, 0);
  if (n === 0 || total <= 0 || all.some((stratum) => stratum.n === 0 && stratum.population > 0)) {
    return { ...nothing, unweightedMean, reason: 'no-answers' };
  }
  const mean = answered.reduce((sum, stratum) => sum + (stratum.population / total) * (stratum.mean ?? 0), 0);
  const alone = answered.some((stratum) => stratum.n === 1 && stratum.population > 0 && !(stability === 1 && isCensus(stratum)));
  if (alone) return { ...nothing, mean, unweightedMean, reason: 'n-too-small' };
  const spreads = answered.map((stratum) => spread(stratum, stability));
  const variance = spreads.reduce((sum, value) => sum + value, 0);
  const se = Math.sqrt(variance) / total;
  if (variance === 0) {
    const reason = stability === 1 && answered.every(isCensus) ? 'census' : 'no-variation';
    return { ...nothing, mean, se, unweightedMean, reason };
  }
  const below = answered.reduce((sum, stratum, index) => sum + (stratum.n > 1 ? (spreads[index] ?? 0) ** 2 / (stratum.n - 1) : 0), 0);
  const df = variance ** 2 / below;
  const half = studentT.quantile(0.975, df) * se;
  return { n, mean, se, df, interval: [mean - half, mean + half], unweightedMean, reason: null };
};

/** The stratified score from people's scores by stratum; null scores are left out: see `stratifiedOf`. */
export const stratified = (strata: readonly { readonly scores: Iterable<number | null>; readonly population: number }[]): Stratified =>
  stratifiedOf(
    strata.map(({ scores, population }) => {
      const moments = momentsOf.of(scores);
      return { n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments), population };
    }),
  );
