import type { Question } from '#questionnaire/questionnaire';
import { shownMarker } from '#questionnaire/shown-markers';
import type { InterviewSession } from './interview-session';
import { relevantQuestions } from './relevant-questions';

/** The questions put to this respondent, in order. A choice of markers leaves out all other questions, background ones too, unless they are answered already. */
export function shownQuestions(session: InterviewSession): readonly Question[] {
  const { markers, answers } = session;
  const relevant = relevantQuestions(session);
  if (markers === null) return relevant;
  return relevant.filter((question) => answers.has(question.id) || markers.includes(shownMarker(question) ?? ''));
}
