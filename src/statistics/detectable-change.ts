import { studentT } from './student-t';
import { welch } from './welch';

export interface DetectableChange {
  readonly se: number | null;
  readonly df: number | null;
  /** Half-width of the 95% (80%) interval of a change: what chance alone gives. */
  readonly noise95: number | null;
  readonly noise80: number | null;
  /** The true change that would be found in 80 of 100 such comparisons. */
  readonly detectable: number | null;
}

/**
 * What change between two rounds could be seen at all, in points, from each round's sd and n: noise = t·SE, detectable = (t(.975) + t(.80))·SE.
 * All null when a round has n < 2; df, noise and detectable null when nothing varies. Source: de Vet et al. 2006.
 */
export const detectableChange = (first: { sd: number; n: number }, second: { sd: number; n: number }): DetectableChange => {
  const sample = ({ sd, n }: { sd: number; n: number }) => ({ n, mean: 0, sd: n < 2 ? null : sd });
  const { se, df } = welch(sample(first), sample(second));
  if (se === null || df === null) return { se, df, noise95: null, noise80: null, detectable: null };
  const half = studentT.quantile(0.975, df);
  return { se, df, noise95: half * se, noise80: studentT.quantile(0.9, df) * se, detectable: (half + studentT.quantile(0.8, df)) * se };
};
