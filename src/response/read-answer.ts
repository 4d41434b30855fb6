import { bad, good, type Outcome, problem } from '#problem';
import { questionTypes } from '#questionnaire/question-types/index';
import type { Question } from '#questionnaire/questionnaire';
import { scoreAnswer } from '#questionnaire/score-answer';
import { type Answer, dontKnow, notApplicable, notShown, skipped } from './response';

/** The four states that are no answer, as tables and journals write them. */
const states: ReadonlyMap<string, Answer> = new Map([
  ['', skipped],
  ['dk', dontKnow],
  ['n/a', notApplicable],
  ['not-shown', notShown],
]);

/** Reads a stored code: an answer with its score, one of the four other states, or the problem `response/unknown-answer`. */
export function readAnswer(question: Question, code: string): Outcome<Answer> {
  const state = states.get(code.trim());
  if (state) return good(state);
  const read = questionTypes[question.type].read(code, question);
  if (read === null) {
    const known = question.options.map((option) => option.code);
    return bad([problem('response/unknown-answer', { question: question.id, word: code, known })]);
  }
  const score = scoreAnswer(question, read);
  // An option with `score: none` does not count; where no option has a score the question is asked without being scored.
  const outsideScore = score === null && question.options.some((option) => option.score !== null);
  return good(outsideScore ? { state: 'not-applicable', code: read, score: null } : { state: 'answered', code: read, score });
}
