import { askableRoles, type Role } from '#questionnaire/questionnaire';
import { momentsOf } from '#statistics/index';
import { respondentsOf, rolesReached } from './headcount';
import { ownValue } from './own-value';
import type { ScoringRules } from './rules';
import type { GroupSplit, MarkerScore, Reason } from './scorecard';
import type { Tally } from './tally';

/** Whether a group is a level of those asked; other attributes are of everybody, and roles without any are everybody's. */
const isAskedAmong = (attribute: string, id: string | null, roles: readonly Role[]): boolean =>
  attribute !== 'level' || roles.length === 0 || !askableRoles.some((role) => role === id) || roles.some((role) => role === id);

/**
 * The people's part of every marker for each value of the one attribute that may be split by, declared ones that nobody stated included;
 * nothing is withheld yet but what was not asked.
 */
export function scoreGroups(tally: Tally | undefined, markers: readonly MarkerScore[], rules: ScoringRules): readonly GroupSplit[] {
  const attribute = rules.split;
  // Without a marker there is nothing to split.
  if (!tally || attribute === null || markers.length === 0) return [];
  const headcounts = ownValue(rules.headcounts, attribute) ?? {};
  const ids = [
    ...new Set<string | null>([...(ownValue(rules.values ?? {}, attribute) ?? []), ...Object.keys(headcounts), ...tally.byGroup.keys()]),
  ].filter((id) => (id !== null || tally.byGroup.has(null)) && !(attribute === 'level' && id === 'customer' && !tally.byGroup.has(id)));
  const used = markers.filter(({ sources }) => sources.people?.source === tally.source && sources.people.n > 0);
  const asking = rules.questionnaires.filter(({ id }) => tally.byQuestionnaire.has(id));
  const asked = respondentsOf(rules, tally);
  const notAsked = (id: string | null, n: number, roles: readonly Role[]): Reason | null =>
    n === 0 && !isAskedAmong(attribute, id, roles) ? 'not-asked' : null;
  const groups = ids.map((id) => ({
    id,
    n: tally.byGroup.get(id) ?? 0,
    between: null,
    headcount: id === null ? null : ownValue(headcounts, id),
    withheld: notAsked(id, tally.byGroup.get(id) ?? 0, asked),
    markers: used.map((marker) => {
      const moments = tally.markers.get(marker.id)?.byGroup.get(id) ?? momentsOf.start();
      return {
        id: marker.id,
        score: momentsOf.mean(moments),
        n: moments.n,
        withheld: notAsked(id, moments.n, rolesReached(asking, marker.id)),
      };
    }),
  }));
  return [
    {
      attribute,
      source: tally.source,
      groups: groups.toSorted((a, b) => b.n - a.n || (a.id ?? '\uFFFF').localeCompare(b.id ?? '\uFFFF', 'en')),
    },
  ];
}
