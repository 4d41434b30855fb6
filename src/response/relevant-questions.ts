import { concernsRole } from '#questionnaire/concerns-role';
import { conditionHolds } from '#questionnaire/condition-holds';
import type { Question } from '#questionnaire/questionnaire';
import type { InterviewSession } from './interview-session';
import type { Answer } from './response';

/**
 * The questions that concern this respondent, in order: their role's, with `show-if` judged by the answers given.
 * An answer to a question that no longer concerns them (they went back and changed an earlier one) counts as not given.
 */
export function relevantQuestions({ questionnaire, role, answers }: Omit<InterviewSession, 'markers'>): readonly Question[] {
  const given = new Map<string, readonly string[]>();
  return questionnaire.questions.filter((question) => {
    if (!concernsRole(question, role)) return false;
    if (question.showIf && !conditionHolds(question.showIf, (id) => given.get(id) ?? null)) return false;
    const answer = answers.get(question.id);
    if (answer?.state === 'answered') given.set(question.id, codesOf(question, answer));
    return true;
  });
}

/** "none" is the code for a question answered by ticking nothing. */
const codesOf = (question: Question, answer: Answer): readonly string[] =>
  question.type === 'choices' ? answer.code.split(';').filter((code) => code !== 'none') : [answer.code];
