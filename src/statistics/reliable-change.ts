import { normal } from './normal';

export interface ReliableChange {
  readonly sem: number;
  readonly seDifference: number;
  /** Null when the measure is free of error. */
  readonly index: number | null;
  readonly neededFor95: number;
}

/**
 * Whether one rater's score changed by more than its error: SEM = sd·√(1 − reliability), index = change/(SEM·√2). For a maturity score with
 * a known reliability, never for reports on people. Source: Jacobson & Truax 1991.
 */
export const reliableChange = (reliability: number, sd: number, before: number, after: number): ReliableChange => {
  const sem = sd * Math.sqrt(Math.max(0, 1 - reliability));
  const seDifference = sem * Math.SQRT2;
  const index = seDifference > 0 ? (after - before) / seDifference : null;
  return { sem, seDifference, index, neededFor95: normal.quantile(0.975) * seDifference };
};
