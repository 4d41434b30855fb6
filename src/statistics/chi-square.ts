import { incompleteGamma } from './distribution/incomplete-gamma';
import { quantileSearch } from './distribution/quantile-search';

const below = (q: number, df: number): number => incompleteGamma.below(df / 2, q / 2);
const above = (q: number, df: number): number => incompleteGamma.above(df / 2, q / 2);

const quantile = (p: number, df: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? 0 : p === 1 ? Infinity : Number.NaN;
  const rising = p <= 0.5;
  return (
    quantileSearch({
      probability: (x) => (rising ? below(x * df, df) : above(x * df, df)),
      slope: (x) => incompleteGamma.power(df / 2, (x * df) / 2),
      rising,
      wanted: rising ? p : 1 - p,
    }) * df
  );
};

/** The chi-square distribution with any df > 0: lower tail, upper tail (computed directly) and quantile of the lower tail; 1e-12 relative. Source: Abramowitz & Stegun 26.4. */
export const chiSquare = { below, above, quantile };
