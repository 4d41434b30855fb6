import { partOf } from '#questionnaire/part-of';
import type { Role } from '#questionnaire/questionnaire';
import { headcount } from './headcount';
import type { ScoringRules } from './rules';
import type { RoundAnswers } from './score-round';
import type { Collected } from './scorecard';
import type { Tally } from './tally';

/** Who took part: people by questionnaire and source, auditors who rated, teams that answered jointly, figures measured. */
export function collectedIn(tallies: readonly Tally[], answers: RoundAnswers, rules: ScoringRules): readonly Collected[] {
  const people = tallies.flatMap((tally) =>
    [...tally.byQuestionnaire].flatMap(([questionnaire, counted]): Collected[] => {
      const asked = rules.questionnaires.find(({ id }) => id === questionnaire);
      const staff = (asked?.respondents ?? []).filter((role) => role !== 'customer');
      const head = { questionnaire, source: tally.source, mode: asked?.mode ?? 'anonymous', withheld: null } as const;
      const ofStaff: Collected = {
        ...head,
        n: counted.people,
        byRole: [...counted.byRole]
          .map(([role, n]) => ({ role, n }))
          .toSorted((a, b) => (a.role ?? '~').localeCompare(b.role ?? '~', 'en')),
        headcount: headcount(rules, staff),
      };
      const ofCustomers: Collected = { ...head, customers: true, n: counted.customers, byRole: [], headcount: null };
      // Listed by what is asked, never by who came: nobody must look like a few.
      const parts = asked?.questions.map((question) => partOf(question, asked)) ?? [];
      const asksStaff = staff.length > 0 || asked?.respondents.length === 0 || parts.some((part) => part !== 'customers');
      const asksCustomers = parts.includes('customers') || (asked?.respondents.includes('customer') ?? false);
      return [...(asksStaff || !asksCustomers ? [ofStaff] : []), ...(asksCustomers ? [ofCustomers] : [])];
    }),
  );
  const ratersOf = (wanted: Role): number =>
    new Set(answers.ratings.filter(({ role }) => role === wanted).map(({ respondent }) => respondent)).size;
  const first = rules.questionnaires[0];
  const rest = (source: 'rating' | 'team' | 'kpi', n: number): readonly Collected[] =>
    n > 0 && first ? [{ questionnaire: first.id, source, mode: 'confidential', n, withheld: null, byRole: [], headcount: null }] : [];
  return [...people, ...rest('rating', ratersOf('auditor')), ...rest('team', ratersOf('team')), ...rest('kpi', answers.kpis.length)];
}
