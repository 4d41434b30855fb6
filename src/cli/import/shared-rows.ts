import { textRows } from '#response/text-rows';

/** So few rows tell nothing by being alike. */
export const fewRows = 5;
/** Two people rarely give as many answers alike. */
const manyColumns = 8;

export interface SharedRows {
  /** Rows of the one that stand in the other, each counted once. */
  readonly found: number;
  readonly now: number;
  readonly before: number;
  /** They are the same people's. Short surveys give the same few rows to anybody: alike is not the same there. */
  readonly isSame: boolean;
}

/** How far one table's answers stand in another, by the columns that both have and whatever the codes of their rows. */
export function sharedRows(table: string, other: string): SharedRows {
  const [columns = [], ...rows] = textRows(table) ?? [];
  const [otherColumns = [], ...otherRows] = textRows(other) ?? [];
  const common = columns.filter((column) => column !== 'respondent' && otherColumns.includes(column));
  const cellsOf = (row: readonly string[], names: readonly string[]): string =>
    JSON.stringify(common.map((column) => row[names.indexOf(column)] ?? ''));
  const mine = rows.map((row) => cellsOf(row, columns));
  const left = new Map<string, number>();
  for (const row of otherRows) {
    const cells = cellsOf(row, otherColumns);
    left.set(cells, (left.get(cells) ?? 0) + 1);
  }
  const found = mine.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count > 0;
  }).length;
  const isWide = common.length >= manyColumns;
  const isVaried = mine.length >= fewRows && new Set(mine).size >= mine.length * 0.8 && common.length > 0;
  const isSame = mine.length > 0 && ((isWide && found >= mine.length * 0.5) || (isVaried && found >= mine.length * 0.9));
  return { found, now: mine.length, before: otherRows.length, isSame };
}
