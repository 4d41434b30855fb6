import type { Question, Questionnaire, Role } from '#questionnaire/questionnaire';
import { isPersonal, type ScoringRules } from './rules';
import type { Tally } from './tally';

/** Declared headcounts of the levels among `roles` (empty: all levels). Customers are nobody's headcount. */
export const levelsAmong = (rules: ScoringRules, roles: readonly Role[]): ReadonlyMap<Role, number> =>
  new Map(
    Object.entries(rules.headcounts.level ?? {}).flatMap(([level, n]) =>
      level !== 'customer' && (roles.length === 0 || roles.includes(level as Role)) ? [[level as Role, n] as const] : [],
    ),
  );

/** Who could have answered a marker's personal questions in these questionnaires: those asked, among their respondents; empty: everybody. */
export function rolesReached(questionnaires: readonly Questionnaire[], marker: string): readonly Role[] {
  const reached = new Set<Role>();
  for (const { questions, respondents } of questionnaires) {
    const mine = questions.filter((question) => question.marker === marker && isPersonal(question));
    const asked = rolesAsked(mine);
    const roles = asked.length === 0 ? respondents : respondents.length === 0 ? asked : asked.filter((role) => respondents.includes(role));
    if (mine.length > 0 && roles.length === 0) return [];
    if (mine.length > 0) for (const role of roles) reached.add(role);
  }
  return [...reached];
}

/** Whom the scored questionnaires of a source are for; empty: everybody. */
export function respondentsOf(rules: ScoringRules, tally: Pick<Tally, 'byQuestionnaire'>): readonly Role[] {
  const respondents = rules.questionnaires
    .filter(({ id, markers }) => markers.length > 0 && tally.byQuestionnaire.has(id))
    .map((each) => each.respondents);
  return respondents.some((roles) => roles.length === 0) ? [] : [...new Set(respondents.flat())];
}

/** How many people that is: of some levels only when each is declared; of everybody the first attribute whose values all have a headcount; else null. */
export function headcount(rules: ScoringRules, roles: readonly Role[]): number | null {
  const sum = (counts: Iterable<number>): number => [...counts].reduce((total, n) => total + n, 0);
  const inside = (counts: Readonly<Record<string, number>>, attribute: string): number =>
    sum(Object.entries(counts).flatMap(([value, n]) => (attribute === 'level' && value === 'customer' ? [] : [n])));
  const levels = levelsAmong(rules, roles);
  if (roles.length > 0) return roles.every((role) => levels.has(role)) ? sum(levels.values()) : null;
  const complete = Object.entries(rules.headcounts).filter(([attribute]) => !rules.partlyCounted?.includes(attribute));
  const [level, others] = [
    complete.filter(([attribute]) => attribute === 'level'),
    complete.filter(([attribute]) => attribute !== 'level'),
  ];
  return [...level, ...others].map(([attribute, counts]) => inside(counts, attribute)).find((total) => total > 0) ?? null;
}

const rolesAsked = (questions: readonly Question[]): readonly Role[] =>
  questions.some(({ ask }) => ask.length === 0) ? [] : [...new Set(questions.flatMap(({ ask }) => ask))];
