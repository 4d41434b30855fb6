/**
 * What a sample leaves behind: number, sum and sum of squares, each sum in two doubles so that no digit is lost. The order of the
 * values and the way they were split into parts make no difference to mean and variance.
 */
export interface Moments {
  n: number;
  sum: number;
  sumRest: number;
  squares: number;
  squaresRest: number;
  least: number;
  most: number;
}

const start = (): Moments => ({ n: 0, sum: 0, sumRest: 0, squares: 0, squaresRest: 0, least: Infinity, most: -Infinity });

/** What rounding takes from a + b when it becomes `sum`. Source: Knuth, TAOCP 4.2.2. */
const lost = (a: number, b: number, sum: number): number => {
  const part = sum - a;
  return a - (sum - part) + (b - part);
};

/** What rounding takes from a·b when it becomes `product`. Source: Dekker 1971. */
const lostInProduct = (a: number, b: number, product: number): number => {
  const splitA = 134217729 * a;
  const highA = splitA - (splitA - a);
  const splitB = 134217729 * b;
  const highB = splitB - (splitB - b);
  const lowA = a - highA;
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
};

const addSum = (moments: Moments, value: number): void => {
  const sum = moments.sum + value;
  moments.sumRest += lost(moments.sum, value, sum);
  moments.sum = sum;
};

const addSquares = (moments: Moments, value: number): void => {
  const squares = moments.squares + value;
  moments.squaresRest += lost(moments.squares, value, squares);
  moments.squares = squares;
};

const add = (moments: Moments, value: number): void => {
  moments.n += 1;
  addSum(moments, value);
  const square = value * value;
  addSquares(moments, square);
  moments.squaresRest += lostInProduct(value, value, square);
  if (value < moments.least) moments.least = value;
  if (value > moments.most) moments.most = value;
};

const merge = (into: Moments, other: Moments): void => {
  into.n += other.n;
  addSum(into, other.sum);
  into.sumRest += other.sumRest;
  addSquares(into, other.squares);
  into.squaresRest += other.squaresRest;
  into.least = Math.min(into.least, other.least);
  into.most = Math.max(into.most, other.most);
};

const mean = (moments: Moments): number | null => {
  if (moments.n === 0) return null;
  return moments.least === moments.most ? moments.least : (moments.sum + moments.sumRest) / moments.n;
};

/** Σ(x − mean)² = Σx² − S²/n, worked in two doubles; exactly 0 when all values are alike. */
const squaredDeviations = (moments: Moments): number => {
  const { n } = moments;
  if (n === 0 || moments.least === moments.most) return 0;
  const high = moments.sum + moments.sumRest;
  const low = lost(moments.sum, moments.sumRest, high);
  const square = high * high;
  const squareRest = lostInProduct(high, high, square) + 2 * high * low;
  const share = square / n;
  const back = share * n;
  const shareRest = (square - back - lostInProduct(share, n, back) + squareRest) / n;
  const difference = moments.squares - share;
  return Math.max(0, difference + (lost(moments.squares, -share, difference) + moments.squaresRest - shareRest));
};

const variance = (moments: Moments): number | null => (moments.n < 2 ? null : squaredDeviations(moments) / (moments.n - 1));

const sd = (moments: Moments): number | null => {
  const value = variance(moments);
  return value === null ? null : Math.sqrt(value);
};

const of = (values: Iterable<number | null>): Moments => {
  const moments = start();
  for (const value of values) if (value !== null) add(moments, value);
  return moments;
};

/**
 * Mean, variance and standard deviation (divisor n − 1) in one pass and mergeable: `start`, `add` and `merge` change their first argument.
 * Missing (null) values are left out by `of`. mean is null for n = 0, variance and sd for n < 2. Source: compensated sums, Ogita, Rump & Oishi 2005.
 */
export const momentsOf = { start, add, merge, of, mean, squaredDeviations, variance, sd };
