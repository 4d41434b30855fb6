import { targetGap } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

interface Input {
  readonly scores: Numbers;
  readonly population: number | null;
  readonly target: number;
  readonly smallest_difference_of_interest: number;
  readonly stability: number;
}

export const targetGapOperations: Operations = {
  'target-gap': ({ scores, population, target, smallest_difference_of_interest: delta, stability }: Input) => {
    const result = targetGap(scores, { population: population ?? null, target, delta, stability });
    const { difference, se, df, interval, verdict, reason } = result;
    const shape = { difference, se, df, ci95: interval, verdict };
    return reason === 'no-answers' ? undefinedFor(reason, shape) : shape;
  },
};
