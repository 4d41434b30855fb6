import { siloIcc } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const siloIccOperations: Operations = {
  'silo-icc': ({ values, groups }: { values: Numbers; groups: readonly string[] }) => {
    const { value, reason } = siloIcc(values, groups);
    if (value === null) return undefinedFor(String(reason));
    const { welchAnova } = value;
    return {
      groups: value.groups,
      n: value.n,
      msb: value.betweenMeanSquare,
      msw: value.withinMeanSquare,
      F: value.f,
      df1: value.df1,
      df2: value.df2,
      p: value.p,
      mean_group_size: value.meanSize,
      k0: value.k0,
      icc1_mean_size: value.icc1MeanSize,
      icc1: value.icc1,
      icc1_ci95: value.interval,
      icc2: value.icc2,
      eta2: value.eta2,
      welch_anova:
        welchAnova === null
          ? undefinedFor('group-without-variance')
          : { F: welchAnova.f, df1: welchAnova.df1, df2: welchAnova.df2, p: welchAnova.p },
      flag: value.flag,
    };
  },
};
