import type { MirrorSide } from '#questionnaire/mirror-side';
import { momentsOf, partlyPaired, type Sample, studentT } from '#statistics/index';
import type { GapKind, SideGap, SideScore } from './mirror';
import type { ExpectationTally } from './mirror-tally';

/** How far a mean may be off, for a comparison; null where nothing tells. */
export interface SpreadOf {
  readonly se: number | null;
  readonly df: number | null;
}

type Sides = Readonly<Record<MirrorSide, SideScore | null>>;
type FindSpread = (side: SideScore) => SpreadOf | null;

const none = { difference: null, se: null, df: null, interval: null, verdict: null } as const;

/** Why two sides cannot be compared; null when they can. */
function missing(first: SideScore | null, second: SideScore | null): SideGap | null {
  if (!first || !second) return { ...none, reason: 'not-asked', intervalReason: 'not-asked' };
  const lacking = [first, second].find(({ people }) => people.score === null);
  if (!lacking) return null;
  const reason = lacking.people.reason ?? 'no-answers';
  return { ...none, reason, intervalReason: reason };
}

/** Two groups of different people: Welch's difference, df after Satterthwaite (Welch 1947). */
function apart(first: SideScore | null, second: SideScore | null, spread: FindSpread): SideGap {
  const absent = missing(first, second);
  if (absent || !first || !second) return absent ?? { ...none, reason: 'not-asked', intervalReason: 'not-asked' };
  const difference = (first.people.score ?? 0) - (second.people.score ?? 0);
  const [a, b] = [spread(first), spread(second)];
  const whole = { ...none, difference, reason: null };
  if (a?.se == null || b?.se == null) return { ...whole, intervalReason: 'n-too-small' };
  const variance = a.se ** 2 + b.se ** 2;
  if (variance === 0) return { ...whole, intervalReason: 'no-variation' };
  const below = [a, b].reduce((sum, { se, df }) => sum + (se && df ? se ** 4 / df : 0), 0);
  const [se, df] = [Math.sqrt(variance), variance ** 2 / below];
  const half = studentT.quantile(0.975, df) * se;
  return { ...whole, se, df, interval: { low: difference - half, high: difference + half }, intervalReason: null };
}

const sampleOf = ({ people: { n, score, sd } }: SideScore): Sample => ({ n, mean: score, sd });

/** How two answers of the same people go together is told of so many or of nobody: standard error and df would give away the pairs of a few. */
const leastPaired = 10;

/** The same customers twice, those who answered only one of the two included; as two groups of different people where few answered both. */
function byTheSame(experience: SideScore | null, importance: SideScore | null, tally: ExpectationTally | null): SideGap {
  const absent = missing(experience, importance);
  if (absent || !experience || !importance) return absent ?? { ...none, reason: 'not-asked', intervalReason: 'not-asked' };
  const empty = { first: momentsOf.start(), second: momentsOf.start(), difference: momentsOf.start() };
  const pairs = tally && tally.pairs.difference.n >= leastPaired ? tally.pairs : empty;
  const { difference, se, df, interval95, reason } = partlyPaired(sampleOf(experience), sampleOf(importance), pairs);
  if (interval95 === null) return { ...none, difference, reason: null, intervalReason: reason ?? 'n-too-small' };
  return { difference, reason: null, se, df, interval: { low: interval95[0], high: interval95[1] }, intervalReason: null, verdict: null };
}

/** The three gaps of an expectation, not yet judged. */
export const mirrorGaps = (
  { importance, experience, belief, delivery }: Sides,
  spread: FindSpread,
  tally: ExpectationTally | null,
): Readonly<Record<GapKind, SideGap>> => ({
  perception: apart(belief, importance, spread),
  service: byTheSame(experience, importance, tally),
  'self-image': apart(delivery, experience, spread),
});
