/**
 * Which digits choose which entry of a list. Codes that are digits are their own keys (1 to 5, 0 to 10), anything else is counted from 1.
 */
export const numberedKeys = (codes: readonly string[]): readonly string[] =>
  codes.every((code) => /^\d{1,2}$/.test(code)) ? codes : codes.map((_, at) => String(at + 1));

/**
 * One more digit of a number that is being typed: an entry as soon as only one can be meant, else the digits so far.
 * So among 0 to 10 a 7 chooses at once, a 1 waits for 0 or Enter, and no clock is involved. A digit that leads nowhere is not taken.
 */
export function pressDigit(
  keys: readonly string[],
  typed: string,
  digit: string,
): { readonly typed: string; readonly chosen: number | null } {
  const next = typed + digit;
  const possible = keys.filter((key) => key.startsWith(next));
  if (possible.length === 0) return { typed, chosen: null };
  const exact = keys.indexOf(next);
  return possible.length === 1 && exact >= 0 ? { typed: '', chosen: exact } : { typed: next, chosen: null };
}
