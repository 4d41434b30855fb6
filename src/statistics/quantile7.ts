/** Quantiles of the values by linear interpolation at (n − 1)p, one per probability; null for every one when there are no values. Source: Hyndman & Fan 1996, type 7. */
export const quantile7 = (values: readonly number[], probabilities: readonly number[]): readonly (number | null)[] => {
  const sorted = Float64Array.from(values).sort();
  return probabilities.map((probability) => {
    const at = (sorted.length - 1) * probability;
    const below = sorted[Math.floor(at)];
    const above = sorted[Math.ceil(at)];
    if (below === undefined || above === undefined) return null;
    return below + (at - Math.floor(at)) * (above - below);
  });
};
