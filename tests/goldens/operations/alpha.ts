import { alpha, covariance } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

interface Input {
  readonly item_names: readonly string[];
  readonly matrix: readonly Numbers[];
}

/** Fewer complete answers than this are not shown. */
const leastShown = 30;

export const alphaOperations: Operations = {
  alpha: ({ item_names: names, matrix }: Input) => {
    const { constant, value, reason } = alpha(covariance(matrix, names.length));
    const dropped = { dropped_constant_items: constant.map((column) => column + 1) };
    if (value === null) return undefinedFor(String(reason), dropped);
    const { items } = value;
    const by = (part: (item: (typeof items)[number]) => number | null) =>
      Object.fromEntries(items.map((item) => [names[item.column], part(item)]));
    return {
      n: value.n,
      items: items.length,
      alpha: value.alpha,
      alpha_std: value.standardised,
      average_r: value.averageCorrelation,
      ci95_feldt: value.interval,
      item_rest_r: by(({ itemRest }) => itemRest),
      alpha_if_deleted: by(({ alphaIfDeleted }) => alphaIfDeleted),
      item_total_r_uncorrected: by(({ itemTotal }) => itemTotal),
      sem_of_item_mean: value.semOfMean,
      flag: value.flag,
      show: value.n >= leastShown,
      ...dropped,
    };
  },
};
