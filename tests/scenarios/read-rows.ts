export type Row = Readonly<Partial<Record<string, string>>>;

/** A table drawn with | as rows by column name. */
export function readRows(table: string): readonly Row[] {
  const [header = [], ...rows] = table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ''])));
}
