import { multiplicity, studentT, verdict } from '#statistics/index';
import type { Verdict } from './scorecard';

/** A difference to be judged, in points. */
export interface Comparison {
  readonly difference: number;
  readonly se: number | null;
  readonly df: number | null;
}

/** Up to so many comparisons Holm's rule holds every one of them; in larger families Benjamini and Hochberg's holds their share of false ones. */
const holmUpTo = 20;

/** The verdicts on one family of comparisons (all markers against their targets, all questions of leaders against staff), in the order given. */
export function familyVerdicts(family: readonly Comparison[], delta: number): readonly Verdict[] {
  const p = family.map(({ difference, se, df }) =>
    se !== null && df !== null && se > 0 && df > 0 ? Math.min(1, 2 * studentT.above(Math.abs(difference) / se, df)) : null,
  );
  const { holm, benjaminiHochberg } = multiplicity(p);
  const adjusted = p.filter((each) => each !== null).length <= holmUpTo ? holm : benjaminiHochberg;
  return family.map((comparison, i) => verdict({ ...comparison, delta, adjustedP: adjusted[i] ?? null }));
}
