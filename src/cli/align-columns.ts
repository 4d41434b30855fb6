import stringWidth from 'fast-string-width';

const gap = 2;

/** Rows of text as aligned columns; where they do not fit the width, each row becomes a block of lines under its first cell. */
export function alignColumns(head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widths = head.map((label, at) => Math.max(stringWidth(label), ...rows.map((row) => stringWidth(row[at] ?? ''))));
  const total = widths.reduce((sum, each) => sum + each + gap, -gap);
  if (total > width) {
    return rows.flatMap(([first = '', ...cells]) => [first, ...cells.map((cell, at) => `  ${head[at + 1] ?? ''}: ${cell}`)]);
  }
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, at) => cell + ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(cell))))
      .join(' '.repeat(gap))
      .trimEnd();
  return [head, ...rows].map(line);
}
