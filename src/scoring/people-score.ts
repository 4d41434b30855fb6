import type { Role } from '#questionnaire/questionnaire';
import { levelOf, type Moments, momentsOf, stratifiedOf, targetGapOf, verdict as verdictOf } from '#statistics/index';
import type { PeopleScore, Reason, Verdict } from './scorecard';
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
  /** Headcount of each level asked, for interviews; null when not declared. */
  readonly strata: ReadonlyMap<Role, number> | null;
  readonly stability: number;
}

/**
 * The people's score of one marker in one source: the mean over people; for interviews with headcounts by level the stratified mean,
 * because leaders are few in the organisation and many among interviewees (Cochran 1977, 5.16).
 */
export function peopleScore(tally: Tally, marker: MarkerTally, settings: PeopleSettings): MeasuredPeople | null {
  const n = marker.moments.n;
  if (n === 0) return null;
  if (tally.source === 'interview' && settings.strata && settings.strata.size > 1) {
    return stratifiedPeople(marker, settings.strata, settings.stability);
  }
  return plainPeople(tally, marker.moments, settings);
}

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
    },
    targetSe: gap.se !== null && gap.se > 0 ? gap.se : null,
  };
}

function stratifiedPeople(marker: MarkerTally, headcounts: ReadonlyMap<Role, number>, stability: number): MeasuredPeople {
  const strata = [...headcounts].map(([role, population]) => {
    const moments = marker.byRole.get(role) ?? momentsOf.start();
    return { n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments), population: Math.max(population, moments.n) };
  });
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
      population: strata.reduce((sum, { population }) => sum + population, 0),
      plainMean: momentsOf.mean(marker.moments),
    },
    targetSe: target.se !== null && target.se > 0 ? target.se : null,
  };
}

/** The verdict on a gap of `difference` points. */
export const gapVerdict = (difference: number, se: number | null, df: number | null, delta: number): Verdict =>
  verdictOf({ difference, se, df, delta });
