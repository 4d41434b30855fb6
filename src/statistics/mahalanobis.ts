import { chiSquare } from './chi-square';
import { covariance } from './covariance';
import { cholesky } from './matrix/cholesky';
import { solvedSquare } from './matrix/solved-square';

export interface Distance {
  readonly squared: number;
  /** Upper tail of chi-square with as many df as columns. */
  readonly p: number;
}

/**
 * Squared Mahalanobis distance of each person's answers from the mean, mean and covariance from the complete rows; null for an incomplete
 * row, and for all when the covariance cannot be inverted (fewer complete rows than columns, a column without variance). Source: Mahalanobis 1936; Curran 2016.
 */
export const mahalanobis = (rows: readonly (readonly (number | null)[])[]): readonly (Distance | null)[] => {
  const columns = rows[0]?.length ?? 0;
  const { means, matrix } = covariance(rows, columns);
  const lower = columns === 0 ? null : cholesky(matrix);
  return rows.map((row) => {
    if (lower === null || row.includes(null)) return null;
    const squared = solvedSquare(
      lower,
      row.map((value, i) => (value ?? 0) - (means[i] ?? 0)),
    );
    return { squared, p: chiSquare.above(squared, columns) };
  });
};
