import { deviance } from './deviance';
import { stirlingError } from './stirling-error';

/** x^a·y^b / B(a, b) with y = 1 − x, exact to about 1e-14 also for a, b in the millions. Source: Loader 2000. */
const power = (a: number, b: number, x: number, y: number): number => {
  if (x <= 0 || y <= 0) return 0;
  const n = a + b;
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return Math.exp(exponent) * Math.sqrt(((a / n) * b) / (2 * Math.PI));
};

const tiny = 1e-300;
const notZero = (value: number): number => (Math.abs(value) < tiny ? tiny : value);

/** Continued fraction of the incomplete beta function by Lentz's method; it takes about √max(a, b) steps. */
const fraction = (a: number, b: number, x: number): number => {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let step = 1; step < 1_000_000; step += 1) {
    const even = ((step * (b - step)) / (a + 2 * step - 1)) * (x / (a + 2 * step));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = -((((a + step) / (a + 2 * step)) * (a + b + step)) / (a + 2 * step + 1)) * x;
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    const factor = d * c;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return value;
};

/** Regularised incomplete beta function I_x(a, b); `y` is 1 − x, given apart so that x close to 1 loses nothing. The upper tail is `below(b, a, y, x)`. */
const below = (a: number, b: number, x: number, y: number): number => {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - (power(a, b, x, y) / b) * fraction(b, a, y);
  return (power(a, b, x, y) / a) * fraction(a, b, x);
};

/** The regularised incomplete beta function and the power in front of it; a, b > 0, 0 ≤ x ≤ 1. Source: Abramowitz & Stegun 26.5.8; Loader 2000. */
export const incompleteBeta = { below, power };
