export interface Multiplicity {
  readonly holm: readonly (number | null)[];
  readonly benjaminiHochberg: readonly (number | null)[];
}

/**
 * Adjusted p values of one family of comparisons, in the order given; null stays null and does not count.
 * Source: Holm 1979; Benjamini & Hochberg 1995.
 */
export const multiplicity = (p: readonly (number | null)[]): Multiplicity => {
  const known = p.flatMap((value, index) => (value === null ? [] : [{ value, index }])).sort((a, b) => a.value - b.value);
  const m = known.length;
  const holm: (number | null)[] = p.map(() => null);
  const benjaminiHochberg: (number | null)[] = p.map(() => null);
  let highest = 0;
  known.forEach(({ value, index }, rank) => {
    highest = Math.max(highest, Math.min(1, (m - rank) * value));
    holm[index] = highest;
  });
  let lowest = 1;
  known.reverse().forEach(({ value, index }, fromTop) => {
    lowest = Math.min(lowest, (m / (m - fromTop)) * value);
    benjaminiHochberg[index] = lowest;
  });
  return { holm, benjaminiHochberg };
};
