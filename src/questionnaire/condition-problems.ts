import { wordFacts } from '#document/nearest';
import type { Path } from '#document/read-document';
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
export function conditionProblems(
  condition: Condition,
  asker: string,
  askable: Askable,
  placeAt: (path: Path) => Place,
): readonly Problem[] {
  const each =
    (key: string) =>
    (part: Condition, at: number): readonly Problem[] =>
      conditionProblems(part, asker, askable, (path) => placeAt([key, at, ...path]));
  if ('all' in condition) return condition.all.flatMap(each('all'));
  if ('any' in condition) return condition.any.flatMap(each('any'));
  if ('not' in condition) return conditionProblems(condition.not, asker, askable, (path) => placeAt(['not', ...path]));
  const asked = askable.earlier.get(condition.question);
  if (asked === null) return [];
  if (!asked) {
    const place = placeAt(['question']);
    const isLater = askable.all.includes(condition.question);
    return [
      isLater
        ? problem('questionnaire/show-if-later', { question: condition.question, id: asker }, place)
        : problem('questionnaire/unknown-question', wordFacts(condition.question, askable.known), place),
    ];
  }
  const codes: readonly (readonly [path: Path, code: string | undefined])[] = [
    [['is'], condition.is],
    [['is-not'], condition.isNot],
    ...(condition.anyOf ?? []).map((code, at) => [['any-of', at], code] as const),
  ];
  const wrong = codes.flatMap(([path, word]) =>
    word === undefined || questionTypes[asked.type].read(word, asked) !== null ? [] : [{ path, word }],
  );
  return wrong.map(({ path, word }) =>
    problem(
      'questionnaire/show-if-mismatch',
      {
        question: asked.id,
        ...wordFacts(
          word,
          asked.options.map(({ code }) => code),
        ),
      },
      placeAt(path),
    ),
  );
}
