/**
 * Percent of maximum possible: where a point lies between the ends of its scale, 0-100.
 * Null when the scale has no length or the point lies outside it. Source: Cohen, Cohen, Aiken & West 1999.
 */
export function percentOfMaximum(point: number, min: number, max: number): number | null {
  if (!(max > min) || !(point >= min && point <= max)) return null;
  return (100 * (point - min)) / (max - min);
}
