import { incompleteBeta } from './distribution/incomplete-beta';
import { quantileSearch } from './distribution/quantile-search';
import { normal } from './normal';

/** From here on the continued fraction loses digits, and the normal approximation is exact to 1e-12. */
const isNearlyNormal = (df: number): boolean => df > 1e5;

/** The normal deviate with the same tail as t. Source: Hill 1970 (CACM algorithm 395). */
const normalised = (t: number, df: number): number => {
  if (df === Infinity) return t;
  const a = df - 0.5;
  const b = 48 * a * a;
  const y = a * Math.log1p((t / df) * t);
  return (((((-0.4 * y - 3.3) * y - 24) * y - 85.5) / (0.8 * y * y + 100 + b) + y + 3) / b + 1) * Math.sqrt(y);
};

/** t²/(df + t²) and df/(df + t²), without overflow. */
const shares = (t: number, df: number): readonly [number, number] => {
  const ratio = (t / df) * t;
  return ratio === Infinity ? [1, 0] : [ratio / (1 + ratio), 1 / (1 + ratio)];
};

/** P(T > |t|). */
const tail = (t: number, df: number): number => {
  if (isNearlyNormal(df)) return normal.above(normalised(Math.abs(t), df));
  const [y, x] = shares(t, df);
  return incompleteBeta.below(df / 2, 0.5, x, y) / 2;
};

/** P(0 < T < t). */
const middle = (t: number, df: number): number => {
  const [y, x] = shares(t, df);
  return incompleteBeta.below(0.5, df / 2, y, x) / 2;
};

const above = (t: number, df: number): number => {
  if (Number.isNaN(t) || !(df > 0)) return Number.NaN;
  return t >= 0 ? tail(t, df) : 1 - tail(t, df);
};

const quantile = (p: number, df: number): number => {
  if (!(df > 0) || Number.isNaN(p) || p < 0 || p > 1) return Number.NaN;
  if (df > 1e15 || p === 0 || p === 1) return normal.quantile(p);
  const centre = Math.abs(p - 0.5);
  if (centre === 0) return 0;
  const rising = centre < 0.25;
  const size = quantileSearch({
    // Near the middle the distance from it is solved for, further out the tail: each keeps its relative accuracy.
    probability: (t) => (rising ? middle(t, df) : tail(t, df)),
    slope: (t) => {
      const [y, x] = shares(t, df);
      return incompleteBeta.power(df / 2, 0.5, x, y);
    },
    rising,
    wanted: rising ? centre : Math.min(p, 1 - p),
  });
  return p < 0.5 ? -size : size;
};

/** Student's t distribution with any df > 0: lower tail, upper tail (computed directly) and quantile of the lower tail; 1e-10 relative. Source: Student 1908; Abramowitz & Stegun 26.7. */
export const studentT = { below: (t: number, df: number): number => above(-t, df), above, quantile };
