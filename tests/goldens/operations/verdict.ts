import { verdict } from '#statistics/index';
import type { Operations } from './operation';

export const verdictOperations: Operations = {
  verdict: (input: { difference: number; se: number | null; df: number | null; smallest_difference_of_interest: number }) => ({
    verdict: verdict({
      difference: input.difference,
      se: input.se ?? null,
      df: input.df ?? null,
      delta: input.smallest_difference_of_interest,
    }),
  }),
};
