import { randomNumbers } from './distribution/random-numbers';
import type { Interval } from './interval';
import { normal } from './normal';
import { quantile7 } from './quantile7';

export interface BootstrapInput {
  /** One per person: persons are resampled. */
  readonly scores: readonly number[];
  readonly statistic: (scores: Float64Array) => number;
  readonly confidence: number;
  readonly resamples: number;
  readonly seed: number;
}

export interface Bootstrap {
  readonly interval: Interval | null;
  readonly reason: 'n-too-small' | 'no-variation' | null;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How skewed the statistic's error is, from leaving out one person at a time. */
const acceleration = (scores: readonly number[], statistic: BootstrapInput['statistic']): number => {
  const without = scores.map((_, index) => statistic(Float64Array.from(scores.filter((_score, other) => other !== index))));
  const centre = mean(without);
  const squares = without.reduce((sum, value) => sum + (centre - value) ** 2, 0);
  return squares === 0 ? 0 : without.reduce((sum, value) => sum + (centre - value) ** 3, 0) / (6 * squares ** 1.5);
};

/**
 * Bias-corrected and accelerated bootstrap interval of a statistic without a formula; the same seed gives the same bounds.
 * None for n < 2, nor when every resample gives one value. Source: Efron 1987; DiCiccio & Efron 1996.
 */
export const bootstrapBca = ({ scores, statistic, confidence, resamples, seed }: BootstrapInput): Bootstrap => {
  if (scores.length < 2) return { interval: null, reason: 'n-too-small' };
  const observed = statistic(Float64Array.from(scores));
  const draw = randomNumbers(seed);
  const drawn = new Float64Array(scores.length);
  const replicates = Array.from({ length: resamples }, () => statistic(drawn.map(() => scores[draw(scores.length)] ?? Number.NaN)));
  const below = replicates.filter((value) => value < observed).length + replicates.filter((value) => value === observed).length / 2;
  if (replicates.every((value) => value === replicates[0])) return { interval: null, reason: 'no-variation' };
  // Kept off the ends, where the normal quantile is infinite.
  const bias = normal.quantile(Math.min(resamples - 0.5, Math.max(0.5, below)) / resamples);
  const skew = acceleration(scores, statistic);
  const corrected = (p: number): number => {
    const z = bias + normal.quantile(p);
    return normal.below(bias + z / (1 - skew * z));
  };
  const [lower, upper] = quantile7(replicates, [corrected((1 - confidence) / 2), corrected((1 + confidence) / 2)]);
  return lower === null || lower === undefined || upper === null || upper === undefined
    ? { interval: null, reason: 'no-variation' }
    : { interval: [lower, upper], reason: null };
};
