import { asksCustomersAlone } from './asks-customers-alone';
import type { Question } from './questionnaire';

/** Importance, customers' questions and open questions enter no marker score. */
export const entersScore = (question: Question): boolean =>
  question.marker !== null &&
  question.weight > 0 &&
  !['importance', 'number', 'text'].includes(question.type) &&
  !asksCustomersAlone(question);
