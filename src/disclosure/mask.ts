import type { Mask } from '#scoring/score-round';
import type { Tally } from '#scoring/tally';
import { hidesAll } from './hides-all';

/** People a shown figure needs: in surveys always `minimum`; in interviews 3 when every interviewee of the round agreed on record, and nobody asked for more than 5. */
const withConsent = 3;
const usual = 5;

/** What may be shown of a round, decided from numbers of people alone, never from answers. */
export function chooseMask(minimum: number): Mask {
  const minimumOf = (tally: Tally): number =>
    tally.source === 'interview' && tally.everyoneConsented && minimum <= usual ? withConsent : minimum;
  return {
    minimumOf,
    people: (tally, n) => (n < minimumOf(tally) ? 'suppressed' : null),
    // One split of the same people only: another one beside it can tell small groups by subtraction. A split with a small group is not shown at all.
    mayPart: (tally, split) => split === undefined || split.source !== tally.source || hidesAll(split, minimum),
  };
}

/** For a person's own scorecard, which nobody else sees: everything may be shown. */
export const ownEyes: Mask = { minimumOf: () => 1, people: () => null, mayPart: () => true };
