import { defineQuestionType } from '../question-type';
import { scaleAnswers } from '../scale-answers';

/** Which of five anchored levels a unit has reached; the anchors are the marker's `levels`. */
export const maturity = defineQuestionType({ name: 'maturity', scale: 'maturity', ...scaleAnswers });
