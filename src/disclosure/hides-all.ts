import type { GroupSplit } from '#scoring/scorecard';
import { isTooFew } from './is-too-few';

type Group = GroupSplit['groups'][number];

/** Whether there is nobody a group could lack: “not stated” is no group, and where nobody is asked or employed nobody can be missing. */
export const canBeEmpty = ({ id, headcount, withheld }: Group): boolean => id === null || headcount === 0 || withheld === 'not-asked';

/** Whether a split is not shown at all, because one of its groups is too few. */
export const hidesAll = ({ groups }: GroupSplit, minimum: number): boolean =>
  groups.some((group) => isTooFew(group.n, minimum, canBeEmpty(group)));
