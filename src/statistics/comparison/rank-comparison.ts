import { normal } from '../normal';

export interface RankComparison {
  /** Mean sign of x − y over all pairs, −1..1. */
  readonly cliffsDelta: number;
  /** How often a person of the first group scores higher in a random pair, ties half: 0..1. */
  readonly probabilityOfSuperiority: number;
  /** Mann-Whitney U of the first group. */
  readonly u: number;
  /** Two-sided, normal approximation with tie and continuity correction; null when all values are alike. */
  readonly p: number | null;
}

/** Pairs won and tied by `x` against `y`, and Σ(t³ − t) over ties of the pooled values, in one walk over the sorted values. */
const walk = (x: readonly number[], y: readonly number[]) => {
  const first = Float64Array.from(x).sort();
  const second = Float64Array.from(y).sort();
  let won = 0;
  let tied = 0;
  let ties = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const value = Math.min(first[i] ?? Infinity, second[j] ?? Infinity);
    const fromI = i;
    const fromJ = j;
    while (first[i] === value) i += 1;
    while (second[j] === value) j += 1;
    const inFirst = i - fromI;
    const inSecond = j - fromJ;
    won += inFirst * fromJ;
    tied += inFirst * inSecond;
    ties += (inFirst + inSecond) ** 3 - (inFirst + inSecond);
  }
  return { won, tied, ties };
};

/**
 * Two groups compared by who beats whom; neither may be empty (null then). O(n log n).
 * Source: Cliff 1993; Ruscio 2008; Mann & Whitney 1947.
 */
export const rankComparison = (x: readonly number[], y: readonly number[]): RankComparison | null => {
  const pairs = x.length * y.length;
  if (pairs === 0) return null;
  const { won, tied, ties } = walk(x, y);
  const u = won + tied / 2;
  const all = x.length + y.length;
  const variance = (pairs / 12) * (all + 1 - ties / (all * (all - 1)));
  const off = u - pairs / 2;
  const z = (off - Math.sign(off) * 0.5) / Math.sqrt(variance);
  return {
    cliffsDelta: (2 * u) / pairs - 1,
    probabilityOfSuperiority: u / pairs,
    u,
    p: variance > 0 ? Math.min(1, 2 * normal.above(Math.abs(z))) : null,
  };
};
