import { isUnitQuestion } from '#questionnaire/is-unit-question';
import { type Questionnaire, type Role, roles } from '#questionnaire/questionnaire';
import { rolesOf } from './roles-of';

/** Who can fill a sheet: whoever can be asked, a team aside: it agrees on its answers aloud. A questionnaire that names nobody is for everybody. */
export function sheetRoles(questionnaire: Questionnaire): readonly Role[] {
  const named = rolesOf(questionnaire).filter((role) => role !== 'team');
  if (named.some((role) => role !== 'auditor')) return named;
  return questionnaire.questions.every(isUnitQuestion)
    ? named
    : roles.filter((role) => role !== 'team' && (role !== 'auditor' || named.includes(role)));
}
