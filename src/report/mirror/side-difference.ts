import type { Interval, PeopleScore } from '#scoring/scorecard';
import { type Basis, guarded, labelOf, type Rounded, roundDifference, roundScore } from '../round-score';

const basisOf = ({ interval, intervalReason, n }: PeopleScore, points: number): Basis => ({
  label: labelOf(interval),
  n,
  points,
  census: intervalReason === 'census',
});

type Way = 'at-most' | 'at-least';

const step = 5;
/** Which way a difference is open where its first side is; its second side turns it round. */
const openWay = ({ kind }: Rounded): Way | null => (kind === 'at-most' || kind === 'at-least' ? kind : null);
const turned = (way: Way | null): Way | null => (way === null ? null : way === 'at-most' ? 'at-least' : 'at-most');

/** A difference of two sides no finer than the sides are printed: where one of them is guarded at an end of the scale, so is the difference. */
export function sideDifference(difference: number, first: PeopleScore, second: PeopleScore, points: number): Rounded {
  const [a, b] = [first, second].map((people) => roundScore(people.score ?? 0, basisOf(people, points)));
  if (!a || !b) return roundDifference(difference, true);
  const ways = [openWay(a), turned(openWay(b))].filter((way) => way !== null);
  const [way] = ways;
  if (way === undefined)
    return roundDifference(difference, a.kind === 'about' || b.kind === 'about' || Math.min(first.n, second.n) < guarded);
  const value = Math.round((a.value - b.value) / step) * step + 0;
  return { value, kind: ways.every((each) => each === way) ? way : 'about' };
}

/** A likely difference: outward to five where it is rough, whole otherwise; null where the difference itself is guarded, which it would tell. */
export function roundRange(interval: Interval | null, { kind }: Rounded): Interval | null {
  if (interval === null || kind === 'at-most' || kind === 'at-least') return null;
  if (kind === 'exact') return { low: Math.round(interval.low) + 0, high: Math.round(interval.high) + 0 };
  const hair = 1e-9;
  return { low: Math.floor(interval.low / step + hair) * step + 0, high: Math.ceil(interval.high / step - hair) * step + 0 };
}
