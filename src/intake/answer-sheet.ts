import type { Language } from '#problem';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import type { Answer } from '#response/response';

/** A filled answer sheet, read: one voice, and what it says. */
export interface AnswerSheet {
  readonly file: string;
  readonly questionnaire: Questionnaire;
  /** A code; null in the sheet of an anonymous questionnaire. */
  readonly respondent: string | null;
  /** The random number of an anonymous questionnaire's sheet; null in a confidential one. */
  readonly number: string | null;
  readonly role: Role;
  readonly unit: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: Language;
  /** Null: nothing was said. */
  readonly consent: boolean | null;
  /** What was written, by question; an empty value is no answer and not among them. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** A note in quotation marks is the respondent's own words. */
  readonly notes: readonly { readonly question: string; readonly text: string; readonly quote: boolean }[];
}
