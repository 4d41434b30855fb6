import type { Covariance } from './covariance';

export interface Omega {
  readonly n: number;
  readonly omega: number;
  /** Of items brought to one variance. */
  readonly standardised: number;
  /** Standardised, one per column. */
  readonly loadings: readonly number[];
  readonly uniquenesses: readonly number[];
}

export interface OmegaResult {
  readonly value: Omega | null;
  readonly reason: 'needs-three-items' | 'too-few-respondents' | 'no-variation' | 'improper-solution' | null;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** One step of expectation-maximisation for a one-factor model of the correlations. Source: Rubin & Thayer 1982. */
const step = (correlations: readonly (readonly number[])[], loadings: readonly number[], uniquenesses: readonly number[]) => {
  const scaled = loadings.map((loading, j) => loading / (uniquenesses[j] ?? 1));
  const information = 1 + sum(scaled.map((value, j) => value * (loadings[j] ?? 0)));
  const weights = scaled.map((value) => value / information);
  const shared = correlations.map((row) => sum(row.map((r, j) => r * (weights[j] ?? 0))));
  const spread = 1 / information + sum(weights.map((weight, j) => weight * (shared[j] ?? 0)));
  const next = shared.map((value) => value / spread);
  return { loadings: next, uniquenesses: next.map((loading, j) => Math.max(1e-9, 1 - loading * (shared[j] ?? 0))) };
};

const fitOneFactor = (correlations: readonly (readonly number[])[]) => {
  let now = { loadings: correlations.map(() => 0.7), uniquenesses: correlations.map(() => 0.51) };
  for (let round = 0; round < 50_000; round += 1) {
    const next = step(correlations, now.loadings, now.uniquenesses);
    const moved = Math.max(...next.uniquenesses.map((value, j) => Math.abs(value - (now.uniquenesses[j] ?? 0))));
    now = next;
    if (moved < 1e-12) break;
  }
  return now;
};

/**
 * McDonald's omega of a one-factor maximum-likelihood model, from the covariances of complete rows: (Σ s·l)² / ((Σ s·l)² + Σ s²·u).
 * Improper: a uniqueness below .005. Source: McDonald 1999; McNeish 2018; Flora 2020.
 */
export const omega = ({ n, matrix }: Pick<Covariance, 'n' | 'matrix'>): OmegaResult => {
  if (matrix.length < 3) return { value: null, reason: 'needs-three-items' };
  if (n < 2) return { value: null, reason: 'too-few-respondents' };
  const sds = matrix.map((row, i) => Math.sqrt(row[i] ?? 0));
  if (sds.some((sd) => sd === 0)) return { value: null, reason: 'no-variation' };
  const { loadings, uniquenesses } = fitOneFactor(
    matrix.map((row, i) => row.map((value, j) => (i === j ? 1 : value / ((sds[i] ?? 1) * (sds[j] ?? 1))))),
  );
  if (uniquenesses.some((uniqueness) => uniqueness < 0.005)) return { value: null, reason: 'improper-solution' };
  const of = (scale: readonly number[]): number => {
    const common = sum(loadings.map((loading, j) => loading * (scale[j] ?? 0))) ** 2;
    return common / (common + sum(uniquenesses.map((uniqueness, j) => uniqueness * (scale[j] ?? 0) ** 2)));
  };
  return { value: { n, omega: of(sds), standardised: of(sds.map(() => 1)), loadings, uniquenesses }, reason: null };
};
