/** What complete rows leave behind: everything that reliability needs, in memory of k². */
export interface Covariance {
  /** Complete rows. */
  readonly n: number;
  /** Rows left out because a value was missing. */
  readonly incomplete: number;
  readonly means: readonly number[];
  /** k × k, divisor n − 1; zeros for n < 2. A constant column has variance exactly 0. */
  readonly matrix: readonly (readonly number[])[];
}

const isComplete = (row: readonly (number | null)[]): row is readonly number[] => !row.includes(null);

/**
 * Means and covariances of `columns` columns over the complete rows (a row with a null is left out and counted), in one pass. Values are
 * taken relative to the first complete row, so that whole numbers are summed exactly in any order.
 */
export const covariance = (rows: Iterable<readonly (number | null)[]>, columns: number): Covariance => {
  const sums = new Float64Array(columns);
  const products = new Float64Array(columns * columns);
  let first: readonly number[] | null = null;
  let n = 0;
  let incomplete = 0;
  const away = new Float64Array(columns);
  for (const row of rows) {
    if (!isComplete(row)) {
      incomplete += 1;
      continue;
    }
    first ??= row;
    n += 1;
    for (let i = 0; i < columns; i += 1) {
      const value = (row[i] ?? 0) - (first[i] ?? 0);
      away[i] = value;
      sums[i] = (sums[i] ?? 0) + value;
      for (let j = 0; j <= i; j += 1) products[i * columns + j] = (products[i * columns + j] ?? 0) + value * (away[j] ?? 0);
    }
  }
  const at = (i: number, j: number): number => {
    const product = products[Math.max(i, j) * columns + Math.min(i, j)] ?? 0;
    return n < 2 ? 0 : (product - ((sums[i] ?? 0) * (sums[j] ?? 0)) / n) / (n - 1);
  };
  const each = Array.from({ length: columns }, (_, index) => index);
  return {
    n,
    incomplete,
    means: each.map((i) => (n === 0 ? Number.NaN : (first?.[i] ?? 0) + (sums[i] ?? 0) / n)),
    matrix: each.map((i) => each.map((j) => at(i, j))),
  };
};
