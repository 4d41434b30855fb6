import { askableRoles, type Questionnaire } from '#questionnaire/questionnaire';

/**
 * What may stand in an attribute's column: the declared values. Customers have no level in the organisation; where they are asked, their rows
 * say so in its place. So do other roles that the questionnaire asks, an auditor's among them, where the levels are roles.
 */
export function statedValues(
  attribute: string,
  declared: readonly string[],
  { respondents, questions }: Pick<Questionnaire, 'respondents' | 'questions'>,
): readonly string[] {
  if (attribute !== 'level' || declared.length === 0) return declared;
  const holdRoles = declared.some((value) => askableRoles.some((role) => role === value));
  const others = askableRoles.filter((role) =>
    role === 'customer' ? respondents.includes(role) : holdRoles && questions.some(({ ask }) => ask.includes(role)),
  );
  return [...declared, ...others.filter((role) => !declared.includes(role))];
}
