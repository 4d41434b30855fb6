import type { MeasuredPeople } from './people-score';
import type { PeopleScore, Reason } from './scorecard';

/** What is left of a people's score that must not be shown: where it would have come from, and why it is not there. Nobody and a few look the same. */
export const hiddenPeople = ({ people: { source } }: MeasuredPeople, reason: Reason): PeopleScore => ({
  source,
  score: null,
  reason,
  n: 0,
  sd: null,
  se: null,
  df: null,
  interval: null,
  intervalReason: reason,
  population: null,
  plainMean: null,
  leastStratum: null,
});
