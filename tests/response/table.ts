import type { Outcome, Problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { type AttributeValues, type OpenTable, readTable } from '#response/read-table';
import type { Response } from '#response/response';

const attributesOf = ({ attributes }: Questionnaire): AttributeValues => new Map(attributes.map((attribute) => [attribute, null]));

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const open = (text: string | Iterable<Uint8Array>, questionnaire: Questionnaire, attributes?: AttributeValues): Outcome<OpenTable> =>
  readTable(typeof text === 'string' ? [bytesOf(text)] : text, 'q4.csv', questionnaire, attributes ?? attributesOf(questionnaire));

/** A table walked to its end. */
export interface Walked {
  readonly rows: readonly Response[];
  /** code line:column of everything wrong, the header included. */
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
  readonly counted: { readonly read: number; readonly empty: number };
}

const shown = ({ code, place }: Problem): string => `${code} ${place?.line}:${place?.column}`;

export function walk(text: string | Iterable<Uint8Array>, questionnaire: Questionnaire, attributes?: AttributeValues): Walked {
  const table = open(text, questionnaire, attributes);
  if (!table.ok) return { rows: [], problems: table.problems.map(shown), warnings: [], counted: { read: 0, empty: 0 } };
  const rows = [...table.value.batch.rows];
  return { rows, problems: table.value.problems().map(shown), warnings: table.warnings.map(shown), counted: { ...table.value.rows() } };
}
