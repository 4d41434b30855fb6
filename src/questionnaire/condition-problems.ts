import { wordFacts } from '#document/nearest';
import { type Place, type Problem, problem } from '#problem';
import { questionTypes } from './question-types';
import type { Condition, Question } from './questionnaire';

/** What a condition may look at: the questions before its own (null: known, but its own faults keep it from being read), and all there are. */
export interface Askable {
  readonly earlier: ReadonlyMap<string, Question | null>;
  readonly all: readonly string[];
  /** Those that exist: a misspelt one is no suggestion. */
  readonly known: readonly string[];
}

/** What is wrong with a question's `show-if`: a question that is unknown or asked later, an answer that it does not have. */
export function conditionProblems(condition: Condition, asker: string, askable: Askable, place: Place): readonly Problem[] {
  const each = (part: Condition): readonly Problem[] => conditionProblems(part, asker, askable, place);
  if ('all' in condition) return condition.all.flatMap(each);
  if ('any' in condition) return condition.any.flatMap(each);
  if ('not' in condition) return each(condition.not);
  const asked = askable.earlier.get(condition.question);
  if (asked === null) return [];
  if (!asked) {
    const isLater = askable.all.includes(condition.question);
    return [
      isLater
        ? problem('questionnaire/show-if-later', { question: condition.question, id: asker }, place)
        : problem('questionnaire/unknown-question', wordFacts(condition.question, askable.known), place),
    ];
  }
  const codes = [condition.is, condition.isNot, ...(condition.anyOf ?? [])].filter((code) => code !== undefined);
  const wrong = codes.filter((code) => questionTypes[asked.type].read(code, asked) === null);
  return wrong.map((word) =>
    problem(
      'questionnaire/show-if-mismatch',
      {
        question: asked.id,
        ...wordFacts(
          word,
          asked.options.map(({ code }) => code),
        ),
      },
      place,
    ),
  );
}
