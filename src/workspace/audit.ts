import type { Language } from '#problem';

/** A property of respondents that the audit declares, with its values in the order written. */
export interface Attribute {
  readonly name: string;
  readonly values: readonly { readonly value: string; readonly headcount: number | null }[];
}

/** How few people may be shown together: any figure, and lists of comments. */
export interface Limits {
  readonly minimum: number;
  readonly comments: number;
}

/** What departs from the questionnaire about preconditions; null: as the questionnaire says. */
export interface Gates {
  /** The markers that are gates. */
  readonly markers: readonly string[] | null;
  /** Points from which a gate is open. */
  readonly open: number | null;
  /** Points under which a gate is closed. */
  readonly closed: number | null;
}

/** What audit.yaml means, defaults filled in. */
export interface Audit {
  readonly client: string | null;
  /** Null: not stated; the program's own language then. */
  readonly language: Language | null;
  readonly questionnaires: readonly string[];
  /** A folder of the consultant's own content, as written: relative to audit.yaml. */
  readonly library: string | null;
  readonly attributes: readonly Attribute[];
  /** The attribute whose values are the units that auditors and KPIs speak of; null: the organisation alone. */
  readonly unit: string | null;
  /** Attributes that reports may show apart; at most two. */
  readonly split: readonly string[];
  readonly targets: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly gates: Gates;
  readonly privacy: Limits;
  /** How many interviews are planned for each round; null: not stated. Only says how far a round is. */
  readonly interviews: number | null;
  /** When the service programme was launched, ISO date. */
  readonly launched: string | null;
  readonly brand: { readonly accent: string | null };
  /** Points; null: as the questionnaire says. */
  readonly smallestDifference: number | null;
}

/** An audit about which nothing was said. */
export const emptyAudit: Audit = {
  client: null,
  language: null,
  questionnaires: [],
  library: null,
  attributes: [],
  unit: null,
  split: [],
  targets: {},
  weights: {},
  gates: { markers: null, open: null, closed: null },
  privacy: { minimum: 5, comments: 10 },
  interviews: null,
  launched: null,
  brand: { accent: null },
  smallestDifference: null,
};
