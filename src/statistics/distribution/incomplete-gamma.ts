import { deviance } from './deviance';
import { stirlingError } from './stirling-error';

/** x^a·e^−x / Γ(a), exact to about 1e-14 also for large a. Source: Loader 2000. */
const power = (a: number, x: number): number =>
  x <= 0 || x === Infinity ? 0 : Math.exp(-stirlingError(a) - deviance(a, x)) * Math.sqrt(a / (2 * Math.PI));

const series = (a: number, x: number): number => {
  let term = 1 / a;
  let sum = term;
  for (let step = 1; step < 1_000_000; step += 1) {
    term *= x / (a + step);
    sum += term;
    if (term < sum * 1e-17) break;
  }
  return sum;
};

const fraction = (a: number, x: number): number => {
  let b = x + 1 - a;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let step = 1; step < 1_000_000; step += 1) {
    const an = -step * (step - a);
    b += 2;
    d = 1 / (an * d + b || 1e-300);
    c = b + an / c || 1e-300;
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
};

/** A tail for a > 1e6, where series and fraction take too long: `side` 1 is the upper, −1 the lower. Source: Temme 1979, first term of the uniform expansion. */
const temme = (a: number, x: number, side: 1 | -1): number => {
  const exponent = deviance(a, x);
  const eta = Math.sign(x - a) * Math.sqrt((2 * exponent) / a);
  const first = Math.abs(eta) < 0.01 ? -1 / 3 + eta * (1 / 12 + eta * (-2 / 135 + eta / 864)) : a / (x - a) - 1 / eta;
  const tail = above(0.5, exponent) / 2;
  return (side * eta >= 0 ? tail : 1 - tail) + side * (Math.exp(-exponent) / Math.sqrt(2 * Math.PI * a)) * first;
};

const isLeft = (a: number, x: number): boolean => x < a + 1;

/** Regularised lower incomplete gamma function P(a, x). */
const below = (a: number, x: number): number => {
  if (x <= 0) return 0;
  if (a > 1e6) return temme(a, x, -1);
  if (power(a, x) === 0) return isLeft(a, x) ? 0 : 1;
  return isLeft(a, x) ? power(a, x) * series(a, x) : 1 - power(a, x) * fraction(a, x);
};

/** Regularised upper incomplete gamma function Q(a, x), computed as such: no 1 − P in the tail. */
const above = (a: number, x: number): number => {
  if (x <= 0) return 1;
  if (a > 1e6) return temme(a, x, 1);
  if (power(a, x) === 0) return isLeft(a, x) ? 1 : 0;
  return isLeft(a, x) ? 1 - power(a, x) * series(a, x) : power(a, x) * fraction(a, x);
};

/** The regularised incomplete gamma functions and the power in front of them; a > 0, x ≥ 0. Source: Abramowitz & Stegun 6.5.29, 6.5.31; Loader 2000. */
export const incompleteGamma = { below, above, power };
