export interface Eigen {
  readonly values: readonly number[];
  /** `vectors[i][k]`: entry i of the k-th eigenvector. */
  readonly vectors: readonly (readonly number[])[];
}

const rotate = (table: Float64Array[], p: number, q: number, cos: number, sin: number): void => {
  for (const row of table) {
    const a = row[p] ?? 0;
    const b = row[q] ?? 0;
    row[p] = cos * a - sin * b;
    row[q] = sin * a + cos * b;
  }
};

/** Eigenvalues and eigenvectors of a small symmetric matrix by Jacobi rotations. Source: Golub & Van Loan, 8.5. */
export const eigen = (matrix: readonly (readonly number[])[]): Eigen => {
  const size = matrix.length;
  const a = matrix.map((row) => Float64Array.from(row));
  const v = matrix.map((_, i) => Float64Array.from({ length: size }, (_unused, j) => Number(i === j)));
  for (let round = 0; round < 100; round += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) {
        const apq = a[p]?.[q] ?? 0;
        off += apq * apq;
        if (Math.abs(apq) < 1e-300) continue;
        const theta = ((a[q]?.[q] ?? 0) - (a[p]?.[p] ?? 0)) / (2 * apq);
        const tan = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const cos = 1 / Math.sqrt(tan * tan + 1);
        rotate(a, p, q, cos, tan * cos);
        const rowP = a[p];
        const rowQ = a[q];
        if (rowP === undefined || rowQ === undefined) continue;
        for (let k = 0; k < size; k += 1) {
          const x = rowP[k] ?? 0;
          const y = rowQ[k] ?? 0;
          rowP[k] = cos * x - tan * cos * y;
          rowQ[k] = tan * cos * x + cos * y;
        }
        rotate(v, p, q, cos, tan * cos);
      }
    }
    if (off < 1e-30) break;
  }
  return { values: a.map((row, i) => row[i] ?? 0), vectors: v.map((row) => [...row]) };
};
