import type { Condition } from '#questionnaire/questionnaire';

/** The questions whose answers decide whether a question is asked. */
export function askedBefore(condition: Condition | null): readonly string[] {
  if (condition === null) return [];
  if ('all' in condition) return [...new Set(condition.all.flatMap(askedBefore))];
  if ('any' in condition) return [...new Set(condition.any.flatMap(askedBefore))];
  return 'not' in condition ? askedBefore(condition.not) : [condition.question];
}
