/** The lower triangle L of a symmetric positive matrix A = LLᵀ; null when A is singular to working accuracy (a pivot below 1e-12 of its diagonal). */
export const cholesky = (matrix: readonly (readonly number[])[]): readonly Float64Array[] | null => {
  const lower: Float64Array[] = [];
  for (const [i, row] of matrix.entries()) {
    const own = new Float64Array(matrix.length);
    for (let j = 0; j <= i; j += 1) {
      const other = j === i ? own : lower[j];
      let rest = row[j] ?? 0;
      for (let k = 0; k < j; k += 1) rest -= (own[k] ?? 0) * (other?.[k] ?? 0);
      if (j < i) own[j] = rest / (other?.[j] ?? Number.NaN);
      else if (rest > 1e-12 * (row[i] ?? 0)) own[i] = Math.sqrt(rest);
      else return null;
    }
    lower.push(own);
  }
  return lower;
};
