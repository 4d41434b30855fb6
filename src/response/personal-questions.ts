import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Question, Questionnaire } from '#questionnaire/questionnaire';

/** The questions about the person answering, in order: the columns of a batch of interviews. */
export const personalQuestions = (questionnaire: Questionnaire): readonly Question[] =>
  questionnaire.questions.filter((question) => !isUnitQuestion(question));
