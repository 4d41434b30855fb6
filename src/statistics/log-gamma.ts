import { stirlingError } from './distribution/stirling-error';

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

/** ln Γ(x) for x > 0, to about 1e-14 (absolute near 1 and 2, where it is zero; relative elsewhere). NaN for x ≤ 0. Source: Abramowitz & Stegun 6.1.41. */
export const logGamma = (x: number): number => (x > 0 ? (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x) : Number.NaN);
