import { headcount, levelsAmong, rolesReached } from './headcount';
import type { PeopleSettings } from './people-score';
import type { ScoringRules } from './rules';
import type { Tally } from './tally';

/** What the people's score of a marker needs to know besides the answers. */
export function peopleSettings(marker: string, tally: Tally, rules: ScoringRules): PeopleSettings {
  const roles = rolesReached(
    rules.questionnaires.filter(({ id }) => tally.byQuestionnaire.has(id)),
    marker,
  );
  const strata = levelsAmong(rules, roles);
  return {
    population: headcount(rules, roles),
    strata: tally.source === 'interview' && strata.size > 0 ? strata : null,
    stability: rules.stability,
  };
}
