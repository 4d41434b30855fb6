import { isUnitQuestion } from './is-unit-question';
import type { Question, Role } from './questionnaire';

const staff: readonly Role[] = ['manager', 'front-line', 'back-office'];

/** Whether a question is put to a role at all: auditors rate units, a team answers jointly what any of its people are asked, everybody else answers what names their role, or nobody's. Null: not stated. */
export function concernsRole(question: Question, role: Role | null): boolean {
  if (role === 'auditor') return isUnitQuestion(question);
  if (role === null) return !isUnitQuestion(question);
  if (role === 'team') return question.ask.length === 0 || question.ask.some((asked) => staff.includes(asked));
  return question.ask.length === 0 || question.ask.includes(role);
}
