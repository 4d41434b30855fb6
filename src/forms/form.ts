import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';

/** Who is to fill a form, as far as it is known, and what the audit declares about respondents. */
export interface FormOrder {
  /** Random, 128 bits in hex: tells two sheets of an anonymous questionnaire apart. */
  readonly number: string;
  /** A code; null: to be filled in. */
  readonly respondent: string | null;
  /** Null: every question that somebody other than an auditor is asked. */
  readonly role: Role | null;
  readonly roles: readonly Role[];
  /** Declared attributes with their values; an empty list takes any value. */
  readonly attributes: readonly { readonly name: string; readonly values: readonly string[] }[];
  /** What an auditor may rate besides the organisation; null: units are not declared. */
  readonly units: readonly string[] | null;
  /** The smallest group shown without everybody's consent. */
  readonly minimum: number;
}

/** A form that is written as text. */
export type TextForm = (questionnaire: Questionnaire, order: FormOrder, wording: Wording) => string;

/** A questionnaire as something that others can fill, in the language of `wording`. One file on this shelf. */
export type Form = (questionnaire: Questionnaire, order: FormOrder, wording: Wording) => string | Uint8Array | Promise<string | Uint8Array>;
