import { momentsOf } from '#statistics/index';
import { ownValue } from './own-value';
import type { ScoringRules } from './rules';
import type { GroupSplit, MarkerScore } from './scorecard';
import type { Tally } from './tally';

/** The people's part of every marker for each value of the one attribute that may be split by; nothing is withheld yet. */
export function scoreGroups(tally: Tally | undefined, markers: readonly MarkerScore[], rules: ScoringRules): readonly GroupSplit[] {
  const attribute = rules.split;
  // Without a marker there is nothing to split.
  if (!tally || attribute === null || markers.length === 0) return [];
  const headcounts = ownValue(rules.headcounts, attribute) ?? {};
  const ids = [...new Set<string | null>([...Object.keys(headcounts), ...tally.byGroup.keys()])].filter(
    (id) => (id !== null || tally.byGroup.has(null)) && !(attribute === 'level' && id === 'customer' && !tally.byGroup.has(id)),
  );
  const used = markers.filter(({ sources }) => sources.people?.source === tally.source && sources.people.n > 0);
  const groups = ids.map((id) => ({
    id,
    n: tally.byGroup.get(id) ?? 0,
    between: null,
    headcount: id === null ? null : ownValue(headcounts, id),
    withheld: null,
    markers: used.map((marker) => {
      const moments = tally.markers.get(marker.id)?.byGroup.get(id) ?? momentsOf.start();
      return { id: marker.id, score: momentsOf.mean(moments), n: moments.n, withheld: null };
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
