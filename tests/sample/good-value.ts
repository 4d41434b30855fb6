import type { Outcome } from '#problem';

/** The value; what is wrong with the sample itself is thrown. */
export function goodValue<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
}
