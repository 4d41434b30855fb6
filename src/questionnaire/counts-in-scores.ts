import { questionTypes } from './question-types';
import type { Question } from './questionnaire';

/** Whether a question's answers make a score; what is important to people stands beside scores. */
export const countsInScores = (question: Question): boolean =>
  question.weight > 0 && questionTypes[question.type].scored && question.type !== 'importance';
