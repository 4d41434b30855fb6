import { bootstrapBca } from '#statistics/index';
import type { Operations } from './operation';

interface Input {
  readonly scores: readonly number[];
  readonly statistic: string;
  readonly confidence: number;
  readonly resamples_at_least: number;
}

const mean = (scores: Float64Array): number => scores.reduce((sum, score) => sum + score, 0) / scores.length;

export const bootstrapBcaOperations: Operations = {
  'bootstrap-bca': ({ scores, statistic, confidence, resamples_at_least: resamples }: Input) => {
    if (statistic !== 'mean') throw new RangeError(`no statistic ${statistic}`);
    const { interval, reason } = bootstrapBca({ scores, statistic: mean, confidence, resamples, seed: 20260401 });
    return interval === null ? { status: 'undefined', reason } : { lower: interval[0], upper: interval[1] };
  },
};
