import { bad, good, type Outcome, problem } from '#problem';

/** The round that a day belongs to: its quarter, 2026-Q4. `date` is an ISO date or time; its day is taken as written. */
export function roundName(date: string): string {
  const [year, month] = date.split('-');
  return `${year}-Q${Math.ceil(Number(month) / 3)}`;
}

const pattern = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?(?:-(?![qh]\d$)[a-z][a-z0-9]{0,19})?$/;

/** A round's name, checked: a year, its quarter, half or month, and a word of its own where two rounds share one (2026-Q4-pilot). */
export const checkRoundName = (name: string): Outcome<string> =>
  pattern.test(name) ? good(name) : bad([problem('workspace/round-name', { word: name })]);

/** The round after this one: the next quarter of a quarter, the next year of a year; null for names that tell no time step. */
export function nextRoundName(name: string): string | null {
  const [, year, quarter, half, month] = pattern.exec(name) ?? [];
  if (year === undefined || half !== undefined || month !== undefined) return null;
  if (quarter === undefined) return String(Number(year) + 1);
  return quarter === '4' ? `${Number(year) + 1}-Q1` : `${year}-Q${Number(quarter) + 1}`;
}

/** Orders rounds by the end of their time, then by its beginning, then by name. */
export function compareRoundNames(a: string, b: string): number {
  const [first, second] = [timeOf(a), timeOf(b)];
  return first.end - second.end || first.start - second.start || (a < b ? -1 : a > b ? 1 : 0);
}

/** In months since year 0. */
function timeOf(name: string): { readonly start: number; readonly end: number } {
  const [, year, quarter, half, month] = pattern.exec(name) ?? [];
  const january = Number(year ?? 0) * 12;
  if (quarter) return { start: january + Number(quarter) * 3 - 3, end: january + Number(quarter) * 3 };
  if (half) return { start: january + Number(half) * 6 - 6, end: january + Number(half) * 6 };
  if (month) return { start: january + Number(month) - 1, end: january + Number(month) };
  return { start: january, end: january + 12 };
}
