import type { Rule } from '../rule';

/** A level of the maturity scale: people and auditor no longer speak of the same place. */
const apart = 25;

/** Markers on which what people say and what the auditor saw lie a whole level apart, widest first. Own assessments are no auditor's rating. */
export const sayDo: Rule = ({ scorecard }) =>
  scorecard.markers
    .flatMap(({ id, parts }) => {
      const people = parts.find(({ kind }) => kind === 'people')?.value ?? null;
      const ratings = parts.filter(({ kind }) => kind === 'rating');
      if (people === null || ratings.length === 0) return [];
      const total = ratings.reduce((sum, { weight }) => sum + weight, 0);
      const rated = ratings.reduce((sum, { weight, value }) => sum + weight * value, 0) / total;
      return Math.abs(people - rated) >= apart - 1e-9 ? [{ rule: 'say-do', marker: id, people, rated } as const] : [];
    })
    .sort((a, b) => Math.abs(b.people - b.rated) - Math.abs(a.people - a.rated) || (a.marker < b.marker ? -1 : 1));
