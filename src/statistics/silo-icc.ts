import { fisherF } from './fisher-f';
import type { Interval } from './interval';
import { momentsOf } from './moments';
import type { Sample } from './welch';

export interface WelchAnova {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

export interface SiloIcc {
  readonly groups: number;
  readonly n: number;
  readonly betweenMeanSquare: number;
  readonly withinMeanSquare: number;
  /** Null when nothing varies within the groups. */
  readonly f: number | null;
  readonly df1: number;
  readonly df2: number;
  readonly p: number | null;
  readonly meanSize: number;
  readonly k0: number;
  readonly icc1: number;
  /** With the mean group size in place of k0. */
  readonly icc1MeanSize: number;
  readonly interval: Interval | null;
  readonly icc2: number | null;
  readonly eta2: number;
  /** Null when a group has one person or no variance. */
  readonly welchAnova: WelchAnova | null;
  readonly flag: 'no-within-variance' | null;
}

export interface SiloIccResult {
  readonly value: SiloIcc | null;
  readonly reason: 'needs-two-groups' | 'no-within-degrees-of-freedom' | 'no-variation' | null;
}

interface Known {
  readonly n: number;
  readonly mean: number;
  /** 0 for n = 1 */
  readonly sd: number;
}

const sumOf = <T>(values: readonly T[], part: (value: T) => number): number => values.reduce((sum, value) => sum + part(value), 0);

const welchAnovaOf = (groups: readonly Known[]): WelchAnova | null => {
  if (groups.some(({ n, sd }) => n < 2 || sd === 0)) return null;
  const j = groups.length;
  const weighted = groups.map(({ n, mean, sd }) => ({ n, mean, w: n / sd ** 2 }));
  const total = sumOf(weighted, ({ w }) => w);
  const centre = sumOf(weighted, ({ w, mean }) => w * mean) / total;
  const between = sumOf(weighted, ({ w, mean }) => w * (mean - centre) ** 2) / (j - 1);
  const excess = sumOf(weighted, ({ w, n }) => (1 - w / total) ** 2 / (n - 1));
  const f = between / (1 + ((2 * (j - 2)) / (j * j - 1)) * excess);
  const df2 = (j * j - 1) / (3 * excess);
  return { f, df1: j - 1, df2, p: fisherF.above(f, j - 1, df2) };
};

/**
 * How much of a score is a property of the group, from each group's summary figures (groups of nobody are left out): one-way ANOVA,
 * ICC1 = (MSB − MSW)/(MSB + (k0 − 1)MSW) with its 95% interval, ICC2 = (MSB − MSW)/MSB, Welch's ANOVA. A negative ICC1 is kept.
 * Source: McGraw & Wong 1996; Bliese 2000; Searle 1971; Welch 1951.
 */
const siloIccOf = (samples: readonly Sample[]): SiloIccResult => {
  const groups = samples.flatMap(({ n, mean, sd }): Known[] => (n > 0 && mean !== null ? [{ n, mean, sd: sd ?? 0 }] : []));
  const j = groups.length;
  if (j < 2) return { value: null, reason: 'needs-two-groups' };
  const n = sumOf(groups, (group) => group.n);
  if (n === j) return { value: null, reason: 'no-within-degrees-of-freedom' };
  const df1 = j - 1;
  const df2 = n - j;
  const grand = sumOf(groups, (group) => group.n * group.mean) / n;
  const between = sumOf(groups, (group) => group.n * (group.mean - grand) ** 2);
  const within = sumOf(groups, (group) => (group.n - 1) * group.sd ** 2);
  if (within === 0 && groups.every(({ mean }) => mean === groups[0]?.mean)) return { value: null, reason: 'no-variation' };
  const msb = between / df1;
  const msw = within / df2;
  const meanSize = n / j;
  const k0 = (n - sumOf(groups, (group) => group.n ** 2) / n) / df1;
  const icc1 = (k: number): number => (msb - msw) / (msb + (k - 1) * msw);
  const f = msw > 0 ? msb / msw : null;
  const bound = (p: number): number => {
    const q = (f ?? 0) / fisherF.quantile(p, df1, df2);
    return (q - 1) / (q + k0 - 1);
  };
  return {
    reason: null,
    value: {
      groups: j,
      n,
      betweenMeanSquare: msb,
      withinMeanSquare: msw,
      f,
      df1,
      df2,
      p: f === null ? null : fisherF.above(f, df1, df2),
      meanSize,
      k0,
      icc1: icc1(k0),
      icc1MeanSize: icc1(meanSize),
      interval: f === null ? null : [bound(0.975), bound(0.025)],
      icc2: msb > 0 ? (msb - msw) / msb : null,
      eta2: between / (between + within),
      welchAnova: welchAnovaOf(groups),
      flag: f === null ? 'no-within-variance' : null,
    },
  };
};

/** The same from people's scores and their groups (same order; null scores are left out): see `siloIccOf`. */
export const siloIcc = (values: readonly (number | null)[], groups: readonly string[]): SiloIccResult => {
  // Every figure is a difference: taking the first score away keeps the digits of large values.
  const zero = values.find((value) => value !== null) ?? 0;
  const moments = new Map<string, ReturnType<typeof momentsOf.start>>();
  values.forEach((value, index) => {
    if (value === null) return;
    const group = groups[index] ?? '';
    const own = moments.get(group) ?? momentsOf.start();
    momentsOf.add(own, value - zero);
    moments.set(group, own);
  });
  return siloIccOf([...moments.values()].map((own) => ({ n: own.n, mean: momentsOf.mean(own), sd: momentsOf.sd(own) })));
};
