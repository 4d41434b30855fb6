/** vᵀA⁻¹v for A = LLᵀ, from the lower triangle: a squared Mahalanobis distance, or an R² of correlations. */
export const solvedSquare = (lower: readonly Float64Array[], vector: readonly number[]): number => {
  const solved: number[] = [];
  let square = 0;
  for (const [i, row] of lower.entries()) {
    let rest = vector[i] ?? 0;
    for (let k = 0; k < i; k += 1) rest -= (row[k] ?? 0) * (solved[k] ?? 0);
    const value = rest / (row[i] ?? Number.NaN);
    solved.push(value);
    square += value * value;
  }
  return square;
};
