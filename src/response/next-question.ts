import type { Question } from '#questionnaire/questionnaire';
import type { InterviewSession } from './interview-session';
import { shownQuestions } from './shown-questions';

/** The next question without an answer of any state: after the one named, else from the beginning; null when all have one. */
export function nextQuestion(session: InterviewSession, after: string | null = null): Question | null {
  const questions = shownQuestions(session);
  const isOpen = ({ id }: Question): boolean => !session.answers.has(id);
  return questions.slice(questions.findIndex(({ id }) => id === after) + 1).find(isOpen) ?? questions.find(isOpen) ?? null;
}
