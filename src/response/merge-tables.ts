import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { tableText } from './table-text';
import { textRows } from './text-rows';

const idColumn = 'respondent';
/** 128 random bits that this program gave: the same one is the same row, another one another row. */
const ownId = /^[0-9a-f]{32}$/;

export interface MergedTable {
  readonly text: string;
  /** Rows that only the other table had, and rows of both. */
  readonly added: number;
  readonly shared: number;
}

/**
 * Two tables of one questionnaire that grew apart: every row of either once. The same row with other answers, or rows under other names than
 * the random ones of this program, are `import/table-differs`: nobody could tell who stands in both. `files` name ours and theirs.
 */
export function mergeTables(ours: string, theirs: string, files: readonly [ours: string, theirs: string]): Outcome<MergedTable> {
  const mine = read(ours, files[0]);
  const other = read(theirs, files[1]);
  if (!mine.ok) return mine;
  if (!other.ok) return other;
  const columns = [...mine.value.columns, ...other.value.columns.filter((column) => !mine.value.columns.includes(column))];
  const known = new Map(mine.value.rows.map((row) => [row.get(idColumn), row]));
  const named = [...mine.value.rows, ...other.value.rows].some((row) => !ownId.test(row.get(idColumn) ?? ''));
  const differs = other.value.rows.some((row) => {
    const same = known.get(row.get(idColumn));
    return same !== undefined && columns.some((column) => (same.get(column) ?? '') !== (row.get(column) ?? ''));
  });
  if (named || differs) return bad([problem('import/table-differs', { other: files[0] }, wholeFile(files[1]))]);
  const added = other.value.rows.filter((row) => !known.has(row.get(idColumn)));
  const rows = [...mine.value.rows, ...added].map((row) => columns.map((column) => row.get(column) ?? ''));
  return good({
    text: tableText(columns, rows, columns.indexOf(idColumn)),
    added: added.length,
    shared: other.value.rows.length - added.length,
  });
}

interface ReadRows {
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

function read(text: string, file: string): Outcome<ReadRows> {
  const [columns, ...rows] = textRows(text.replace(/^\uFEFF/, '')) ?? [];
  if (!columns?.includes(idColumn)) return bad([problem('response/no-respondent-column', { file }, { ...wholeFile(file), line: 1 })]);
  const filled = rows.filter((row) => row.some((cell) => cell !== ''));
  return good({ columns, rows: filled.map((row) => new Map(columns.map((column, at) => [column, row[at] ?? '']))) });
}
