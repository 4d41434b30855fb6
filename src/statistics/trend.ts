import type { Interval } from './interval';
import { momentsOf } from './moments';
import { studentT } from './student-t';
import { type Welch, welch } from './welch';

/** One person's score in a round, with the link code, unique within the round. */
export interface Linked {
  readonly code: string;
  readonly score: number;
}

export interface Paired {
  readonly matched: number;
  /** Later minus earlier, in points. */
  readonly difference: number | null;
  readonly se: number | null;
  readonly t: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly interval95: Interval | null;
  readonly correlation: number | null;
}

export interface Trend {
  readonly paired: Paired;
  readonly independent: Welch;
}

const correlationOf = (pairs: readonly (readonly [number, number])[]): number | null => {
  const a = momentsOf.of(pairs.map(([from]) => from));
  const b = momentsOf.of(pairs.map(([, to]) => to));
  const both = Math.sqrt(momentsOf.squaredDeviations(a) * momentsOf.squaredDeviations(b));
  if (!(both > 0)) return null;
  const meanA = momentsOf.mean(a) ?? 0;
  const meanB = momentsOf.mean(b) ?? 0;
  const shared = pairs.reduce((sum, [from, to]) => sum + (from - meanA) * (to - meanB), 0);
  return Math.min(1, Math.max(-1, shared / both));
};

const pairedOf = (pairs: readonly (readonly [number, number])[]): Paired => {
  const moments = momentsOf.of(pairs.map(([from, to]) => to - from));
  const matched = moments.n;
  const difference = momentsOf.mean(moments);
  const sd = momentsOf.sd(moments);
  const nothing = { se: null, t: null, df: null, p: null, interval95: null, correlation: null };
  if (difference === null || sd === null) return { ...nothing, matched, difference };
  const df = matched - 1;
  const se = sd / Math.sqrt(matched);
  const correlation = correlationOf(pairs);
  // Differences that are all the same on paper differ in the last digit.
  const largest = pairs.reduce((most, [from, to]) => Math.max(most, Math.abs(from), Math.abs(to)), 0);
  if (se <= 1e-14 * largest) return { ...nothing, matched, difference, se: 0, df, correlation };
  const t = difference / se;
  const half = studentT.quantile(0.975, df) * se;
  const p = Math.min(1, 2 * studentT.above(Math.abs(t), df));
  return { matched, difference, se, t, df, p, interval95: [difference - half, difference + half], correlation };
};

const sampleOf = (round: readonly Linked[]) => {
  const moments = momentsOf.of(round.map(({ score }) => score));
  return { n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments) };
};

/**
 * The change between two rounds, later minus earlier: paired on the codes present in both, and Welch's t on everybody.
 * Figures that need a variance are null below two matched people or when all changed alike. Source: Student 1908; Welch 1947.
 */
export const trend = (from: readonly Linked[], to: readonly Linked[]): Trend => {
  const earlier = new Map(from.map(({ code, score }) => [code, score]));
  const pairs = to.flatMap(({ code, score }) => {
    const before = earlier.get(code);
    return before === undefined ? [] : [[before, score] as const];
  });
  return { paired: pairedOf(pairs), independent: welch(sampleOf(to), sampleOf(from)) };
};
