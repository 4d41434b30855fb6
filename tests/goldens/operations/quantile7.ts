import { quantile7 } from '#statistics/index';
import type { Numbers, Operations } from './operation';

export const quantile7Operations: Operations = {
  quantile7: ({ values, probs }: { values: Numbers; probs: readonly number[] }) => ({
    quantiles: quantile7(
      values.filter((value) => value !== null),
      probs,
    ),
  }),
};
