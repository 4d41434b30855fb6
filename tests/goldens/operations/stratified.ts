import { stratified } from '#statistics/index';
import { entriesInOrder } from '../read-json';
import type { Numbers, Operations } from './operation';

interface Input {
  readonly scores: Readonly<Record<string, Numbers>>;
  readonly population_by_stratum: Readonly<Record<string, number>>;
}

export const stratifiedOperations: Operations = {
  stratified: ({ scores, population_by_stratum: populations }: Input) => {
    const strata = entriesInOrder(populations).map(([name, population]) => ({
      population,
      scores: Object.hasOwn(scores, name) ? (scores[name] ?? []) : [],
    }));
    const { mean, se, df, interval, unweightedMean, reason } = stratified(strata);
    return {
      mean,
      se,
      df,
      ci95: interval,
      unweighted_mean: unweightedMean,
      ...(reason === 'no-answers' ? { status: 'undefined', reason } : { ci_reason: reason }),
    };
  },
};
