const series = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/**
 * What Stirling's formula leaves out of ln Γ(x): ln Γ(x) − (x − ½)·ln x + x − ½·ln 2π, for x > 0, to about 1e-15 absolute.
 * Source: Loader 2000; Abramowitz & Stegun 6.1.41, carried up to x ≥ 10 by the recurrence of Γ.
 */
export const stirlingError = (x: number): number => {
  let at = x;
  let shifted = 0;
  while (at < 10) {
    shifted += (at + 0.5) * Math.log1p(1 / at) - 1;
    at += 1;
  }
  const inverseSquare = 1 / (at * at);
  let sum = 0;
  for (let term = series.length - 1; term >= 0; term -= 1) sum = sum * inverseSquare + (series[term] ?? 0);
  return shifted + sum / at;
};
