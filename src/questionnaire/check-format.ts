import type { Located } from '#document/read-document';
import { type Problem, problem } from '#problem';

/** The newest file format this program knows. */
export const newestFormat = 1;

/** A file of a later program is refused by its version; older ones are read. */
export const checkFormat = (format: number, located: Located<unknown>): readonly Problem[] =>
  format > newestFormat ? [problem('yaml/format-too-new', { version: format, known: newestFormat }, located.place(['format']))] : [];
