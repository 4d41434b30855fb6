import { type Problem, problem, wholeFile } from '#problem';
import { changedMeaning } from './changed-meaning';
import type { Question, Questionnaire } from './questionnaire';
import { knownText } from './source-text';

/** Questions that share an id in questionnaires asked side by side and mean different things: their answers would be scored together. */
export function dividedQuestions(questionnaires: readonly Questionnaire[]): readonly Problem[] {
  const first = new Map<string, Question>();
  return questionnaires.flatMap(({ id: questionnaire, questions }) =>
    questions.flatMap((question): readonly Problem[] => {
      const known = first.get(question.id);
      if (!known) first.set(question.id, question);
      const [part] = known ? changedMeaning(known, question) : [];
      return known && part !== undefined
        ? [problem('questionnaire/other-meaning', { id: question.id, part, text: knownText(known) }, wholeFile(`${questionnaire}.yaml`))]
        : [];
    }),
  );
}
