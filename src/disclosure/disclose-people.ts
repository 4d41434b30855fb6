import type { Collected, Interval, PeopleScore } from '#scoring/scorecard';
import { spreadMinimum } from './spread-minimum';

/** People a shown figure of a source needs. */
export type Least = (source: Collected['source']) => number;

/** A level of few people in a stratified score: any plain mean of the same people beside it would tell what those few said. */
export const isSmall = ({ source, leastStratum }: PeopleScore, least: Least): boolean =>
  leastStratum !== null && leastStratum < least(source);

/** Rough bounds are only known in steps of five, rounded outward. */
export const printable = (interval: Interval | null, coarse: boolean): Interval | null =>
  interval === null || !coarse ? interval : { low: Math.floor(interval.low / 5) * 5, high: Math.ceil(interval.high / 5) * 5 };

/** A people's score without what tells the spread of fewer than ten, or the answers of a small level. */
export function disclosePeople(people: PeopleScore, least: Least): PeopleScore {
  const small = isSmall(people, least);
  if (people.n >= spreadMinimum && !small) return people;
  const rough = { ...people, sd: null, se: null, df: null, interval: printable(people.interval, true) };
  return small ? { ...rough, plainMean: null, leastStratum: 0 } : rough;
}
