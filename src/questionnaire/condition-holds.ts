import type { Condition } from './questionnaire';

/** The codes given to a question (several for `choices`, none when nothing was ticked); null when it was not answered. */
export type GivenCodes = (question: string) => readonly string[] | null;

/** Whether a `show-if` holds. Every test on an answer that was not given is false, `answered: false` aside; several tests of one leaf must all hold. */
export function conditionHolds(condition: Condition, given: GivenCodes): boolean {
  if ('all' in condition) return condition.all.every((part) => conditionHolds(part, given));
  if ('any' in condition) return condition.any.some((part) => conditionHolds(part, given));
  if ('not' in condition) return !conditionHolds(condition.not, given);

  const { question, is, isNot, anyOf, atLeast, atMost, answered } = condition;
  const codes = given(question);
  if (answered !== undefined && answered !== (codes !== null)) return false;
  if (codes === null) return answered === false && [is, isNot, anyOf, atLeast, atMost].every((test) => test === undefined);
  // A code that is no number ("yes") gives NaN, which is neither at least nor at most anything.
  const number = codes.length === 1 ? Number(codes[0]) : Number.NaN;
  return (
    (is === undefined || codes.includes(is)) &&
    (isNot === undefined || !codes.includes(isNot)) &&
    (anyOf === undefined || anyOf.some((code) => codes.includes(code))) &&
    (atLeast === undefined || number >= atLeast) &&
    (atMost === undefined || number <= atMost)
  );
}
