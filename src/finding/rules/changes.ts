import type { Finding } from '../finding';
import { areComparable, indexChange, markerChange } from '../marker-change';
import type { Rule } from '../rule';

/** The index and every marker against the round before, in the scorecard's order. */
export const changes: Rule = ({ scorecard, before }) => {
  if (before === null) return [];
  const earlier = new Map(before.markers.map((marker) => [marker.id, marker]));
  const index = indexChange(scorecard, before);
  const markers = scorecard.markers.flatMap((marker): readonly Finding[] => {
    const then = earlier.get(marker.id);
    if (then === undefined || marker.score === null || then.score === null) return [];
    if (!areComparable(marker, then)) return [{ rule: 'not-comparable', marker: marker.id }];
    const change = markerChange(marker, then, scorecard);
    return change ? [{ rule: 'moved', marker: marker.id, ...change }] : [];
  });
  return [...(index ? [{ rule: 'moved', marker: null, ...index } as const] : []), ...markers];
};
