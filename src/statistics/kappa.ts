export interface Kappa {
  readonly n: number;
  /** Shares, 0-1; null without a pair. */
  readonly percentAgreement: number | null;
  readonly percentWithinOneLevel: number | null;
  readonly kappa: number | null;
  readonly linear: number | null;
  readonly quadratic: number | null;
  readonly reason: 'no-variation' | null;
}

/**
 * Agreement of two raters over the declared levels: Cohen's kappa, unweighted, linear and quadratic (weights 1 − |i − j|/(L − 1), squared),
 * i and j being positions of the levels. No variation: both always gave the same one level. Source: Cohen 1960, 1968; Fleiss & Cohen 1973.
 */
export const kappa = (a: readonly (number | null)[], b: readonly (number | null)[], levels: readonly number[]): Kappa => {
  const pairs = a.flatMap((value, index) => {
    const other = b[index] ?? null;
    return value === null || other === null ? [] : [[value, other] as const];
  });
  const ordered = [...new Set([...levels, ...pairs.flat()])].sort((x, y) => x - y);
  const position = new Map(ordered.map((level, index) => [level, index]));
  const n = pairs.length;
  const size = ordered.length;
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  const distances = pairs.map(([x, y]) => {
    const i = position.get(x) ?? 0;
    const j = position.get(y) ?? 0;
    first[i] = (first[i] ?? 0) + 1;
    second[j] = (second[j] ?? 0) + 1;
    return Math.abs(i - j);
  });
  if (n === 0)
    return { n, percentAgreement: null, percentWithinOneLevel: null, kappa: null, linear: null, quadratic: null, reason: 'no-variation' };
  const shares = {
    n,
    percentAgreement: distances.filter((distance) => distance === 0).length / n,
    percentWithinOneLevel: distances.filter((distance) => distance <= 1).length / n,
  };
  if (first.includes(n) && first.indexOf(n) === second.indexOf(n)) {
    return { ...shares, kappa: null, linear: null, quadratic: null, reason: 'no-variation' };
  }
  const weighted = (disagreement: (distance: number) => number): number => {
    const observed = distances.reduce((sum, distance) => sum + disagreement(distance), 0) / n;
    let expected = 0;
    first.forEach((inFirst, i) => {
      second.forEach((inSecond, j) => {
        expected += (inFirst * inSecond * disagreement(Math.abs(i - j))) / (n * n);
      });
    });
    return 1 - observed / expected;
  };
  return {
    ...shares,
    kappa: weighted((distance) => (distance === 0 ? 0 : 1)),
    linear: weighted((distance) => distance),
    quadratic: weighted((distance) => distance * distance),
    reason: null,
  };
};
