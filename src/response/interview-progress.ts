import type { InterviewSession } from './interview-session';
import { shownQuestions } from './shown-questions';

/** How far an interview is: questions with an answer of any state, of those that are put to this respondent as things stand. */
export function interviewProgress(session: InterviewSession): { readonly answered: number; readonly applicable: number } {
  const shown = shownQuestions(session);
  return { answered: shown.filter(({ id }) => session.answers.has(id)).length, applicable: shown.length };
}
