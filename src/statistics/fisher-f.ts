import { chiSquare } from './chi-square';
import { incompleteBeta } from './distribution/incomplete-beta';
import { quantileSearch } from './distribution/quantile-search';

/** From here on a mean square is as good as its expectation. */
const isEndless = (df: number): boolean => df > 1e12;

const shares = (q: number, df1: number, df2: number): readonly [number, number] => {
  const ratio = q * (df1 / df2);
  return ratio === Infinity ? [1, 0] : [ratio / (1 + ratio), 1 / (1 + ratio)];
};

const below = (q: number, df1: number, df2: number): number => {
  if (!(q > 0)) return Number.isNaN(q) ? q : 0;
  if (isEndless(df2)) return isEndless(df1) ? Number(q >= 1) : chiSquare.below(q * df1, df1);
  if (isEndless(df1)) return chiSquare.above(df2 / q, df2);
  const [x, y] = shares(q, df1, df2);
  return incompleteBeta.below(df1 / 2, df2 / 2, x, y);
};

const above = (q: number, df1: number, df2: number): number => (q > 0 ? below(1 / q, df2, df1) : Number.isNaN(q) ? q : 1);

const quantile = (p: number, df1: number, df2: number): number => {
  if (!(p > 0 && p < 1)) return p === 0 ? 0 : p === 1 ? Infinity : Number.NaN;
  if (isEndless(df2)) return isEndless(df1) ? 1 : chiSquare.quantile(p, df1) / df1;
  if (isEndless(df1)) return df2 / chiSquare.quantile(1 - p, df2);
  const rising = p <= 0.5;
  return quantileSearch({
    probability: (q) => (rising ? below(q, df1, df2) : above(q, df1, df2)),
    slope: (q) => {
      const [x, y] = shares(q, df1, df2);
      return incompleteBeta.power(df1 / 2, df2 / 2, x, y);
    },
    rising,
    wanted: rising ? p : 1 - p,
  });
};

/** Fisher's F distribution with any df1, df2 > 0, millions included: lower tail, upper tail (computed directly) and quantile of the lower tail; 1e-10 relative. Source: Abramowitz & Stegun 26.6. */
export const fisherF = { below, above, quantile };
