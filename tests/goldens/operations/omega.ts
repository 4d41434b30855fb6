import { covariance, omega } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const omegaOperations: Operations = {
  omega: ({ item_names: names, matrix }: { item_names: readonly string[]; matrix: readonly Numbers[] }) => {
    const { value, reason } = omega(covariance(matrix, names.length));
    if (value === null) return undefinedFor(String(reason));
    const by = (figures: readonly number[]) => Object.fromEntries(figures.map((figure, column) => [names[column], figure]));
    return {
      n: value.n,
      items: names.length,
      omega: value.omega,
      omega_std: value.standardised,
      loadings_std: by(value.loadings),
      uniquenesses_std: by(value.uniquenesses),
    };
  },
};
