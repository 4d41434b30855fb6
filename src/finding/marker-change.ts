import type { MarkerScore, Scorecard, Verdict } from '#scoring/scorecard';
import { verdict } from '#statistics/index';

export interface Change {
  /** Now minus before. */
  readonly change: number;
  readonly verdict: Verdict;
  /** Enough people in both rounds to print a number; otherwise only up, level or down. */
  readonly points: boolean;
}

interface Spread {
  readonly se: number | null;
  readonly df: number | null;
}

/** Below this many people in either round a change has no number. */
const leastForNumber = 10;

/** Of the score's weight, what people's answers carry. */
function peoplesShare({ parts }: MarkerScore): number {
  const weigh = (some: MarkerScore['parts']): number => some.reduce((sum, { weight }) => sum + weight, 0);
  const total = weigh(parts);
  return total > 0 ? weigh(parts.filter(({ kind }) => kind === 'people')) / total : 1;
}

/** A comparison of rounds asks about the process behind the people: no finite-population correction, wherever the spread is known. */
function spreadOf(marker: MarkerScore): Spread {
  const people = marker.sources.people;
  if (people && people.sd !== null && people.n > 1 && people.leastStratum === null) {
    return { se: (people.sd / Math.sqrt(people.n)) * peoplesShare(marker), df: people.n - 1 };
  }
  return { se: marker.se, df: marker.df };
}

/** Satterthwaite's degrees of freedom for the difference of two independent figures (Welch 1947). */
function together(now: Spread, before: Spread): Spread {
  if (now.se === null || before.se === null || now.df === null || before.df === null || !(now.df > 0) || !(before.df > 0))
    return { se: null, df: null };
  const [a, b] = [now.se ** 2, before.se ** 2];
  const spread = a ** 2 / now.df + b ** 2 / before.df;
  return spread > 0 ? { se: Math.sqrt(a + b), df: (a + b) ** 2 / spread } : { se: null, df: null };
}

/** Few people in a round, or a handful more or fewer than before: the number would tell on them. */
function mayPrint(now: number, before: number, minimum: number): boolean {
  if (now === 0 && before === 0) return true;
  const handful = now !== before && Math.abs(now - before) < minimum;
  return Math.min(now, before) >= leastForNumber && !(handful && Math.min(now, before) < 2 * minimum);
}

/** Two rounds of the same kind of people's answers; a change of source breaks the line. */
export const areComparable = (now: MarkerScore, before: MarkerScore): boolean =>
  now.reason !== 'not-comparable-version' && (now.sources.people?.source ?? null) === (before.sources.people?.source ?? null);

/** One marker against the round before; null when either round has no score. */
export function markerChange(now: MarkerScore, before: MarkerScore, { smallestDifference, minimum }: Scorecard): Change | null {
  if (now.score === null || before.score === null) return null;
  const change = now.score - before.score;
  const { se, df } = together(spreadOf(now), spreadOf(before));
  return {
    change,
    verdict: verdict({ difference: change, se, df, delta: smallestDifference }),
    points: mayPrint(now.n, before.n, minimum),
  };
}

/** The index against the round before. */
export function indexChange(now: Scorecard, before: Scorecard): Change | null {
  if (now.index.score === null || before.index.score === null) return null;
  const change = now.index.score - before.index.score;
  const spread = ({ index }: Scorecard): Spread => ({ se: index.se, df: index.n > 1 ? index.n - 1 : null });
  const { se, df } = together(spread(now), spread(before));
  return {
    change,
    verdict: verdict({ difference: change, se, df, delta: now.smallestDifference }),
    points: mayPrint(now.index.n, before.index.n, now.minimum),
  };
}
