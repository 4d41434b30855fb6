import { defineQuestionType } from '../question-type';
import { scaleAnswers } from '../scale-answers';

/** How far the respondent agrees with a statement, on five points unless `scale` names another. */
export const agreement = defineQuestionType({ name: 'agreement', scale: 'agreement', ...scaleAnswers });
