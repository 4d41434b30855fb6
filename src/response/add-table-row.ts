import { bad, good, type Outcome, problem, wholeFile } from '#problem';

const idColumn = 'respondent';

/** One row to add: column name to cell; the column order is used for columns the table does not have yet. */
export type TableRow = readonly (readonly [column: string, cell: string])[];

/**
 * A table of responses with one row more, or with the row of the same respondent replaced (so that an interrupted step can be repeated).
 * Rows are sorted by respondent, so that their order tells nothing; cells of other rows are kept as they are. An empty text starts a table.
 */
export function addTableRow(text: string, file: string, row: TableRow): Outcome<string> {
  const old = text.replace(/^\uFEFF/, '').trim() === '' ? [[idColumn]] : parseRows(text.replace(/^\uFEFF/, ''));
  const header = old?.[0] ?? [];
  const at = header.indexOf(idColumn);
  if (!old || at < 0) return bad([problem('response/no-respondent-column', { file }, { ...wholeFile(file), line: 1 })]);
  const columns = [...header, ...row.map(([column]) => column).filter((column) => !header.includes(column))];
  const cells = new Map(row);
  const added = columns.map((column) => cells.get(column) ?? '');
  const kept = old.slice(1).filter((other) => other[at] !== cells.get(idColumn) && other.some((cell) => cell !== ''));
  const padded = kept.map((other) => [...other, ...Array.from({ length: columns.length - other.length }, () => '')]);
  const rows = [...padded, added].sort((a, b) => ((a[at] ?? '') < (b[at] ?? '') ? -1 : 1));
  return good([columns, ...rows].map((cellsOfRow) => `${cellsOfRow.map(quoted).join(',')}\n`).join(''));
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The rows of a comma-separated text (RFC 4180); null when a quotation mark is never closed. */
function parseRows(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = cellAt(text, at);
    if (cell === null) return null;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at++;
      if (at === text.length) row.push('');
      else continue;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function cellAt(text: string, start: number): { readonly value: string; readonly end: number } | null {
  if (text[start] !== '"') {
    const length = text.slice(start).search(/[,\r\n]/);
    const end = length < 0 ? text.length : start + length;
    return { value: text.slice(start, end), end };
  }
  let value = '';
  for (let at = start + 1; ; ) {
    const close = text.indexOf('"', at);
    if (close < 0) return null;
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return /^(?:[,\r\n]|$)/.test(text.slice(close + 1, close + 2)) ? { value, end: close + 1 } : null;
    value += '"';
    at = close + 2;
  }
}
