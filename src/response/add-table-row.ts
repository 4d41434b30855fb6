import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { tableText } from './table-text';
import { textRows } from './text-rows';

const idColumn = 'respondent';

/** One row to add: column name to cell; the column order is used for columns the table does not have yet. */
export type TableRow = readonly (readonly [column: string, cell: string])[];

/**
 * A table of responses with one row more, or with the row of the same respondent replaced (so that an interrupted step can be repeated).
 * Rows are sorted by respondent, so that their order tells nothing; cells of other rows are kept as they are. An empty text starts a table.
 */
export function addTableRow(text: string, file: string, row: TableRow): Outcome<string> {
  const old = text.replace(/^\uFEFF/, '').trim() === '' ? [[idColumn]] : textRows(text.replace(/^\uFEFF/, ''));
  const header = old?.[0] ?? [];
  const at = header.indexOf(idColumn);
  if (!old || at < 0) return bad([problem('response/no-respondent-column', { file }, { ...wholeFile(file), line: 1 })]);
  const columns = [...header, ...row.map(([column]) => column).filter((column) => !header.includes(column))];
  const cells = new Map(row);
  const added = columns.map((column) => cells.get(column) ?? '');
  const kept = old.slice(1).filter((other) => other[at] !== cells.get(idColumn) && other.some((cell) => cell !== ''));
  const padded = kept.map((other) => [...other, ...Array.from({ length: columns.length - other.length }, () => '')]);
  return good(tableText(columns, [...padded, added], at));
}
