import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import { rolesOf } from '../round/roles-of';

/** The roles offered in a list: the questionnaire's respondents, and the auditor. Others can still be named. */
export function askedRoles(questionnaire: Questionnaire): readonly Role[] {
  const possible = rolesOf(questionnaire);
  const offered = possible.filter((role) => role === 'auditor' || questionnaire.respondents.includes(role));
  return offered.length > 0 ? offered : possible;
}
