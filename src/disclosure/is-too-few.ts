/**
 * Whether a group keeps all groups beside it hidden. Nobody counts as a few wherever somebody could be: else it would be told that none of
 * them answered. `canBeEmpty`: nobody is asked or employed there, or it is no group but those who state none.
 */
export const isTooFew = (n: number | null, minimum: number, canBeEmpty: boolean): boolean =>
  (n ?? 0) < minimum && ((n ?? 0) > 0 || !canBeEmpty);
