import { defineQuestionType } from '../question-type';
import { scaleAnswers } from '../scale-answers';

/** Whether something is in place: yes 100, partly 50, no 0. */
export const yesPartlyNo = defineQuestionType({ name: 'yes-partly-no', scale: 'yes-partly-no', ...scaleAnswers });
