import { hedgesG } from './comparison/hedges-g';
import { permutationP } from './comparison/permutation-p';
import { type RankComparison, rankComparison } from './comparison/rank-comparison';
import { momentsOf } from './moments';
import { type Sample, type Welch, welch } from './welch';

export interface TwoGroups {
  readonly first: Sample;
  readonly second: Sample;
  readonly welch: Welch;
  readonly hedgesG: number | null;
  readonly hedgesJ: number | null;
  readonly ranks: RankComparison | null;
  /** Exact studentised permutation p, for small groups only. */
  readonly permutationP: number | null;
}

const sampleOf = (values: readonly number[]): Sample => {
  const moments = momentsOf.of(values);
  return { n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments) };
};

const present = (values: readonly (number | null)[]): readonly number[] => values.filter((value) => value !== null);

/**
 * Two groups of people's scores compared (null is left out), first minus second: Welch's t and intervals, Hedges' g, Cliff's delta,
 * probability of superiority, Mann-Whitney and, for small groups, the exact permutation p. Sources stand with each.
 */
export const twoGroups = (x: readonly (number | null)[], y: readonly (number | null)[]): TwoGroups => {
  const xs = present(x);
  const ys = present(y);
  const first = sampleOf(xs);
  const second = sampleOf(ys);
  const compared = welch(first, second);
  const effect = compared.reason === null ? hedgesG(first, second) : { g: null, j: null };
  return {
    first,
    second,
    welch: compared,
    hedgesG: effect.g,
    hedgesJ: effect.j,
    ranks: rankComparison(xs, ys),
    permutationP: compared.reason === null ? permutationP(xs, ys) : null,
  };
};
