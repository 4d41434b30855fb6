export interface Suppression {
  /** Groups with fewer than the minimum; all lists in the order given, empty groups in none. */
  readonly primary: readonly string[];
  /** Groups hidden to protect another. */
  readonly complementary: readonly string[];
  readonly shown: readonly string[];
  readonly totalShown: boolean;
}

/** Smaller first, ties by name. */
const bySize = (a: readonly [string, number], b: readonly [string, number]): number => a[1] - b[1] || (a[0] < b[0] ? -1 : 1);

/**
 * Which groups of one partition may be shown: those below `minimum` are hidden; while the total is shown and exactly one is hidden, or the
 * hidden together hold fewer than `minimum`, the smallest other group is hidden too, and the total when none is left.
 * Numbers of respondents only, never answers. Source: Hundepool et al. 2012.
 */
export const suppression = (
  groups: readonly (readonly [group: string, respondents: number])[],
  minimum: number,
  totalIsShown: boolean,
): Suppression => {
  const some = groups.filter(([, n]) => n > 0);
  const total = some.reduce((sum, [, n]) => sum + n, 0);
  const primary = some.filter(([, n]) => n < minimum);
  const open = some.filter(([, n]) => n >= minimum).sort(bySize);
  const added: (readonly [string, number])[] = [];
  let totalShown = totalIsShown && total >= minimum;
  const isBroken = (): boolean => {
    const hidden = [...primary, ...added];
    return hidden.length === 1 || (hidden.length > 0 && hidden.reduce((sum, [, n]) => sum + n, 0) < minimum);
  };
  while (totalShown && isBroken()) {
    const next = open.shift();
    if (next === undefined) totalShown = false;
    else added.push(next);
  }
  const names = (chosen: readonly (readonly [string, number])[]) => some.filter((group) => chosen.includes(group)).map(([name]) => name);
  return { primary: names(primary), complementary: names(added), shown: names(open), totalShown };
};
