import type { Covariance } from './covariance';
import { fisherF } from './fisher-f';
import type { Interval } from './interval';

export interface ItemReliability {
  /** Column, counted from 0. */
  readonly column: number;
  /** Correlation with the sum of the others; null when that sum does not vary. */
  readonly itemRest: number | null;
  readonly itemTotal: number;
  /** Null with two items. */
  readonly alphaIfDeleted: number | null;
}

export interface Alpha {
  readonly n: number;
  readonly items: readonly ItemReliability[];
  readonly alpha: number;
  readonly standardised: number | null;
  readonly averageCorrelation: number;
  /** Feldt, 95%. */
  readonly interval: Interval;
  /** Standard error of measurement of the mean of the items, in their unit. */
  readonly semOfMean: number;
  readonly flag: 'negative' | null;
}

export interface AlphaResult {
  /** Columns without variance, counted from 0; the figures are of the others. */
  readonly constant: readonly number[];
  readonly value: Alpha | null;
  readonly reason: 'needs-two-items' | 'too-few-respondents' | 'no-variation' | 'no-total-variance' | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const rawAlpha = (k: number, variances: number, total: number): number | null =>
  total > 1e-12 * variances ? (k / (k - 1)) * (1 - variances / total) : null;

/**
 * Cronbach's alpha with its standardised form, item statistics and Feldt's interval, from the covariances of complete rows, keyed one way.
 * Source: Cronbach 1951; Feldt, Woodruff & Salih 1987; Nunnally & Bernstein 1994.
 */
export const alpha = ({ n, matrix }: Pick<Covariance, 'n' | 'matrix'>): AlphaResult => {
  const columns = matrix.map((_, index) => index);
  const cov = (i: number, j: number): number => matrix[i]?.[j] ?? 0;
  if (columns.length < 2) return { constant: [], value: null, reason: 'needs-two-items' };
  if (n < 2) return { constant: [], value: null, reason: 'too-few-respondents' };
  const kept = columns.filter((i) => cov(i, i) > 0);
  const constant = columns.filter((i) => cov(i, i) <= 0);
  if (kept.length === 0) return { constant, value: null, reason: 'no-variation' };
  if (kept.length === 1) return { constant, value: null, reason: 'needs-two-items' };
  const k = kept.length;
  const variances = sum(kept.map((i) => cov(i, i)));
  const withTotal = new Map(kept.map((i) => [i, sum(kept.map((j) => cov(i, j)))]));
  const total = sum([...withTotal.values()]);
  const value = rawAlpha(k, variances, total);
  if (value === null) return { constant, value: null, reason: 'no-total-variance' };

  const correlations = kept.flatMap((i, at) => kept.slice(at + 1).map((j) => cov(i, j) / Math.sqrt(cov(i, i) * cov(j, j))));
  const average = sum(correlations) / correlations.length;
  const spread = 1 + (k - 1) * average;
  const items = kept.map((i): ItemReliability => {
    const own = cov(i, i);
    const shared = withTotal.get(i) ?? 0;
    const rest = total - 2 * shared + own;
    return {
      column: i,
      itemRest: rest > 1e-12 * variances ? (shared - own) / Math.sqrt(own * rest) : null,
      itemTotal: shared / Math.sqrt(own * total),
      alphaIfDeleted: k > 2 ? rawAlpha(k - 1, variances - own, rest) : null,
    };
  });
  const bound = (p: number): number => 1 - (1 - value) * fisherF.quantile(p, n - 1, (n - 1) * (k - 1));
  return {
    constant,
    reason: null,
    value: {
      n,
      items,
      alpha: value,
      standardised: Math.abs(spread) > 1e-12 ? (k * average) / spread : null,
      averageCorrelation: average,
      interval: [bound(0.975), bound(0.025)],
      semOfMean: (Math.sqrt(total) / k) * Math.sqrt(Math.max(0, 1 - value)),
      flag: value < 0 ? 'negative' : null,
    },
  };
};
