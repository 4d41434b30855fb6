import { covariance } from './covariance';
import { cholesky } from './matrix/cholesky';
import { eigen } from './matrix/eigen';
import { solvedSquare } from './matrix/solved-square';

export interface Drivers {
  readonly n: number;
  readonly r2: number;
  /** Null without degrees of freedom. */
  readonly adjustedR2: number | null;
  /** Mean gain in R² over all orders of entry, one per predictor; null above twelve predictors. They add up to R². */
  readonly lmg: readonly number[] | null;
  /** Johnson's relative weights; they add up to R². */
  readonly johnson: readonly number[];
  readonly correlations: readonly number[];
}

export interface DriversResult {
  readonly value: Drivers | null;
  readonly reason: 'constant-predictor' | 'collinear-predictors' | 'no-variation' | null;
  /** Position of the constant predictor. */
  readonly which: number | null;
}

type Matrix = readonly (readonly number[])[];

const most = 12;

const lmgOf = (between: Matrix, toOutcome: readonly number[]): readonly number[] | null => {
  const p = toOutcome.length;
  if (p > most) return null;
  const r2 = Float64Array.from({ length: 2 ** p }, (_, subset) => {
    const chosen = toOutcome.flatMap((_r, j) => ((subset >> j) & 1 ? [j] : []));
    const lower = cholesky(chosen.map((i) => chosen.map((j) => between[i]?.[j] ?? 0)));
    return lower === null
      ? Number.NaN
      : solvedSquare(
          lower,
          chosen.map((j) => toOutcome[j] ?? 0),
        );
  });
  const bits = (subset: number): number => toOutcome.filter((_, j) => (subset >> j) & 1).length;
  const factorial = Array.from({ length: p + 1 }, (_, k) => Array.from({ length: k }, (_unused, i) => i + 1).reduce((a, b) => a * b, 1));
  return toOutcome.map((_, j) => {
    let gain = 0;
    r2.forEach((value, subset) => {
      if ((subset >> j) & 1) return;
      const size = bits(subset);
      const orders = ((factorial[size] ?? 1) * (factorial[p - size - 1] ?? 1)) / (factorial[p] ?? 1);
      gain += orders * ((r2[subset | (1 << j)] ?? 0) - value);
    });
    return gain;
  });
};

/** With R = V·D·Vᵀ and L = V·√D·Vᵀ: weight_j = Σ_k L²_jk·b²_k, b = L⁻¹r. */
const johnsonOf = (between: Matrix, toOutcome: readonly number[]): readonly number[] => {
  const { values, vectors } = eigen(between);
  const power = (exponent: number) =>
    vectors.map((row) =>
      vectors.map((other) => values.reduce((sum, value, k) => sum + (row[k] ?? 0) * Math.max(value, 0) ** exponent * (other[k] ?? 0), 0)),
    );
  const b = power(-0.5).map((row) => row.reduce((sum, value, j) => sum + value * (toOutcome[j] ?? 0), 0));
  return power(0.5).map((row) => row.reduce((sum, value, k) => sum + value ** 2 * (b[k] ?? 0) ** 2, 0));
};

/**
 * Which predictors go together with an outcome, from complete rows of [outcome, predictors…]: R², LMG and Johnson's relative weights.
 * Not proof of cause. Source: Lindeman, Merenda & Gold 1980; Johnson 2000; Grömping 2006.
 */
export const drivers = (rows: Iterable<readonly (number | null)[]>, predictors: number): DriversResult => {
  const { n, matrix } = covariance(rows, predictors + 1);
  const cov = (i: number, j: number): number => matrix[i]?.[j] ?? 0;
  const each = Array.from({ length: predictors }, (_, j) => j);
  const constant = each.find((j) => !(cov(j + 1, j + 1) > 0));
  if (constant !== undefined) return { value: null, reason: 'constant-predictor', which: constant };
  const correlation = (i: number, j: number): number => (i === j ? 1 : cov(i, j) / Math.sqrt(cov(i, i) * cov(j, j)));
  const between = each.map((i) => each.map((j) => correlation(i + 1, j + 1)));
  const lower = cholesky(between);
  if (lower === null) return { value: null, reason: 'collinear-predictors', which: null };
  if (!(cov(0, 0) > 0)) return { value: null, reason: 'no-variation', which: null };
  const correlations = each.map((j) => correlation(0, j + 1));
  const r2 = solvedSquare(lower, correlations);
  const freedom = n - predictors - 1;
  return {
    value: {
      n,
      r2,
      adjustedR2: freedom > 0 ? 1 - ((1 - r2) * (n - 1)) / freedom : null,
      lmg: lmgOf(between, correlations),
      johnson: johnsonOf(between, correlations),
      correlations,
    },
    reason: null,
    which: null,
  };
};
