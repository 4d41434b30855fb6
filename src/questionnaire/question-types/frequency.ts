import { defineQuestionType } from '../question-type';
import { scaleAnswers } from '../scale-answers';

/** How often something happens, on ordered labels from never to always. */
export const frequency = defineQuestionType({ name: 'frequency', scale: 'frequency', ...scaleAnswers });
