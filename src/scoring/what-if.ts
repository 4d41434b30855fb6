import { ownValue } from './own-value';
import type { ScoringRules } from './rules';
import { scoreIndex } from './score-index';
import type { IndexScore, Scorecard } from './scorecard';

/** The index as it would be if markers stood at other scores: no interval, for nobody was asked. */
export function whatIf(scorecard: Scorecard, scores: Readonly<Record<string, number>>, rules: ScoringRules): IndexScore {
  const markers = scorecard.markers.map((marker) => {
    const score = ownValue(scores, marker.id);
    return score === null ? marker : { ...marker, score, withheld: null };
  });
  const index = scoreIndex(markers, [], rules, null);
  return { ...index, interval: null, intervalReason: 'no-answers', bandsTouched: index.band === null ? [] : [index.band] };
}
