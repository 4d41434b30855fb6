import type { Rule } from '../rule';

/** Where a gap stops being small, and where it becomes large, in points. */
const medium = 10;
const large = 25;
const hair = 1e-9;

const sizeOf = (gap: number): 'small' | 'medium' | 'large' => (gap >= large - hair ? 'large' : gap >= medium - hair ? 'medium' : 'small');

/** Markers below target: tiers A, B, C, inside a tier by index points lost. Tiers, not ranks: with few people the weakest one is not certain. */
export const gaps: Rule = ({ scorecard }) =>
  scorecard.markers
    .flatMap((marker) => (marker.gap !== null && marker.gap > hair ? [{ marker, gap: marker.gap, tier: marker.tier ?? 'C' }] : []))
    .sort(
      (a, b) =>
        (a.tier < b.tier ? -1 : a.tier > b.tier ? 1 : 0) ||
        (b.marker.indexPointsLost ?? 0) - (a.marker.indexPointsLost ?? 0) ||
        (a.marker.id < b.marker.id ? -1 : 1),
    )
    .map(({ marker, gap, tier }) => ({
      rule: 'gap',
      marker: marker.id,
      gap,
      size: sizeOf(gap),
      tier,
      verdict: marker.verdict,
      ratedOnly: marker.ratedOnly,
    }));
