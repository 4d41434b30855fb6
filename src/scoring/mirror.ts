import type { MirrorSide } from '#questionnaire/mirror-side';
import type { Role } from '#questionnaire/questionnaire';
import type { Reason } from './reason';
import type { Interval, PeopleScore, StateCounts, Verdict } from './scorecard';

/** What staff of one level said on a side of the mirror; level null: people who state none. */
export interface LevelScore {
  readonly level: Role | null;
  readonly score: number | null;
  /** Disclosed in steps of five, rounded down: a level is a split beside the one that is shown. Null when withheld. */
  readonly n: number | null;
  readonly withheld: Reason | null;
}

/** One side of an expectation: what customers say matters and happens, what staff believe matters and say they do. */
export interface SideScore {
  readonly question: string;
  readonly people: PeopleScore;
  readonly answers: StateCounts;
  /** Of staff's sides: by level of those asked; empty for customers, and where levels were not declared to be shown apart. */
  readonly levels: readonly LevelScore[];
}

/** A difference between two sides, in points, without finite-population correction. */
export interface SideGap {
  readonly difference: number | null;
  /** Why there is no difference: a side is missing or hidden. */
  readonly reason: Reason | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  readonly intervalReason: Reason | null;
  /** Among the gaps of its kind, as one family. */
  readonly verdict: Verdict | null;
}

/** perception: belief minus importance; service: experience minus importance, by the same customers; self-image: delivery minus experience. */
export const gapKinds = ['perception', 'service', 'self-image'] as const;
export type GapKind = (typeof gapKinds)[number];

/** Importance against performance: how much more (or less) an expectation lacks than the others do. */
export interface ImportancePerformance {
  /** Importance minus experience, less the mean of that over all expectations; points. */
  readonly centredGap: number;
  readonly se: number | null;
  readonly df: number | null;
  readonly verdict: Verdict;
  /** Against the means of both; a drawing aid. `on-the-line`: an interval crosses a mean. */
  readonly quadrant: 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill' | 'on-the-line';
}

/** One expectation of customers, seen from both sides. Belongs beside `marker`, whose score it never enters. */
export interface Expectation {
  readonly id: string;
  readonly marker: string;
  /** Null: not asked. */
  readonly sides: Readonly<Record<MirrorSide, SideScore | null>>;
  readonly gaps: Readonly<Record<GapKind, SideGap>>;
  /** Null with fewer than ten customers, or fewer than five expectations. */
  readonly priority: ImportancePerformance | null;
}

/** What customers say about a marker, to stand beside its score. */
export interface CustomerAnswers {
  readonly question: string;
  readonly marker: string;
  readonly people: PeopleScore;
  readonly answers: StateCounts;
}

/** Customers and staff on the same expectations. */
export interface Mirror {
  readonly expectations: readonly Expectation[];
  readonly customers: readonly CustomerAnswers[];
}
