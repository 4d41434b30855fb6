import { asksCustomersAlone } from './asks-customers-alone';
import { questionTypes } from './question-types';
import type { Question } from './questionnaire';

/** Whether a question's answers make a score; what is important to people, what customers say and the mirror stand beside scores. */
export const countsInScores = (question: Question): boolean =>
  question.weight > 0 &&
  questionTypes[question.type].scored &&
  question.type !== 'importance' &&
  question.beside === undefined &&
  !asksCustomersAlone(question);
