import type { Role } from '#questionnaire/questionnaire';
import { levelOf, type Moments, momentsOf, type Stratum, stratifiedOf, targetGapOf } from '#statistics/index';
import type { PeopleScore, Reason } from './scorecard';
import type { MarkerTally, Tally } from './tally';

/** A people's score with what the target needs of it. */
export interface MeasuredPeople {
  readonly people: PeopleScore;
  /** Standard error for the comparison with a target (day-to-day noise stays in a census); null when none. */
  readonly targetSe: number | null;
}

export interface PeopleSettings {
  /** Headcount of those asked; null when unknown. */
  readonly population: number | null;
  /** Headcount of each level asked, for interviews; null when not declared. Used only where everyone who answered belongs to one of them. */
  readonly strata: ReadonlyMap<Role, number> | null;
  readonly stability: number;
}

/** Whose scores: all of them, and by level. */
type Counted = Pick<MarkerTally, 'moments' | 'byRole'>;

/**
 * The people's score of one marker (or one question) in one source: the mean over people; for interviews with headcounts by level the stratified mean,
 * because leaders are few in the organisation and many among interviewees (Cochran 1977, 5.16).
 */
export function peopleScore(tally: Tally, marker: Counted, settings: PeopleSettings): MeasuredPeople | null {
  const n = marker.moments.n;
  if (n === 0) return null;
  if (tally.source !== 'interview' || !settings.strata) return plainPeople(tally, marker.moments, settings);
  if (!allBelong(marker, settings.strata)) return plainPeople(tally, marker.moments, { ...settings, population: null });
  return settings.strata.size > 1 ? stratifiedPeople(marker, settings.strata, settings) : plainPeople(tally, marker.moments, settings);
}

/** Whether everyone with a score belongs to a level with a headcount; somebody who does not would vanish from the score and count in n. */
export const allBelong = ({ moments, byRole }: Counted, strata: ReadonlyMap<Role, number>): boolean =>
  [...byRole].reduce((sum, [role, { n }]) => sum + (strata.has(role) ? n : 0), 0) === moments.n;

function plainPeople(tally: Tally, moments: Moments, { population, stability }: PeopleSettings): MeasuredPeople {
  const mean = momentsOf.mean(moments);
  const sd = momentsOf.sd(moments);
  const known = population !== null && population >= moments.n ? population : null;
  const level = levelOf({ n: moments.n, mean, sd, population: known, confidence: 0.95 });
  const gap = targetGapOf({ n: moments.n, mean, sd, population: known, target: 0, delta: 5, stability });
  return {
    people: {
      source: tally.source,
      score: mean,
      reason: mean === null ? 'no-answers' : null,
      n: moments.n,
      sd,
      se: level.se,
      df: moments.n > 1 ? moments.n - 1 : null,
      interval: level.rawInterval ? { low: level.rawInterval[0], high: level.rawInterval[1] } : null,
      intervalReason: level.reason,
      population: known,
      plainMean: null,
      leastStratum: null,
    },
    targetSe: gap.se !== null && gap.se > 0 ? gap.se : null,
  };
}

/** The levels with what their people said; more people than a headcount raise it. */
export const strataOf = ({ byRole }: Pick<Counted, 'byRole'>, headcounts: ReadonlyMap<Role, number>): readonly Stratum[] =>
  [...headcounts].map(([role, population]) => {
    const moments = byRole.get(role) ?? momentsOf.start();
    return { n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments), population: Math.max(population, moments.n) };
  });

function stratifiedPeople(
  marker: Counted,
  headcounts: ReadonlyMap<Role, number>,
  { population: reached, stability }: PeopleSettings,
): MeasuredPeople {
  const strata = strataOf(marker, headcounts);
  const level = stratifiedOf(strata);
  const target = stratifiedOf(strata, stability);
  // Where a level has people and none of them was heard, the others cannot speak for it: only the plain mean is left, beside.
  const reason: Reason | null =
    level.reason === 'n-too-small' ? 'stratum-too-small' : level.reason === 'no-answers' ? 'stratum-without-answers' : level.reason;
  return {
    people: {
      source: 'interview',
      score: level.mean,
      reason: level.mean === null ? reason : null,
      n: marker.moments.n,
      sd: momentsOf.sd(marker.moments),
      se: level.se,
      df: level.df,
      interval: level.interval ? { low: level.interval[0], high: level.interval[1] } : null,
      intervalReason: reason,
      population: reached === null ? null : strata.reduce((sum, { population }) => sum + population, 0),
      plainMean: momentsOf.mean(marker.moments),
      leastStratum: Math.min(...strata.flatMap(({ n }) => (n > 0 ? [n] : []))),
    },
    targetSe: target.se !== null && target.se > 0 ? target.se : null,
  };
}
