import { asksCustomersAlone } from '#questionnaire/asks-customers-alone';
import type { Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import type { Response } from '#response/response';
import { entersScore } from './rules';

/** Whose answers a question is for: customers', staff's (everybody else), or anybody's. */
export type Part = 'customers' | 'staff' | 'all';

/** Which parts a person answers for; both only where no role is stated and both were answered. */
export interface Speaks {
  readonly customers: boolean;
  readonly staff: boolean;
}

const asCustomer: Speaks = { customers: true, staff: false };
const asStaff: Speaks = { customers: false, staff: true };
const asBoth: Speaks = { customers: true, staff: true };

/** Whose a question is, in this questionnaire. A score is staff's, unless only customers are asked for it. */
export function partOf(question: Question, questionnaire: Questionnaire): Part {
  const { ask } = question;
  const { respondents } = questionnaire;
  if (asksCustomersAlone(question)) return 'customers';
  const reaches = (roles: readonly Role[]): boolean => roles.length === 0 || roles.includes('customer');
  if (!reaches(ask) || !reaches(respondents)) return 'staff';
  if (respondents.length > 0 && respondents.every((role) => role === 'customer')) return 'customers';
  return entersScore(question) ? 'staff' : 'all';
}

/** Whom a person speaks for: by role, and where none is stated by what was answered. `parts[i]` belongs to `answers[i]`. */
export function speaksFor({ role, answers }: Response, parts: readonly Part[]): Speaks {
  if (role !== null) return role === 'customer' ? asCustomer : asStaff;
  if (!parts.includes('customers')) return asStaff;
  const gave = (part: Part): boolean => answers.some(({ state }, i) => parts[i] === part && state !== 'skipped' && state !== 'not-shown');
  if (!gave('customers')) return asStaff;
  return gave('staff') ? asBoth : asCustomer;
}
