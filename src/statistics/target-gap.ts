import type { Interval } from './interval';
import { momentsOf } from './moments';
import { studentT } from './student-t';
import { type Verdict, verdict } from './verdict';

export interface TargetGapInput {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Headcount; null when unknown. */
  readonly population: number | null;
  readonly target: number;
  /** The smallest difference of interest, in points. */
  readonly delta: number;
  /** How much of a person's score is the same from one week to the next, 0-1. */
  readonly stability: number;
}

export interface TargetGap {
  /** Target minus score, in points. */
  readonly difference: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict;
  readonly reason: 'no-answers' | 'n-too-small' | 'no-variation' | null;
}

/**
 * Target against score from summary figures: SE = s/√n·√(1 − stability·n/N), df n − 1. Asking everyone removes the luck of who was asked,
 * not of which day, so a census still gets a verdict. Source: after generalisability theory, Brennan 2001.
 */
export const targetGapOf = ({ n, mean, sd, population, target, delta, stability }: TargetGapInput): TargetGap => {
  const nothing = { se: null, df: null, interval: null, verdict: 'not-estimable' } as const;
  if (n === 0 || mean === null) return { ...nothing, difference: null, reason: 'no-answers' };
  const difference = target - mean;
  if (n === 1 || sd === null) return { ...nothing, difference, reason: 'n-too-small' };
  const asked = population === null ? 0 : Math.min(1, n / population);
  const se = (sd / Math.sqrt(n)) * Math.sqrt(Math.max(0, 1 - stability * asked));
  const df = n - 1;
  if (se === 0) return { ...nothing, difference, se, df, reason: 'no-variation' };
  const half = studentT.quantile(0.975, df) * se;
  return {
    difference,
    se,
    df,
    interval: [difference - half, difference + half],
    verdict: verdict({ difference, se, df, delta }),
    reason: null,
  };
};

/** Target against the people's scores (0-100, null is left out): see `targetGapOf`. */
export const targetGap = (scores: Iterable<number | null>, rest: Omit<TargetGapInput, 'n' | 'mean' | 'sd'>): TargetGap => {
  const moments = momentsOf.of(scores);
  return targetGapOf({ n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments), ...rest });
};
