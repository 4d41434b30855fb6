import type { Source } from '#response/response';
import type { MeasuredPeople } from './people-score';

/** A marker that a source asked and none of its people has a score on. */
export const nobody = (source: Source): MeasuredPeople => ({
  people: {
    source,
    score: null,
    reason: 'no-answers',
    n: 0,
    sd: null,
    se: null,
    df: null,
    interval: null,
    intervalReason: 'no-answers',
    population: null,
    plainMean: null,
    leastStratum: null,
  },
  targetSe: null,
});
