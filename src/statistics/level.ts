import type { Interval } from './interval';
import { momentsOf } from './moments';
import { studentT } from './student-t';

export interface LevelInput {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Headcount; null when unknown. */
  readonly population: number | null;
  readonly confidence: number;
}

export interface Level {
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
  readonly se: number | null;
  /** √(1 − n/N); null without a headcount. */
  readonly fpc: number | null;
  /** Clipped to 0-100. */
  readonly interval: Interval | null;
  readonly rawInterval: Interval | null;
  /** Why there is no interval; null when there is one. */
  readonly reason: 'no-answers' | 'n-too-small' | 'census' | 'no-variation' | null;
}

const clip = (value: number): number => Math.min(100, Math.max(0, value));

const reasonOf = (n: number, sd: number | null, fpc: number | null): Level['reason'] => {
  if (n === 0) return 'no-answers';
  if (n === 1 || sd === null) return 'n-too-small';
  if (fpc === 0) return 'census';
  return sd === 0 ? 'no-variation' : null;
};

/**
 * The score of a group from its summary figures, in points: SE = s/√n·√(1 − n/N), interval mean ± t(n − 1)·SE.
 * More people than the headcount count as a census. Source: Student 1908; Cochran 1977.
 */
export const levelOf = ({ n, mean, sd, population, confidence }: LevelInput): Level => {
  const fpc = population === null ? null : Math.sqrt(Math.max(0, 1 - n / population));
  const reason = reasonOf(n, sd, n > 0 ? fpc : null);
  const se = sd === null || n < 2 ? null : (sd / Math.sqrt(n)) * (fpc ?? 1);
  const shape = { n, mean: n === 0 ? null : mean, sd, se, fpc: n === 0 ? null : fpc, reason };
  if (reason !== null || mean === null || se === null) return { ...shape, interval: null, rawInterval: null };
  const half = studentT.quantile((1 + confidence) / 2, n - 1) * se;
  return { ...shape, rawInterval: [mean - half, mean + half], interval: [clip(mean - half), clip(mean + half)] };
};

/** The score of a group from its people's scores (0-100 each; null is left out): see `levelOf`. */
export const level = (scores: Iterable<number | null>, population: number | null, confidence = 0.95): Level => {
  const moments = momentsOf.of(scores);
  return levelOf({ n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments), population, confidence });
};
