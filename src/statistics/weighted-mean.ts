export interface WeightedMean {
  readonly n: number;
  readonly mean: number | null;
  /** Linearised: √(Σw²(x − m)²/(Σw)²·n/(n − 1)); null for n < 2. */
  readonly se: number | null;
  /** (Σw)²/Σw² */
  readonly effectiveN: number | null;
  /** n / effectiveN */
  readonly designEffect: number | null;
  readonly reason: 'all-weights-zero' | null;
}

/** The weighted mean of scores with its linearised error and Kish's effective n; null scores are left out, weights >= 0. Source: Kish 1965; Lumley 2010. */
export const weightedMean = (scores: readonly (number | null)[], weights: readonly number[]): WeightedMean => {
  const rows = scores.flatMap((score, index) => (score === null ? [] : [{ score, weight: weights[index] ?? 0 }]));
  const n = rows.length;
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  if (!(total > 0)) return { n, mean: null, se: null, effectiveN: null, designEffect: null, reason: 'all-weights-zero' };
  const mean = rows.reduce((sum, { score, weight }) => sum + weight * score, 0) / total;
  const effectiveN = total ** 2 / rows.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const spread = rows.reduce((sum, { score, weight }) => sum + (weight * (score - mean)) ** 2, 0);
  const se = n < 2 ? null : Math.sqrt((spread / total ** 2) * (n / (n - 1)));
  return { n, mean, se, effectiveN, designEffect: n / effectiveN, reason: null };
};
