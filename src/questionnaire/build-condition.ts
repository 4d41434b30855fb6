import type { Condition } from './questionnaire';
import type { ConditionInFile } from './questionnaire-file';

/** A leaf beside `all`, `any` or `not` has to hold as well: nothing that was written is passed over. */
export function buildCondition(written: ConditionInFile): Condition {
  const { all, any: some, not, ...leaf } = written;
  const parts: Condition[] = [
    ...(all ? [{ all: all.map(buildCondition) }] : []),
    ...(some ? [{ any: some.map(buildCondition) }] : []),
    ...(not ? [{ not: buildCondition(not) }] : []),
    ...(Object.keys(leaf).length > 0 ? [leafOf(leaf)] : []),
  ];
  const [only, ...more] = parts;
  return only && more.length === 0 ? only : { all: parts };
}

const leafOf = (leaf: ConditionInFile): Condition => ({
  question: leaf.question ?? '',
  ...(leaf.is === undefined ? {} : { is: String(leaf.is) }),
  ...(leaf['is-not'] === undefined ? {} : { isNot: String(leaf['is-not']) }),
  ...(leaf['any-of'] === undefined ? {} : { anyOf: leaf['any-of'].map(String) }),
  ...(leaf['at-least'] === undefined ? {} : { atLeast: leaf['at-least'] }),
  ...(leaf['at-most'] === undefined ? {} : { atMost: leaf['at-most'] }),
  ...(leaf.answered === undefined ? {} : { answered: leaf.answered }),
});
