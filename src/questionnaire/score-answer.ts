import { questionTypes } from './question-types';
import type { Question } from './questionnaire';

/** The 0-100 score of an answer's code, reversed where the question is reverse-keyed; null when it does not count. */
export function scoreAnswer(question: Question, code: string): number | null {
  const type = questionTypes[question.type];
  const score = type.scored ? type.score(code, question) : null;
  return score === null ? null : question.reversed ? 100 - score : score;
}
