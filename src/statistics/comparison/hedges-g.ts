import { stirlingError } from '../distribution/stirling-error';
import type { Sample } from '../welch';

/** Γ(v/2) / (√(v/2)·Γ((v − 1)/2)), without the cancellation of large ln Γ. */
const correction = (v: number): number => {
  const a = v / 2;
  const logPart = a === 1 ? 0 : -(a - 1) * Math.log1p(-0.5 / a);
  return Math.exp(logPart - 0.5 + stirlingError(a) - stirlingError(a - 0.5));
};

/**
 * Standardised difference of two groups: g = J·(m₁ − m₂)/s_pooled, J = Γ(v/2)/(√(v/2)·Γ((v − 1)/2)), v = n₁ + n₂ − 2.
 * Both null when a group has n < 2 or nothing varies. Source: Hedges 1981.
 */
export const hedgesG = (first: Sample, second: Sample): { readonly g: number | null; readonly j: number | null } => {
  if (first.mean === null || second.mean === null || first.sd === null || second.sd === null) return { g: null, j: null };
  const v = first.n + second.n - 2;
  const pooled = Math.sqrt(((first.n - 1) * first.sd ** 2 + (second.n - 1) * second.sd ** 2) / v);
  if (pooled === 0) return { g: null, j: null };
  const j = correction(v);
  return { g: ((first.mean - second.mean) / pooled) * j, j };
};
