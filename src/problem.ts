/**
 * How every room says no: a `Problem` is something the user can mend. What only we can mend is thrown.
 * Rooms return codes, places and facts; the sentences stand in `wording`, one for each code and language.
 */
import type { ProblemCode } from '#problem-code';

export { type ProblemCode, problemCodes } from '#problem-code';

/** The languages the program speaks; a problem is said in one of them. */
export const languages = ['en', 'ru', 'pl'] as const;
export type Language = (typeof languages)[number];

/** A text in one or more languages, as questionnaires and users write it. In YAML a bare string means the document's own language. */
export type Localised = Readonly<Partial<Record<Language, string>>>;

/** Where a problem is. Lines and columns count from 1; null when only the file is known. */
export interface Place {
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** How many characters the caret underlines. */
  readonly length: number;
  /** The offending line itself, without its line end. */
  readonly source: string | null;
}

export type Fact = string | number | readonly string[];

export interface Problem {
  readonly code: ProblemCode;
  readonly place: Place | null;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** A value with what was noticed on the way, or everything that has to be mended first. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export const good = <T>(value: T, warnings: readonly Problem[] = []): Outcome<T> => ({ ok: true, value, warnings });

export const bad = (problems: readonly Problem[]): Outcome<never> => ({ ok: false, problems });

export const problem = (code: ProblemCode, facts: Problem['facts'] = {}, place: Place | null = null): Problem => ({ code, place, facts });

/** The place of a whole file. */
export const wholeFile = (file: string): Place => ({ file, line: null, column: null, length: 0, source: null });
