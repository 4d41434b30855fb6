import type { Interval } from './interval';
import { normal } from './normal';

export interface Favourable {
  readonly n: number;
  readonly favourable: number | null;
  readonly neutral: number | null;
  readonly unfavourable: number | null;
  /** n(N − 1)/(N − n); n itself without a headcount, null for a census. */
  readonly effectiveN: number | null;
  readonly interval: Interval | null;
  readonly reason: 'no-answers' | 'census' | null;
}

/** The highest unfavourable and the lowest favourable answer on a scale from 1 to `points`. */
const limits: Readonly<Record<number, readonly [number, number]>> = { 2: [1, 2], 3: [1, 3], 4: [2, 3], 5: [2, 4], 6: [2, 5], 7: [2, 6] };

/** Wilson's score interval for a share of n answers, 95%, in percent. Source: Wilson 1927; Brown, Cai & DasGupta 2001. */
const wilson = (share: number, n: number): Interval => {
  const z = normal.quantile(0.975);
  const centre = share + (z * z) / (2 * n);
  const half = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const scale = 100 / (1 + (z * z) / n);
  return [Math.max(0, (centre - half) * scale), Math.min(100, (centre + half) * scale)];
};

/**
 * Percent of answers that are favourable, neutral and unfavourable on a scale of 2 to 7 points (answers 1..points, already reversed; null
 * is left out), with Wilson's interval; with a headcount n becomes n(N − 1)/(N − n). Throws RangeError for another number of points.
 */
export const favourable = (values: Iterable<number | null>, points: number, population: number | null): Favourable => {
  const limit = limits[points];
  if (limit === undefined) throw new RangeError(`no favourable categories for ${points} points`);
  let n = 0;
  let high = 0;
  let low = 0;
  for (const value of values) {
    if (value === null) continue;
    n += 1;
    if (value >= limit[1]) high += 1;
    else if (value <= limit[0]) low += 1;
  }
  if (n === 0) return { n, favourable: null, neutral: null, unfavourable: null, effectiveN: null, interval: null, reason: 'no-answers' };
  const shares = { n, favourable: (100 * high) / n, neutral: (100 * (n - high - low)) / n, unfavourable: (100 * low) / n };
  if (population !== null && n >= population) return { ...shares, effectiveN: null, interval: null, reason: 'census' };
  const effectiveN = population === null ? n : (n * (population - 1)) / (population - n);
  return { ...shares, effectiveN, interval: wilson(high / n, effectiveN), reason: null };
};
