import { asksCustomersAlone } from './asks-customers-alone';
import { entersScore } from './enters-score';
import type { Question, Questionnaire, Role } from './questionnaire';

/** Whose answers a question is for: customers', staff's (everybody else), or anybody's. */
export type Part = 'customers' | 'staff' | 'all';

/** Whose a question is, in this questionnaire. A score is staff's, unless only customers are asked for it. */
export function partOf(question: Question, { respondents }: Pick<Questionnaire, 'respondents'>): Part {
  // Whom a shipped question usually asks does not count where the questionnaire asks nobody but customers.
  if (asksCustomersAlone(question) || (respondents.length > 0 && respondents.every((role) => role === 'customer'))) return 'customers';
  const reaches = (roles: readonly Role[]): boolean => roles.length === 0 || roles.includes('customer');
  if (!reaches(question.ask) || !reaches(respondents)) return 'staff';
  return entersScore(question) ? 'staff' : 'all';
}
