import { studentT } from './student-t';

export type Verdict = 'not-estimable' | 'clear' | 'small' | 'no-meaningful-difference' | 'indicative' | 'unclear';

export interface VerdictInput {
  /** Points, either sign. */
  readonly difference: number | null;
  readonly se: number | null;
  readonly df: number | null;
  /** The smallest difference of interest, in points. */
  readonly delta: number;
  /** In a family of comparisons: the adjusted p, which then decides in place of the 95% interval. */
  readonly adjustedP?: number | null;
}

/** Differences are computed; a millionth of a millionth must not turn "5 points" into "below 5". */
const hair = 1e-9;

/**
 * What a difference may be called, first match wins: no usable SE or df; clear or small when the 95% interval excludes 0; no meaningful
 * difference when the 90% interval lies inside (−delta, delta); indicative when it is large and the 80% interval excludes 0; else unclear.
 * Source: equivalence test of Schuirmann 1987, Lakens 2017; the ladder is our convention.
 */
export const verdict = ({ difference, se, df, delta, adjustedP = null }: VerdictInput): Verdict => {
  if (difference === null || se === null || df === null || !(se > 0) || !(df > 0) || Number.isNaN(difference)) return 'not-estimable';
  const size = Math.abs(difference);
  const isLarge = size >= delta - hair;
  const half = (confidence: number) => studentT.quantile((1 + confidence) / 2, df) * se;
  const excludesZero = adjustedP === null ? size > half(0.95) : adjustedP < 0.05;
  if (excludesZero) return isLarge ? 'clear' : 'small';
  if (size + half(0.9) < delta) return 'no-meaningful-difference';
  return isLarge && size > half(0.8) ? 'indicative' : 'unclear';
};
