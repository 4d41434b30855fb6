import type { Interval } from './interval';
import { studentT } from './student-t';

/** Summary figures of one group; mean is null for n = 0, sd for n < 2. */
export interface Sample {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

export interface Welch {
  /** First minus second, in points. */
  readonly difference: number | null;
  readonly se: number | null;
  readonly t: number | null;
  readonly df: number | null;
  /** Two-sided. */
  readonly p: number | null;
  readonly interval95: Interval | null;
  readonly interval90: Interval | null;
  readonly interval80: Interval | null;
  readonly reason: 'no-answers' | 'n-too-small' | 'no-variation' | null;
}

/**
 * Two groups compared from their summary figures by Welch's t: SE = √(s₁²/n₁ + s₂²/n₂), Satterthwaite df, no finite-population
 * correction. With n = 1 on a side there is only the difference. Source: Welch 1947; Delacre, Lakens & Leys 2017.
 */
export const welch = (first: Sample, second: Sample): Welch => {
  const nothing = { se: null, t: null, df: null, p: null, interval95: null, interval90: null, interval80: null };
  if (first.mean === null || second.mean === null) return { ...nothing, difference: null, reason: 'no-answers' };
  const difference = first.mean - second.mean;
  if (first.sd === null || second.sd === null) return { ...nothing, difference, reason: 'n-too-small' };
  const partA = first.sd ** 2 / first.n;
  const partB = second.sd ** 2 / second.n;
  const variance = partA + partB;
  if (variance === 0) return { ...nothing, difference, se: 0, reason: 'no-variation' };
  const se = Math.sqrt(variance);
  const df = variance ** 2 / (partA ** 2 / (first.n - 1) + partB ** 2 / (second.n - 1));
  const t = difference / se;
  const interval = (confidence: number): Interval => {
    const half = studentT.quantile((1 + confidence) / 2, df) * se;
    return [difference - half, difference + half];
  };
  const p = Math.min(1, 2 * studentT.above(Math.abs(t), df));
  return { difference, se, t, df, p, interval95: interval(0.95), interval90: interval(0.9), interval80: interval(0.8), reason: null };
};
