import { concernsRole } from '#questionnaire/concerns-role';
import { isUnitQuestion } from '#questionnaire/is-unit-question';
import { type Questionnaire, type Role, roles } from '#questionnaire/questionnaire';

/** Who can be asked: the questionnaire's respondents, whoever a question names, an auditor where there is something to rate, and a team that answers jointly. */
export function rolesOf({ respondents, questions }: Questionnaire): readonly Role[] {
  const rated = questions.some(isUnitQuestion);
  return roles.filter((role) =>
    role === 'auditor'
      ? rated
      : role === 'team'
        ? questions.some((question) => concernsRole(question, role))
        : respondents.includes(role) || questions.some(({ ask }) => ask.includes(role)),
  );
}
