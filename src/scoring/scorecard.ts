import type { Localised, Problem } from '#problem';
import type { Mode, Role } from '#questionnaire/questionnaire';
import type { Source } from '#response/response';
import type { Mirror } from './mirror';
import type { Reason } from './reason';

export type { Reason };

export type Verdict = 'not-estimable' | 'clear' | 'small' | 'no-meaningful-difference' | 'indicative' | 'unclear';
export type EvidenceLabel = 'firm' | 'fair' | 'rough' | 'direction-only';
export type Tier = 'A' | 'B' | 'C';
export type GateState = 'open' | 'weak' | 'closed';

/** 95 %, in points; raw, not clipped to 0-100. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface StateCounts {
  readonly answered: number;
  readonly dontKnow: number;
  readonly notApplicable: number;
  readonly skipped: number;
  readonly notShown: number;
}

/** What people said on one marker or question: mean of person scores, points. */
export interface PeopleScore {
  readonly source: Source;
  readonly score: number | null;
  readonly reason: Reason | null;
  readonly n: number;
  readonly sd: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  readonly intervalReason: Reason | null;
  /** Headcount, null when unknown. */
  readonly population: number | null;
  /** The plain mean beside a stratified score; null when the score is the plain mean, or where the two would tell a small level's answers. */
  readonly plainMean: number | null;
  /** People of the smallest level in a stratified score, 0 when they are too few to say; null when the score is the plain mean. */
  readonly leastStratum: number | null;
}

/** One value of a unit: the auditor's (or several auditors' mean), else a team's joint answer, else the asked roles' own assessment. */
export interface RatingScore {
  readonly id: string;
  readonly unit: string | null;
  readonly score: number;
  readonly raters: number;
  /** False: "own assessment, not verified". */
  readonly verified: boolean;
  /** One joint answer of a team, agreed aloud: its own assessment, no person's. */
  readonly team: boolean;
}

export interface KpiScore {
  readonly id: string;
  readonly unit: string | null;
  readonly value: number;
  readonly period: string;
  readonly source: string;
  readonly score: number;
  /** In the KPI's own unit. */
  readonly target: number | null;
  readonly clamped: boolean;
}

/** One term of a marker's score: the people's score, or a unit question's value over all units. */
export interface ScorePart {
  readonly kind: 'people' | 'rating' | 'team' | 'own-rating' | 'kpi';
  /** Null for the people's score. */
  readonly question: string | null;
  readonly weight: number;
  /** 0-100. */
  readonly value: number;
  /** A KPI in its own unit, over units as `value` is. */
  readonly measured: number | null;
}

export interface QuestionScore {
  readonly id: string;
  /** personal: each respondent; unit: once a unit (auditor's, KPI). */
  readonly part: 'personal' | 'unit';
  readonly reversed: boolean;
  readonly weight: number;
  readonly scored: boolean;
  readonly mean: number | null;
  readonly n: number;
  readonly answers: StateCounts;
  readonly reason: Reason | null;
  /** Mean and n for each role of the source used, for leader-staff readings; only people. */
  readonly byRole: readonly {
    readonly role: Role;
    readonly n: number;
    readonly mean: number;
    readonly sd: number | null;
    readonly source: Source;
  }[];
  /** Answered codes with counts. */
  readonly distribution: readonly { readonly code: string; readonly count: number }[];
}

export interface MarkerScore {
  readonly id: string;
  readonly domain: string;
  readonly name: Localised;
  readonly weight: number;
  readonly score: number | null;
  readonly reason: Reason | null;
  readonly interval: Interval | null;
  readonly intervalReason: Reason | null;
  readonly evidence: EvidenceLabel;
  readonly se: number | null;
  readonly df: number | null;
  /** People with a score on this marker in the source used. */
  readonly n: number;
  readonly target: number;
  /** Target minus score. */
  readonly gap: number | null;
  readonly verdict: Verdict | null;
  readonly tier: Tier | null;
  /** Of the index, lost because this marker is below target. */
  readonly indexPointsLost: number | null;
  readonly gate: { readonly state: GateState | null; readonly floor: number; readonly certain: boolean } | null;
  /** Privacy: the score, or the people's part of it, is hidden. */
  readonly withheld: Reason | null;
  /** Rests on one scored question. */
  readonly oneQuestion: boolean;
  /** No people's answers take part: rated or measured, not asked. */
  readonly ratedOnly: boolean;
  /** Null where one question's counts are hidden, which the sum would tell. */
  readonly answers: StateCounts | null;
  /** What the score is the weighted mean of; empty without a score. */
  readonly parts: readonly ScorePart[];
  readonly sources: {
    readonly people: PeopleScore | null;
    /** The other source of the round, beside it. */
    readonly otherPeople: PeopleScore | null;
    readonly ratings: readonly RatingScore[];
    readonly kpis: readonly KpiScore[];
  };
  readonly questions: readonly QuestionScore[];
}

export interface IndexScore {
  readonly score: number | null;
  readonly reason: Reason | null;
  readonly band: number | null;
  readonly bandReason: Reason;
  /** The bands the interval touches, e.g. [3, 4]. */
  readonly bandsTouched: readonly number[];
  readonly interval: Interval | null;
  readonly intervalReason: Reason | null;
  readonly se: number | null;
  /** The fewest people behind any part of it. */
  readonly n: number;
  /** Share of the asked weight that has a score, 0-1. */
  readonly coverage: number;
  /** Weighted mean of the targets of the markers counted. */
  readonly target: number | null;
  /** A gate that holds the band, lowest first. */
  readonly weakGates: readonly string[];
  readonly closedGates: readonly string[];
  readonly unmeasuredGates: readonly string[];
  readonly gatesAsked: boolean;
}

export interface DomainScore {
  readonly id: string;
  readonly name: Localised;
  readonly score: number | null;
  readonly reason: Reason | null;
  readonly n: number;
}

/** A split of the people's part by one declared attribute (or by role, in interviews). */
export interface GroupSplit {
  readonly attribute: string;
  readonly source: Source;
  /** By size, then name; `null` is "not stated". */
  readonly groups: readonly {
    readonly id: string | null;
    /** Null when withheld, or when only `between` may be told. */
    readonly n: number | null;
    /** In an anonymous round with small groups: their people in steps of five, so that nobody is shown to have answered, or not. */
    readonly between: Interval | null;
    readonly headcount: number | null;
    readonly withheld: Reason | null;
    readonly markers: readonly {
      readonly id: string;
      readonly score: number | null;
      readonly n: number | null;
      readonly withheld: Reason | null;
    }[];
  }[];
}

/** Leaders against staff (everybody else) on one question both answered. */
export interface SayDo {
  readonly question: string;
  readonly marker: string | null;
  readonly leaders: { readonly mean: number; readonly n: number } | null;
  readonly staff: { readonly mean: number; readonly n: number } | null;
  /** Leaders minus staff, points. */
  readonly difference: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly interval: Interval | null;
  readonly verdict: Verdict | null;
  readonly withheld: Reason | null;
}

export interface Collected {
  readonly questionnaire: string;
  readonly source: Source | 'rating' | 'team' | 'kpi';
  readonly customers?: true;
  readonly mode: Mode;
  /** People (survey rows, interviewees), auditors' sessions, teams that answered jointly, or KPI values; null when withheld. */
  readonly n: number | null;
  readonly withheld: Reason | null;
  /** Empty where one of them is few. */
  readonly byRole: readonly { readonly role: Role | null; readonly n: number }[];
  readonly headcount: number | null;
}

/** Everything that was scored in one round (or one file). Full precision; `disclosure` returns one with cells withheld. */
export interface Scorecard {
  readonly schemaVersion: 1;
  readonly round: string | null;
  readonly questionnaires: readonly { readonly id: string; readonly name: Localised; readonly hash: string }[];
  /** Respondents a shown cell needs. */
  readonly minimum: number;
  /** Of the interviews: 3 when every interviewee agreed on record. */
  readonly interviewMinimum: number;
  readonly smallestDifference: number;
  readonly collected: readonly Collected[];
  readonly index: IndexScore;
  readonly domains: readonly DomainScore[];
  readonly markers: readonly MarkerScore[];
  readonly groups: readonly GroupSplit[];
  readonly sayDo: readonly SayDo[];
  /** Absent where neither the mirror nor customers are asked. */
  readonly mirror?: Mirror;
  readonly problems: readonly Problem[];
}

export const noCounts: StateCounts = { answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 };
