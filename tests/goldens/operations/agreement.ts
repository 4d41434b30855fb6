import { agreement } from '#statistics/index';
import type { Numbers, Operations } from './operation';

interface Answers {
  readonly groups: readonly string[];
  readonly options: number;
  readonly min: number;
}

const grouped = <T>(rows: readonly T[], groups: readonly string[], isKept: (row: T) => boolean): ReadonlyMap<string, readonly T[]> => {
  const byGroup = new Map<string, T[]>();
  rows.forEach((row, index) => {
    if (!isKept(row)) return;
    const group = groups[index] ?? '';
    const own = byGroup.get(group) ?? [];
    own.push(row);
    byGroup.set(group, own);
  });
  return byGroup;
};

const mapped = <T, R>(byGroup: ReadonlyMap<string, T>, part: (value: T) => R) =>
  Object.fromEntries([...byGroup].map(([group, value]) => [group, part(value)]));

const commonOf = ({ options, min }: Answers) => {
  const { uniformVariance, pointsPerRawUnit, adLimit, adLimitInPoints } = agreement.range({ options, min });
  return {
    options,
    expected_variance_uniform: uniformVariance,
    ad_points_per_raw_unit: pointsPerRawUnit,
    ad_cutoff_raw: adLimit,
    ad_cutoff_points: adLimitInPoints,
  };
};

export const agreementOperations: Operations = {
  'agreement-item': ({ values, ...answers }: Answers & { values: Numbers }) => {
    const groups = grouped(values, answers.groups, (value) => value !== null);
    const items = new Map([...groups].map(([group, own]) => [group, agreement.item(own as readonly number[], answers)]));
    return {
      ...commonOf(answers),
      group_sizes: mapped(items, ({ n }) => n),
      rwg_unclamped: mapped(items, ({ rwgUnclamped }) => rwgUnclamped),
      rwg: mapped(items, ({ rwg }) => rwg),
      ad_mean: mapped(items, ({ adMean }) => adMean),
      a_wg: mapped(items, ({ awg }) => awg),
    };
  },
  'agreement-scale': ({
    matrix,
    item_names: names,
    ...answers
  }: Answers & { matrix: readonly Numbers[]; item_names: readonly string[] }) => {
    const groups = grouped(matrix, answers.groups, (row) => !row.includes(null));
    const scales = new Map([...groups].map(([group, own]) => [group, agreement.scale(own as readonly (readonly number[])[], answers)]));
    return {
      ...commonOf(answers),
      items: names.length,
      group_sizes: mapped(scales, ({ n }) => n),
      rwg_j: mapped(scales, ({ rwg }) => rwg),
      r_star_wg_j: mapped(scales, ({ rStar }) => rStar),
      ad_mean_j: mapped(scales, ({ adMean }) => adMean),
      ad_median_j: mapped(scales, ({ adMedian }) => adMedian),
      a_wg_j: mapped(scales, ({ awg }) => awg),
    };
  },
};
