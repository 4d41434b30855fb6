import type { Localised } from '#problem';

/** Who is asked. `auditor` rates after seeing evidence. */
export const askableRoles = ['leader', 'manager', 'front-line', 'back-office', 'hr', 'customer', 'auditor'] as const;
/** Who answers. `team` is several people with one joint answer, agreed aloud; no question names it. */
export const roles = [...askableRoles, 'team'] as const;
export type Role = (typeof roles)[number];

export type Mode = 'anonymous' | 'confidential';
/** `launched`: the date on which the service programme was launched. */
export type Need = 'launched';
export type Cadence = 'monthly' | 'quarterly' | 'half-yearly' | 'yearly' | 'once';

/** One thing a respondent may answer on a scale: its stored code, its label, its raw value and its 0-100 score before reversing (null: counts as not applicable). */
export interface Option {
  readonly code: string;
  readonly label: Localised;
  readonly score: number | null;
}

export interface Scale {
  readonly id: string;
  readonly options: readonly Option[];
}

export type QuestionTypeName =
  | 'agreement'
  | 'frequency'
  | 'importance'
  | 'maturity'
  | 'yes-partly-no'
  | 'kpi'
  | 'choice'
  | 'choices'
  | 'recommend'
  | 'number'
  | 'text';

/** Skip logic is data. A condition on an answer that was not given is false; `not` turns that to true. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | {
      readonly question: string;
      readonly is?: string;
      readonly isNot?: string;
      readonly anyOf?: readonly string[];
      readonly atLeast?: number;
      readonly atMost?: number;
      readonly answered?: boolean;
    };

export interface Question {
  readonly id: string;
  /** The marker it belongs to; null for open and background questions, and for those of the mirror. */
  readonly marker: string | null;
  /** Of a question of the mirror: the marker it is shown beside, whose score it never enters. Absent of all others. */
  readonly beside?: string;
  readonly type: QuestionTypeName;
  readonly text: Localised;
  /** The earlier wording that this one says in other words: the meaning, and with it every trend, goes on. Absent: none. */
  readonly equivalent?: Localised;
  /** Empty: everybody. */
  readonly ask: readonly Role[];
  readonly reversed: boolean;
  /** >= 0; 0 is asked and reported, not scored. */
  readonly weight: number;
  /** What can be chosen, in the order shown; empty for kpi, number and text. */
  readonly options: readonly Option[];
  /** maturity: what one can see at each option (same order as options); else empty. */
  readonly anchors: readonly Localised[];
  /** kpi: [value in `unit`, score 0-100], sorted by value. */
  readonly kpi: {
    readonly unit: Localised;
    readonly anchors: readonly (readonly [number, number])[];
    readonly target: number | null;
  } | null;
  /** number: the limits, null where open. */
  readonly limits: { readonly min: number | null; readonly max: number | null } | null;
  readonly showIf: Condition | null;
  readonly required: boolean;
}

export interface Action {
  readonly id: string;
  readonly do: Localised;
  readonly owner: Localised;
  /** Days after the report. */
  readonly days: number;
  readonly recurring: boolean;
  readonly measure: Localised;
  /** The question whose figure is to move, if one. */
  readonly question: string | null;
  /** Points on the 0-100 score. */
  readonly gain: number | null;
  /** In the measure's own unit. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of `from` and `to`; null: the unit of the KPI in `question`, or a bare number. */
  readonly unit: Localised | null;
  readonly effect: Localised;
  readonly tags: readonly string[];
}

export interface Marker {
  readonly id: string;
  readonly domain: string;
  readonly gate: boolean;
  readonly target: number;
  readonly weight: number;
  readonly covers: readonly string[];
  readonly name: Localised;
  readonly definition: Localised;
  readonly why: Localised;
  readonly answers: readonly Role[];
  readonly themes: readonly { readonly name: Localised; readonly questions: readonly string[] }[];
  /** Five texts, level 0 to level 4; empty when a client's marker has none. */
  readonly levels: readonly Localised[];
  readonly probe: Localised | null;
  readonly evidence: readonly Localised[];
  readonly actions: readonly Action[];
}

/** What is shown of a marker at its questions; of one that is not scored, its name alone. */
export type ShownMarker = Pick<Marker, 'id' | 'name'> & Partial<Marker>;

export interface Domain {
  readonly id: string;
  readonly name: Localised;
}

/** A questionnaire with everything it needs: complete in itself, so that it can be frozen, hashed and scored years later. */
export interface Questionnaire {
  readonly format: 1;
  readonly id: string;
  readonly name: Localised;
  readonly purpose: Localised;
  readonly introduction: Localised;
  readonly anonymity: Localised | null;
  readonly respondents: readonly Role[];
  readonly minutes: number | null;
  readonly cadence: Cadence;
  readonly mode: Mode;
  readonly attributes: readonly string[];
  /** What the audit has to state before it is asked; absent: nothing. */
  readonly needs?: readonly Need[];
  /** Points; the smallest difference of interest (method: delta). */
  readonly smallestDifference: number;
  readonly leastAnswered: number;
  readonly leastCoverage: number;
  readonly gates: { readonly open: number; readonly closed: number };
  readonly domains: readonly Domain[];
  /** Only the markers it scores, in the order of their first question. */
  readonly markers: readonly Marker[];
  /** Other markers whose names stand at its questions: those of the mirror and of customers alone. Absent: none. */
  readonly shownBeside?: readonly ShownMarker[];
  /** In the order asked, open questions last. */
  readonly questions: readonly Question[];
  /** Don't know, does not apply, no data. */
  readonly outside: { readonly dontKnow: Localised; readonly notApplicable: Localised; readonly noData: Localised };
  /** sha256 of the meaning: ids, source texts, scales, keying; 64 hex digits. */
  readonly hash: string;
}
