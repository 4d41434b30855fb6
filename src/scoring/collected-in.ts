import { headcount } from './headcount';
import type { ScoringRules } from './rules';
import type { RoundAnswers } from './score-round';
import type { Collected } from './scorecard';
import type { Tally } from './tally';

/** Who took part: people by questionnaire and source, auditors who rated, figures measured. */
export function collectedIn(tallies: readonly Tally[], answers: RoundAnswers, rules: ScoringRules): readonly Collected[] {
  const people = tallies.flatMap((tally) =>
    [...tally.byQuestionnaire].map(([questionnaire, counted]): Collected => {
      const asked = rules.questionnaires.find(({ id }) => id === questionnaire);
      return {
        questionnaire,
        source: tally.source,
        mode: asked?.mode ?? 'anonymous',
        n: counted.people,
        byRole: [...counted.byRole]
          .map(([role, n]) => ({ role, n }))
          .toSorted((a, b) => (a.role ?? '~').localeCompare(b.role ?? '~', 'en')),
        headcount: headcount(rules, asked?.respondents ?? []),
      };
    }),
  );
  const raters = new Set(answers.ratings.filter(({ role }) => role === 'auditor').map(({ respondent }) => respondent));
  const first = rules.questionnaires[0];
  const rest = (source: 'rating' | 'kpi', n: number): readonly Collected[] =>
    n > 0 && first ? [{ questionnaire: first.id, source, mode: 'confidential', n, byRole: [], headcount: null }] : [];
  return [...people, ...rest('rating', raters.size), ...rest('kpi', answers.kpis.length)];
}
