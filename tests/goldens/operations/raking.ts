import { momentsOf, raking, weightedMean } from '#statistics/index';
import { entriesInOrder } from '../read-json';
import { type Numbers, type Operations, undefinedFor } from './operation';

interface Input {
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly margins: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly scores?: Numbers;
}

export const rakingOperations: Operations = {
  rake: ({ rows, margins, scores }: Input) => {
    const declared = entriesInOrder(margins).map(([attribute, categories]) => ({ attribute, categories: entriesInOrder(categories) }));
    const cells = rows.map((row) => declared.map(({ attribute }) => row[attribute] ?? ''));
    const { weights, reason, category, totals } = raking(cells, declared);
    if (weights === null) return { status: 'refused', reason, category: category && `${category.attribute}=${category.category}`, totals };
    const values = scores ?? [];
    const result = weightedMean(values, weights);
    return {
      weights_by_cell: Object.fromEntries(cells.map((cell, row) => [cell.join('|'), weights[row]])),
      weighted: {
        n: result.n,
        weighted_mean: result.mean,
        se_linearised: result.se,
        kish_deff: result.designEffect,
        n_eff: result.effectiveN,
        min_w: weights.reduce((least, weight) => Math.min(least, weight), Infinity),
        max_w: weights.reduce((most, weight) => Math.max(most, weight), 0),
      },
      unweighted_mean: momentsOf.mean(momentsOf.of(values)),
      'weights_below_0.3': weights.filter((weight) => weight < 0.3).length,
      weights_above_3: weights.filter((weight) => weight > 3).length,
    };
  },
  'weighted-mean': ({ scores, weights }: { scores: Numbers; weights: readonly number[] }) => {
    const { mean, effectiveN, reason } = weightedMean(scores, weights);
    return reason === null ? { weighted_mean: mean, n_eff: effectiveN } : undefinedFor(reason);
  },
};
