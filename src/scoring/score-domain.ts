import type { DomainScore, MarkerScore } from './scorecard';

/** The weighted mean of a domain's markers, shown when those with a score carry two thirds of the weight asked. */
export function scoreDomain(id: string, name: DomainScore['name'], markers: readonly MarkerScore[]): DomainScore {
  const mine = markers.filter(({ domain, weight }) => domain === id && weight > 0);
  const counted = mine.filter(({ score }) => score !== null);
  const people = counted.flatMap(({ n, ratedOnly }) => (ratedOnly ? [] : [n]));
  const asked = mine.reduce((sum, { weight }) => sum + weight, 0);
  const weight = counted.reduce((sum, marker) => sum + marker.weight, 0);
  const enough = asked > 0 && weight / asked >= 2 / 3 - 1e-9;
  return {
    id,
    name,
    score: enough ? counted.reduce((sum, marker) => sum + marker.weight * (marker.score ?? 0), 0) / weight : null,
    reason: enough ? null : 'too-little-coverage',
    n: people.length === 0 ? 0 : Math.min(...people),
  };
}
