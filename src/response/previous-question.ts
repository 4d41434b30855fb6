import type { Question } from '#questionnaire/questionnaire';
import type { InterviewSession } from './interview-session';
import { shownQuestions } from './shown-questions';

/** The question before this one, for going back; before the end (null) stands the last one. Null at the first. */
export function previousQuestion(session: InterviewSession, current: string | null): Question | null {
  const shown = shownQuestions(session);
  const index = current === null ? shown.length : shown.findIndex(({ id }) => id === current);
  return shown[index - 1] ?? null;
}
