import stringWidth from 'fast-string-width';
import type { Tone } from '#report/report';
import { drawing, type Mark } from './drawing';
import type { Pen } from './pen';

export interface ChartLine {
  readonly label: string;
  readonly marks: readonly Mark[];
  /** Said where the drawing would stand, when there is nothing to draw; empty for none. */
  readonly instead: string;
  /** In columns after the drawing: "58 → 75", "+17", "clear". */
  readonly ends: readonly string[];
  readonly tone: Tone;
}

const between = '  ';
/** Wide enough to place a score within three points. */
const widestDrawing = 51;

/** Label, drawing and numbers in one line where there is room; else the label above, and at last the numbers below. */
export function chartLines(rows: readonly ChartLine[], pen: Pen): readonly string[] {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((each) => stringWidth(pen.clean(each))));
  const endWidths = (rows[0]?.ends ?? []).map((_, index) => widest(rows.map(({ ends }) => ends[index] ?? '')));
  const allEnds = endWidths.reduce((sum, each) => sum + (each > 0 ? each + between.length : 0), 0);
  const labelWidth = Math.min(Math.floor(pen.width * 0.32), widest(rows.map(({ label }) => label)));

  const end = ({ ends, tone }: ChartLine): string => {
    const cells = ends.map((each, index) =>
      endWidths[index] ? between + pen.pad(pen.clean(each), endWidths[index], index === 1 && ends.length > 2 ? 'right' : 'left') : '',
    );
    return pen.tone(tone, cells.join('').trimEnd());
  };
  const fits = ({ instead }: ChartLine, columns: number): boolean => instead !== '' && widest([instead]) <= columns;
  const plot = (row: ChartLine, columns: number): string =>
    fits(row, columns) ? pen.tone('muted', pen.pad(pen.clean(row.instead), columns)) : drawing(columns, row.marks);
  const after = (row: ChartLine, columns: number): readonly string[] =>
    row.instead === '' || fits(row, columns) ? [] : pen.wrap(row.instead, { first: between }).map((line) => pen.tone('muted', line));

  const beside = Math.min(widestDrawing, pen.width - labelWidth - between.length - allEnds);
  const below = Math.min(widestDrawing, pen.width - between.length - allEnds);
  const alone = Math.min(widestDrawing, pen.width - between.length);
  return rows.flatMap((row) => {
    if (beside >= 18) {
      const [first = '', ...rest] = pen.wrap(row.label, { width: labelWidth });
      return [pen.pad(first, labelWidth) + between + plot(row, beside) + end(row), ...rest, ...after(row, beside)];
    }
    if (below >= 14) return [...pen.wrap(row.label), between + plot(row, below) + end(row), ...after(row, below)];
    const words = row.ends.map((each) => each.trim()).filter(Boolean);
    return [
      ...pen.wrap(row.label),
      between + plot(row, alone),
      ...pen.wrap(words.join(between), { first: between }).map((line) => pen.tone(row.tone, line)),
      ...after(row, alone),
    ];
  });
}
