import { importancePerformance, type Moments, momentsOf } from '#statistics/index';
import { familyVerdicts } from './family-verdicts';
import { type Expectation, type GapKind, gapKinds, type ImportancePerformance, type SideScore } from './mirror';
import type { Interval } from './scorecard';

/** Importance against performance needs so many expectations, and so many customers on each (Martilla & James 1977; our limits). */
const leastExpectations = 5;
const leastCustomers = 10;

/** Verdicts on the gaps of one kind as one family; what is hidden takes no part in it. */
function judged(expectations: readonly Expectation[], kind: GapKind, delta: number): ReadonlyMap<string, Expectation['gaps'][GapKind]> {
  const shown = expectations.flatMap(({ id, gaps }) => {
    const { difference, se, df } = gaps[kind];
    return difference === null ? [] : [{ id, difference, se, df }];
  });
  const verdicts = familyVerdicts(shown, delta);
  const byId = new Map(shown.map(({ id }, i) => [id, verdicts[i] ?? null]));
  return new Map(expectations.map(({ id, gaps }) => [id, { ...gaps[kind], verdict: byId.get(id) ?? null }]));
}

const crosses = (interval: Interval | null, mean: number | null): boolean =>
  interval !== null && mean !== null && interval.low < mean && mean < interval.high;

/** Each expectation against the others: what lacks more than the rest, and how sure that is. */
function priorities(
  expectations: readonly Expectation[],
  centredOf: (expectation: string) => Moments | null,
  delta: number,
): ReadonlyMap<string, ImportancePerformance> {
  const scoreOf = (side: SideScore | null): number | null => (side && side.people.n >= leastCustomers ? side.people.score : null);
  const shown = expectations.flatMap(({ id, sides }) => {
    const [importance, performance] = [scoreOf(sides.importance), scoreOf(sides.experience)];
    return importance === null || performance === null ? [] : [{ marker: id, importance, performance, sides }];
  });
  if (shown.length < leastExpectations) return new Map();
  const { meanImportance, meanPerformance, markers } = importancePerformance(shown);
  // The same people rated all of it, so their own differences tell the spread; with something hidden there is no such sum over all.
  const isWhole = shown.length === expectations.length;
  const family = markers.map(({ marker, centredGap }) => {
    const moments = isWhole ? centredOf(marker) : null;
    const sd = moments && moments.n >= leastCustomers ? momentsOf.sd(moments) : null;
    const [se, df] = moments && sd !== null && sd > 0 ? [sd / Math.sqrt(moments.n), moments.n - 1] : [null, null];
    return { marker, difference: centredGap, se, df };
  });
  const verdicts = familyVerdicts(family, delta);
  return new Map(
    family.map(({ marker, difference, se, df }, i) => {
      const sides = shown[i]?.sides;
      const isOnTheLine =
        crosses(sides?.importance?.people.interval ?? null, meanImportance) ||
        crosses(sides?.experience?.people.interval ?? null, meanPerformance);
      const quadrant = isOnTheLine ? 'on-the-line' : (markers[i]?.quadrant ?? 'on-the-line');
      return [marker, { centredGap: difference, se, df, verdict: verdicts[i] ?? 'not-estimable', quadrant }];
    }),
  );
}

/** The mirror with its verdicts: each kind of gap, and importance against performance, is a family of comparisons. */
export function judgeMirror(
  expectations: readonly Expectation[],
  centredOf: (expectation: string) => Moments | null,
  delta: number,
): readonly Expectation[] {
  const byKind = new Map(gapKinds.map((kind) => [kind, judged(expectations, kind, delta)]));
  const ranked = priorities(expectations, centredOf, delta);
  const gapOf = (each: Expectation, kind: GapKind): Expectation['gaps'][GapKind] => byKind.get(kind)?.get(each.id) ?? each.gaps[kind];
  return expectations.map((each) => ({
    ...each,
    gaps: { perception: gapOf(each, 'perception'), service: gapOf(each, 'service'), 'self-image': gapOf(each, 'self-image') },
    priority: ranked.get(each.id) ?? null,
  }));
}
