import type { GroupSplit, Interval, Reason } from '#scoring/scorecard';
import { canBeEmpty, hidesAll } from './hides-all';
import { isTooFew } from './is-too-few';

export interface SplitLimits {
  readonly minimum: number;
  /** Whether the numbers of a small group's people would show who answered. */
  readonly isAnonymous: boolean;
  /** Markers that may not be split whatever the groups. */
  readonly unsafe: ReadonlySet<string>;
}

/** Groups of fewer people asked are counted in steps of five in an anonymous round, so that nobody is shown to have answered, or not. */
const countedExactly = 20;

type Group = GroupSplit['groups'][number];

/** Per marker a split is shown only if every group asked, and whoever states none, has the minimum of answers on it. */
export function discloseSplit(split: GroupSplit, { minimum, isAnonymous, unsafe: never }: SplitLimits): GroupSplit {
  const anySmall = hidesAll(split, minimum);
  const fewOn = (group: Group, at: number): boolean => {
    const cell = group.markers[at];
    return isTooFew(cell?.n ?? 0, minimum, canBeEmpty(group) || cell?.withheld === 'not-asked');
  };
  const markerIds = split.groups[0]?.markers.map(({ id }) => id) ?? [];
  const unsafe = new Set(markerIds.filter((id, i) => never.has(id) || split.groups.some((group) => fewOn(group, i))));
  // All in steps where one is: the total would tell the only one.
  const inSteps =
    isAnonymous && split.groups.some(({ n, headcount }) => n !== null && n > 0 && headcount !== null && headcount < countedExactly);
  const groups = split.groups.map((group): Group => {
    const tooFew = (group.n ?? 0) < minimum;
    const withheld: Reason | null = group.withheld ?? (tooFew ? 'suppressed' : anySmall ? 'complementary-suppressed' : null);
    return {
      ...group,
      n: withheld || inSteps ? null : group.n,
      between: withheld || !inSteps ? null : stepOf(group.n ?? 0),
      headcount: withheld ? null : group.headcount,
      withheld,
      markers: group.markers.map((cell) => {
        // In a hidden group the group's own reason stands for all: another one would tell how many answered.
        const reason: Reason | null =
          withheld ?? cell.withheld ?? ((cell.n ?? 0) < minimum ? 'suppressed' : unsafe.has(cell.id) ? 'complementary-suppressed' : null);
        return reason ? { id: cell.id, score: null, n: null, withheld: reason } : { ...cell, n: inSteps ? null : cell.n };
      }),
    };
  });
  const name = (id: string | null): string => id ?? '\uFFFF';
  const size = ({ n, between }: Group): number => n ?? between?.low ?? 0;
  return {
    ...split,
    groups: groups.toSorted(
      (a, b) =>
        Number(a.withheld !== null) - Number(b.withheld !== null) || size(b) - size(a) || name(a.id).localeCompare(name(b.id), 'en'),
    ),
  };
}

const stepOf = (n: number): Interval => ({ low: Math.floor(n / 5) * 5, high: Math.floor(n / 5) * 5 + 4 });
