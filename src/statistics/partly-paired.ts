import type { Interval } from './interval';
import { type Moments, momentsOf } from './moments';
import { studentT } from './student-t';
import { type Sample, welch } from './welch';

/** What the people in both samples said, in moments: on the first, on the second, and first minus second. */
export interface PairMoments {
  readonly first: Moments;
  readonly second: Moments;
  readonly difference: Moments;
}

export interface PartlyPaired {
  /** First minus second, over everybody in either sample, in points. */
  readonly difference: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval95: Interval | null;
  /** People in both samples. */
  readonly matched: number;
  readonly reason: 'no-answers' | 'n-too-small' | 'no-variation' | null;
}

/** Variances that cancel out on paper leave a last digit. */
const hair = 1e-12;

/** Correlation of the two among the people in both; 0 where it cannot be known, which errs to caution. */
function correlationOf({ first, second, difference }: PairMoments): number {
  const [a, b, d] = [momentsOf.variance(first), momentsOf.variance(second), momentsOf.variance(difference)];
  if (a === null || b === null || d === null || a === 0 || b === 0) return 0;
  return Math.min(1, Math.max(-1, (a + b - d) / (2 * Math.sqrt(a * b))));
}

/**
 * Two samples of which some people are in both: the difference of the two means, SE² = s₁²/n₁ + s₂²/n₂ − 2r·s₁s₂·m/(n₁n₂) with m people in
 * both, df between m − 1 (everybody in both: the paired t) and Welch's (nobody). Source: Derrick, Russ, Toher & White 2017.
 */
export const partlyPaired = (first: Sample, second: Sample, pairs: PairMoments): PartlyPaired => {
  const apart = welch(first, second);
  const matched = pairs.difference.n;
  const nothing = { difference: apart.difference, se: null, df: null, interval95: null, matched };
  if (first.sd === null || second.sd === null) return { ...nothing, reason: apart.reason };
  const isWhole = matched === first.n && matched === second.n;
  const [a, b] = [first.sd ** 2 / first.n, second.sd ** 2 / second.n];
  const shared = (2 * correlationOf(pairs) * first.sd * second.sd * matched) / (first.n * second.n);
  const variance = isWhole ? (momentsOf.variance(pairs.difference) ?? 0) / matched : a + b - shared;
  if (apart.difference === null || variance <= hair * (a + b) || apart.df === null)
    return { ...nothing, se: apart.difference === null ? null : 0, reason: apart.difference === null ? 'no-answers' : 'no-variation' };
  const [all, own] = [first.n + second.n, matched - 1];
  const df = own + ((apart.df - own) * (all - 2 * matched)) / all;
  const se = Math.sqrt(variance);
  const half = studentT.quantile(0.975, df) * se;
  return { difference: apart.difference, se, df, interval95: [apart.difference - half, apart.difference + half], matched, reason: null };
};
