import type { Problem } from '#problem';
import type { ColumnUse } from './map-columns';
import type { UnknownLabel } from './read-column';

/** Why a row was left out. */
export const leftOutReasons = ['unfinished', 'double', 'no-answers'] as const;
export type LeftOutReason = (typeof leftOutReasons)[number];

/** One respondent's row as a table of the workspace holds it; nothing else of the export's row is kept. */
export interface ImportedRow {
  /** A code that may be kept: stated in a table of a confidential questionnaire. Null: a random one is to be drawn. */
  readonly respondent: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** Question to cell. */
  readonly answers: Readonly<Record<string, string>>;
}

/** What an export comes to: rows, what was left out and why, and everything that has to be mended first. */
export interface ImportResult {
  readonly columns: readonly ColumnUse[];
  /** In the questionnaire's order, those that the export has a column for. */
  readonly questions: readonly string[];
  readonly attributes: readonly string[];
  readonly rows: readonly ImportedRow[];
  readonly read: number;
  /** With the lines of the file on which they start. */
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly lines: readonly number[] }[];
  /** By question or attribute. */
  readonly unknown: ReadonlyMap<string, readonly UnknownLabel[]>;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}
