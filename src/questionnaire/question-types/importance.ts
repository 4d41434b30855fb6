import { defineQuestionType } from '../question-type';
import { scaleAnswers } from '../scale-answers';

/** How important something is; stands beside marker scores and never enters one. */
export const importance = defineQuestionType({ name: 'importance', scale: 'importance', ...scaleAnswers });
