import type { EvidenceLabel, Interval } from '#scoring/scorecard';

/** A number as it will be printed. */
export interface Rounded {
  readonly value: number;
  readonly kind: 'exact' | 'about' | 'at-most' | 'at-least';
}

export interface Basis {
  readonly label: EvidenceLabel;
  /** People behind the figure; 0 for ratings and KPIs. */
  readonly n: number;
  /** Points of the answer scale, for the guard of small groups. */
  readonly points: number;
  /** Everybody answered: what they said, not an estimate. */
  readonly census: boolean;
}

/** Below this many people the ends of a scale would tell that all answered alike. */
export const guarded = 20;
/** Below this many people the bounds of an interval tell the spread. */
const tellsSpread = 10;

const step = 5;
const clip = (value: number): number => Math.min(100, Math.max(0, value));
const whole = (value: number): number => Math.round(value) + 0;

export const isCoarse = (label: EvidenceLabel): boolean => label === 'rough' || label === 'direction-only';

/** Nearest step of five; the halves of a step go up. */
const toFive = (value: number): number => whole(value / step) * step;

/** The evidence label of a figure that has an interval: firm up to 5 points either side, fair up to 10, rough up to 20. */
export function labelOf(interval: Interval | null): EvidenceLabel {
  if (interval === null) return 'direction-only';
  const half = (interval.high - interval.low) / 2;
  return half <= 5 ? 'firm' : half <= 10 ? 'fair' : half <= 20 ? 'rough' : 'direction-only';
}

/** The guard's step from either end: what one answer a step off would move the mean of `n` people. */
const guardOf = ({ n, points }: Basis): number => Math.min(50, Math.ceil(100 / (n * Math.max(1, points - 1))));

/** A 0-100 score: whole, to five where it is rough, and never so near an end that a small group's unanimity shows. */
export function roundScore(score: number, basis: Basis): Rounded {
  if (basis.n > 0 && basis.n < guarded) {
    const end = guardOf(basis);
    if (score < end) return { value: end, kind: 'at-most' };
    if (score > 100 - end) return { value: 100 - end, kind: 'at-least' };
  }
  if (isCoarse(basis.label) && !basis.census) return { value: clip(toFive(score)), kind: 'about' };
  return { value: clip(whole(score)), kind: 'exact' };
}

/** An interval beside its printed score: outward to five where it is rough or comes from few people, clipped to 0-100. */
export function roundInterval({ low, high }: Interval, score: Rounded, basis: Basis): Interval {
  const outward = isCoarse(basis.label) || basis.n < tellsSpread || score.kind === 'at-least' || score.kind === 'at-most';
  const hair = 1e-9;
  const bounds = outward
    ? { low: Math.floor(low / step + hair) * step, high: Math.ceil(high / step - hair) * step }
    : { low: whole(low), high: whole(high) };
  return { low: Math.min(clip(bounds.low), score.value), high: Math.max(clip(bounds.high), score.value) };
}

/** A difference: whole, or to five where one of its sides is rough. */
export function roundDifference(difference: number, coarse: boolean): Rounded {
  return coarse ? { value: toFive(difference), kind: 'about' } : { value: whole(difference), kind: 'exact' };
}
