import Table from 'cli-table3';
import stringWidth from 'fast-string-width';
import type { Cell } from '#report/report';
import type { Pen } from './pen';

export interface Column {
  readonly label: string;
  readonly align: 'left' | 'right';
}

const gap = 2;
/** A column is never made narrower than this, nor than its longest word up to 16: the rows become cards instead. */
const narrowest = 6;

const longestWord = (text: string): number => Math.max(0, ...text.split(/\s+/).map((word) => stringWidth(word)));

/** Widths that fit, taken from the widest columns first; null when the table has to become cards. */
function widths(texts: readonly (readonly string[])[], available: number): readonly number[] | null {
  const found = texts.map((column) => Math.max(1, ...column.map((text) => stringWidth(text))));
  const least = texts.map((column, index) =>
    Math.min(found[index] ?? 0, Math.max(narrowest, Math.min(16, Math.max(...column.map(longestWord))))),
  );
  const room = available - gap * (found.length - 1);
  if (least.reduce((sum, each) => sum + each, 0) > room) return null;
  while (found.reduce((sum, each) => sum + each, 0) > room) {
    const spare = found.map((each, index) => (each > (least[index] ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    found[widest] = (found[widest] ?? 1) - 1;
  }
  return found;
}

function cards(columns: readonly Column[], rows: readonly (readonly Cell[])[], pen: Pen): readonly string[] {
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap(({ text, tone = 'plain' }, column) =>
      column === 0
        ? pen.wrap(text).map((line) => pen.chalk.bold(line))
        : pen.wrap(`${columns[column]?.label ?? ''}: ${text}`, { first: '  ', rest: '    ' }).map((line) => pen.tone(tone, line)),
    ),
  ]);
}

/** A table within the width of the terminal; where it cannot fit, one card a row. Cells are wrapped here: the table library would cut long words. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], pen: Pen): readonly string[] {
  const texts = columns.map(({ label }, index) => [pen.clean(label), ...rows.map((row) => pen.clean(row[index]?.text ?? ''))]);
  const fitting = widths(texts, pen.width);
  if (fitting === null) return cards(columns, rows, pen);
  const rule = pen.unicode ? '─' : '-';
  const none = {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: ' '.repeat(gap),
  };
  const grid = new Table({
    chars: none,
    colAligns: columns.map(({ align }) => align),
    colWidths: [...fitting],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  const lines = (text: string, column: number, paint: (line: string) => string): string =>
    pen
      .wrap(text, { width: fitting[column] ?? 1 })
      .map(paint)
      .join('\n');
  grid.push(
    columns.map(({ label }, column) => lines(label, column, (line) => pen.chalk.bold(line))),
    fitting.map((width) => rule.repeat(width)),
    ...rows.map((row) =>
      columns.map((_, column) => lines(row[column]?.text ?? '', column, (line) => pen.tone(row[column]?.tone ?? 'plain', line))),
    ),
  );
  return grid
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
