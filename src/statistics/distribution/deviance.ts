/**
 * x·ln(x/m) + m − x for x, m > 0, without the cancellation of the plain formula when x is close to m: the exponent of binomial, beta,
 * Poisson and gamma densities. Source: Loader 2000 (`bd0`).
 */
export const deviance = (x: number, m: number): number => {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) + m - x;
  const v = difference / (x + m);
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; odd < 1000; odd += 2) {
    power *= v * v;
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
  }
  return sum;
};
