import type { EvidenceLabel, Interval } from './scorecard';

/** How far a score can be relied on, from the half-width of its 95 % interval in points; without an interval it tells a direction only. */
export function evidenceLabel(interval: Interval | null): EvidenceLabel {
  const half = interval ? (interval.high - interval.low) / 2 : Number.POSITIVE_INFINITY;
  return half <= 5 ? 'firm' : half <= 10 ? 'fair' : half <= 20 ? 'rough' : 'direction-only';
}
