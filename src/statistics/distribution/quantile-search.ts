interface Search {
  /** A probability that rises or falls with x over x > 0. */
  readonly probability: (x: number) => number;
  /** |d probability / d ln x|. */
  readonly slope: (x: number) => number;
  readonly rising: boolean;
  readonly wanted: number;
}

/**
 * The x > 0 at which `probability` is `wanted` (0 < wanted < 1): Newton steps on ln probability over ln x inside a bracket, so that far
 * tails keep their relative accuracy. To about 1e-14 relative.
 */
export const quantileSearch = ({ probability, slope, rising, wanted }: Search): number => {
  const target = Math.log(wanted);
  let low = -745;
  let high = 709;
  let at = 0;
  for (let step = 0; step < 400; step += 1) {
    const x = Math.exp(at);
    const got = probability(x);
    const off = Math.log(got) - target;
    if (off === 0) break;
    if (off > 0 === rising) high = at;
    else low = at;
    const move = (off * got) / slope(x);
    let next = rising ? at - move : at + move;
    // A Newton step far from the goal may leap; ten in ln x is far enough.
    if (Number.isFinite(next)) next = Math.min(at + 10, Math.max(at - 10, next));
    if (!(next > low && next < high)) next = (low + high) / 2;
    if (Math.abs(next - at) <= 1e-16 * Math.max(1, Math.abs(at)) || next === low || next === high) return Math.exp(next);
    at = next;
  }
  return Math.exp(at);
};
