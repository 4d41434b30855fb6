import { trend } from '#statistics/index';
import type { Operations } from './operation';

type Round = Parameters<typeof trend>[0];

export const trendOperations: Operations = {
  trend: ({ from, to }: { from: Round; to: Round }) => {
    const { paired, independent } = trend(from, to);
    return {
      matched: paired.matched,
      paired_difference: paired.difference,
      paired_se: paired.se,
      paired_t: paired.t,
      paired_df: paired.df,
      paired_p: paired.p,
      paired_ci95: paired.interval95,
      correlation: paired.correlation,
      independent_difference: independent.difference,
      independent_se: independent.se,
      independent_df: independent.df,
      independent_p: independent.p,
      independent_ci95: independent.interval95,
    };
  },
};
