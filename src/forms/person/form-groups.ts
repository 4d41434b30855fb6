import { concernsRole } from '#questionnaire/concerns-role';
import { type Question, type Questionnaire, type Role, roles } from '#questionnaire/questionnaire';
import type { FormOrder } from '../form';

/** What a person says of themselves before the questions. */
export interface FormGroups {
  /** How a table calls who answers: `level` where the audit declares it, else `role`, which is not kept. Null: it makes no difference here. */
  readonly whoAnswers: { readonly column: 'level' | 'role'; readonly values: readonly string[] } | null;
  /** Other declared attributes; of an auditor, who belongs to none, the one that says what is rated. */
  readonly attributes: FormOrder['attributes'];
  readonly questions: readonly Question[];
}

const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** Whom a form is for and what it asks of them: without a role everybody but an auditor, who then says which they are. */
export function formGroups(questionnaire: Questionnaire, { role, roles: known, attributes, units }: FormOrder): FormGroups {
  const level = attributes.find(({ name }) => name === 'level');
  const isTheirs = level !== undefined && (level.values.length === 0 || level.values.some(isRole));
  const offered = role === null ? offeredRoles(questionnaire, known) : [role];
  const questions = questionnaire.questions.filter((question) => offered.some((each) => concernsRole(question, each)));
  const others = isTheirs && role === null ? level.values.filter((value) => !isRole(value)) : [];
  const differs = questions.some((question) => offered.some((each) => !concernsRole(question, each)));
  const asked = isTheirs || differs || role !== null;
  return {
    whoAnswers: asked ? { column: isTheirs ? 'level' : 'role', values: [...offered, ...others] } : null,
    attributes:
      role === 'auditor'
        ? attributes.filter(({ values }) => units !== null && values.join('\n') === units.join('\n')).slice(0, 1)
        : attributes.filter((attribute) => attribute !== level || !isTheirs),
    questions,
  };
}

/** The questionnaire's respondents, and whoever is asked something that none of them is. */
function offeredRoles({ respondents, questions }: Questionnaire, known: readonly Role[]): readonly Role[] {
  const people = known.filter((role) => role !== 'auditor');
  const own = people.filter((role) => respondents.includes(role));
  const first = own.length > 0 ? own : people;
  const left = questions.filter((question) => !first.some((role) => concernsRole(question, role)));
  return people.filter((role) => first.includes(role) || left.some((question) => concernsRole(question, role)));
}

/** The values of `whoAnswers` that a question is for; null: all of them. */
export function whomFor(question: Question, { whoAnswers }: FormGroups): readonly string[] | null {
  const values = whoAnswers?.values ?? [];
  const mine = values.filter((value) => concernsRole(question, isRole(value) ? value : null));
  return mine.length === values.length ? null : mine;
}
