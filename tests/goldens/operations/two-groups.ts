import { twoGroups } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const twoGroupsOperations: Operations = {
  'two-groups': ({ x, y }: { x: Numbers; y: Numbers }) => {
    const { first, second, welch, hedgesG, hedgesJ, ranks, permutationP } = twoGroups(x, y);
    if (welch.reason === 'no-answers') return undefinedFor(welch.reason, { n1: first.n, n2: second.n });
    return {
      n1: first.n,
      n2: second.n,
      mean1: first.mean,
      mean2: second.mean,
      difference: welch.difference,
      se: welch.se,
      welch_t: welch.t,
      welch_df: welch.df,
      welch_p: welch.p,
      ci95: welch.interval95,
      ci90: welch.interval90,
      ci80: welch.interval80,
      ci_reason: welch.reason,
      hedges_g: hedgesG,
      hedges_j: hedgesJ,
      cliffs_delta: ranks?.cliffsDelta,
      probability_of_superiority: ranks?.probabilityOfSuperiority,
      mann_whitney_u: ranks?.u,
      mann_whitney_p_normal_ties_continuity: ranks?.p,
      studentised_permutation_p_exact: permutationP,
    };
  },
};
