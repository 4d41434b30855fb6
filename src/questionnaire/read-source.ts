import { type Located, type LookFurther, readDocument } from '#document/read-document';
import type { Schema } from '#document/schema';
import { withoutPlaces } from '#document/without-places';
import { good, type Outcome } from '#problem';

/** A text with the name it is known by in problems. */
export interface SourceText {
  readonly text: string;
  readonly file: string;
  /** The value of this very text, parsed and checked when the program was built; then only its meaning is read. */
  readonly parsed?: unknown | undefined;
}

/** Parses and checks a text against a schema, unless that was done before. */
export const readSource = <T>({ text, file, parsed }: SourceText, schema: Schema, further?: LookFurther): Outcome<Located<T>> =>
  parsed === undefined ? readDocument<T>(text, file, schema, further) : good(withoutPlaces(parsed as T, file));
