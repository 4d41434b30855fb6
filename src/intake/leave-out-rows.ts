import type { LeftOutReason } from './import-result';
import type { ColumnUse } from './map-columns';
import type { SurveyExport } from './open-export';
import type { TableRecord } from './read-records';

export interface KeptRows {
  readonly rows: readonly TableRecord[];
  readonly leftOut: readonly { readonly reason: LeftOutReason; readonly lines: readonly number[] }[];
}

/** Which rows count: not the unfinished ones (unless asked for), of several with the same id only the last, and of rows alike to the second, address included, only one. */
export function leaveOutRows(
  { rows, tool }: Pick<SurveyExport, 'rows' | 'tool'>,
  columns: readonly ColumnUse[],
  partial: boolean,
): KeptRows {
  const submitted = tool.tellsUnfinished ? columnHolding(columns, 'submitted') : null;
  const id = columnHolding(columns, 'id') ?? columns.find(({ use }) => use.kind === 'respondent')?.index ?? null;
  const last = new Map<string, number>();
  if (id !== null) rows.forEach(({ cells }, at) => last.set((cells[id] ?? '').trim(), at));
  const time = columnHolding(columns, 'time');
  const person = columnHolding(columns, 'person');
  const alike = new Map<string, number>();
  // Alike rows without an address may be two people who answered alike at the same moment.
  const wholeRow = ({ cells }: TableRecord): string =>
    time !== null && person !== null && (cells[time] ?? '').trim() !== '' && (cells[person] ?? '').includes('@')
      ? JSON.stringify(cells)
      : '';
  rows.forEach((row, at) => alike.set(wholeRow(row), at));
  const reasonOf = (row: TableRecord, at: number): LeftOutReason | null => {
    const { cells } = row;
    const own = id === null ? '' : (cells[id] ?? '').trim();
    const whole = wholeRow(row);
    if ((own !== '' && last.get(own) !== at) || (whole !== '' && alike.get(whole) !== at)) return 'double';
    return !partial && submitted !== null && (cells[submitted] ?? '').trim() === '' ? 'unfinished' : null;
  };
  const reasons = rows.map(reasonOf);
  const leftOut = (['unfinished', 'double'] as const).flatMap((reason) => {
    const lines = rows.filter((_, at) => reasons[at] === reason).map(({ line }) => line);
    return lines.length > 0 ? [{ reason, lines }] : [];
  });
  return { rows: rows.filter((_, at) => reasons[at] === null), leftOut };
}

const columnHolding = (columns: readonly ColumnUse[], holds: string): number | null =>
  columns.find(({ use }) => use.kind === 'metadata' && use.holds === holds)?.index ?? null;
