/** A table of responses as text: rows sorted by the column `by`, the respondent, so that their order tells nothing. */
export function tableText(columns: readonly string[], rows: readonly (readonly string[])[], by: number): string {
  const sorted = rows.toSorted((a, b) => ((a[by] ?? '') < (b[by] ?? '') ? -1 : 1));
  return [columns, ...sorted].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
