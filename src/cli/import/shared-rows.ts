import { rowsWithoutCodes } from '#intake/table-text';

/** So few rows tell nothing by being alike. */
export const fewRows = 5;

export interface SharedRows {
  /** Rows of the one that stand in the other, each counted once. */
  readonly found: number;
  readonly now: number;
  readonly before: number;
  /** Short surveys give the same few rows to anybody: alike is not the same there. */
  readonly isTelling: boolean;
}

/** How far one table's answers stand in another, whatever the codes of their rows. */
export function sharedRows(table: string, other: string): SharedRows {
  const rows = rowsWithoutCodes(table);
  const others = rowsWithoutCodes(other);
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  const found = rows.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count > 0;
  });
  const isTelling = rows.length >= fewRows && new Set(rows).size >= rows.length * 0.8;
  return { found: found.length, now: rows.length, before: others.length, isTelling };
}
