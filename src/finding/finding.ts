import type { Marker } from '#questionnaire/questionnaire';
import type { GapKind, ImportancePerformance } from '#scoring/mirror';
import type { Scorecard, Verdict } from '#scoring/scorecard';

/** What a rule may look at: the disclosed scorecard, the round before (disclosed too), the markers' content, the audit's dates. */
export interface FindingInput {
  readonly scorecard: Scorecard;
  /** The disclosed scorecard of the round before, on the same questionnaires; null when there is none. */
  readonly before: Scorecard | null;
  readonly markers: readonly Marker[];
  /** ISO date of the programme's launch; null when not declared. */
  readonly launched: string | null;
  /** ISO date the round opened; null for a file. */
  readonly opened: string | null;
}

/** Facts without prose; `report/sections` says them. Closed set, told apart by `rule`. */
export type Finding =
  /** Gate markers below their floor, lowest first. */
  | { readonly rule: 'gate'; readonly marker: string; readonly state: 'weak' | 'closed'; readonly score: number; readonly certain: boolean }
  | { readonly rule: 'gate-not-measured'; readonly marker: string }
  /** Below target; `size` by catalogue cuts (slight < 10, medium < 25, large). */
  | {
      readonly rule: 'gap';
      readonly marker: string;
      readonly gap: number;
      readonly size: 'small' | 'medium' | 'large';
      readonly tier: 'A' | 'B' | 'C';
      readonly verdict: Verdict | null;
      readonly ratedOnly: boolean;
    }
  /** Target met. */
  | { readonly rule: 'strength'; readonly marker: string; readonly score: number }
  /** More than 40 % of the shown answers of a marker (or 20 % of a question) are "don't know". */
  | { readonly rule: 'not-known'; readonly marker: string; readonly question: string | null; readonly share: number; readonly n: number }
  | { readonly rule: 'wrong-audience'; readonly question: string; readonly marker: string; readonly share: number; readonly n: number }
  | { readonly rule: 'avoided'; readonly question: string; readonly marker: string; readonly share: number; readonly n: number }
  /** Leaders minus staff of 15 or more on a matched question: clear or indicative. */
  | {
      readonly rule: 'two-realities';
      readonly question: string;
      readonly marker: string | null;
      readonly difference: number;
      readonly verdict: 'clear' | 'indicative';
    }
  /** People say it, the evidence does not show it, or the reverse: people's score against the auditor's rating, 25 points or more apart. */
  | { readonly rule: 'say-do'; readonly marker: string; readonly people: number; readonly rated: number }
  /** Fell 5 points or more since the round before, clear or indicative. Two rounds allow no more than "a first sign of fading". */
  | {
      readonly rule: 'fading';
      readonly marker: string;
      readonly change: number;
      readonly verdict: 'clear' | 'indicative';
      /** Whole months from launch to the opening of the round; null when either date is missing or the round came first. */
      readonly monthsSinceLaunch: number | null;
    }
  /** This round minus the round before, on one marker or (null) the index. `points`: false where too few people answered for a number. */
  | { readonly rule: 'moved'; readonly marker: string | null; readonly change: number; readonly verdict: Verdict; readonly points: boolean }
  /** Two sides of an expectation; `agrees`: within ten points; `certain`: so is the whole likely range. Largest first. */
  | {
      readonly rule: 'mirror-gap';
      readonly expectation: string;
      readonly kind: GapKind;
      readonly difference: number;
      readonly agrees: boolean;
      readonly certain: boolean;
      readonly verdict: Verdict | null;
    }
  /** Importance against performance: what an expectation lacks more than the average one; most first. */
  | {
      readonly rule: 'mirror-priority';
      readonly expectation: string;
      readonly centredGap: number;
      readonly verdict: Verdict;
      readonly quadrant: ImportancePerformance['quadrant'];
    }
  /** Asked in both rounds, not comparable (other source, other version). */
  | { readonly rule: 'not-comparable'; readonly marker: string };
