export interface Krippendorff {
  readonly raters: number;
  readonly units: number;
  readonly pairableValues: number;
  readonly nominal: number | null;
  readonly ordinal: number | null;
  readonly interval: number | null;
  readonly reason: 'no-unit-with-two-ratings' | 'no-variation' | null;
}

/**
 * Krippendorff's alpha of any number of raters, gaps (null) allowed, one row per rater and one column per unit, by three metrics.
 * Units with fewer than two ratings drop out. Source: Krippendorff 2004; Hayes & Krippendorff 2007.
 */
export const krippendorff = (raters: readonly (readonly (number | null)[])[]): Krippendorff => {
  const columns = Math.max(0, ...raters.map((ratings) => ratings.length));
  const units = Array.from({ length: columns }, (_, unit) =>
    raters.map((ratings) => ratings[unit] ?? null).filter((rating) => rating !== null),
  ).filter((ratings) => ratings.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const position = new Map(values.map((value, index) => [value, index]));
  const size = values.length;
  const counts = new Float64Array(size);
  const coincidences = new Float64Array(size * size);
  for (const ratings of units) {
    const at = ratings.map((rating) => position.get(rating) ?? 0);
    at.forEach((c, one) => {
      counts[c] = (counts[c] ?? 0) + 1;
      at.forEach((k, other) => {
        if (one !== other) coincidences[c * size + k] = (coincidences[c * size + k] ?? 0) + 1 / (ratings.length - 1);
      });
    });
  }
  const n = counts.reduce((sum, count) => sum + count, 0);
  const shape = { raters: raters.length, units: units.length, pairableValues: n };
  const nothing = { ...shape, nominal: null, ordinal: null, interval: null };
  if (units.length === 0) return { ...nothing, reason: 'no-unit-with-two-ratings' };
  if (size < 2) return { ...nothing, reason: 'no-variation' };

  const alpha = (distance: (c: number, k: number) => number): number => {
    let observed = 0;
    let expected = 0;
    for (let c = 0; c < size; c += 1) {
      for (let k = 0; k < size; k += 1) {
        const d = c === k ? 0 : distance(Math.min(c, k), Math.max(c, k));
        observed += (coincidences[c * size + k] ?? 0) * d;
        expected += (counts[c] ?? 0) * (counts[k] ?? 0) * d;
      }
    }
    return 1 - (observed * (n - 1)) / expected;
  };
  const ordinalDistance = (c: number, k: number): number => {
    const between = counts.subarray(c, k + 1).reduce((sum, count) => sum + count, 0);
    return (between - ((counts[c] ?? 0) + (counts[k] ?? 0)) / 2) ** 2;
  };
  return {
    ...shape,
    nominal: alpha(() => 1),
    ordinal: alpha(ordinalDistance),
    interval: alpha((c, k) => ((values[c] ?? 0) - (values[k] ?? 0)) ** 2),
    reason: null,
  };
};
