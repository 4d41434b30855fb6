import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { Tone } from '#report/report';
import type { ChartOptions } from '../chart';
import { frame } from './frame';
import { legend, type Sign } from './legend';
import { type Markup, markup } from './markup';
import { palette, toneColours } from './palette';
import { tenth, text, textLines } from './text';
import { textWidth } from './text-width';
import { type TextStyle, wrapText } from './wrap-text';

export type Scale = ScaleLinear<number, number>;

export interface Line {
  readonly label: string;
  /** Small, below the label. */
  readonly tag: string;
  /** At the right end, loud. */
  readonly value: string;
  /** Below the value, small. */
  readonly note: string;
  readonly tone: Tone;
  draw(scale: Scale, y: number): Markup;
}

export interface Lines {
  readonly title: string;
  readonly description: readonly string[];
  readonly legend: readonly { readonly sign: Sign; readonly label: string }[];
  readonly valueLabel: string;
  readonly rows: readonly Line[];
}

const labelStyle: TextStyle = { size: 13, weight: 400 };
const valueStyle: TextStyle = { size: 14, weight: 700 };
const noteStyle: TextStyle = { size: 11, weight: 400 };
const headStyle: TextStyle = { size: 12, weight: 700 };
/** Room beside 0 and 100 for a dot and the number outside it. */
const [padLeft, padRight] = [30, 40];
const narrowBelow = 520;
/** Letters may lean a little out of their advance width. */
const edge = 2;

const widest = (texts: readonly string[], style: TextStyle): number =>
  Math.max(0, ...texts.map((each) => textWidth(wrapText(each, Number.MAX_SAFE_INTEGER, style, 1)[0] ?? '', style.size, style.weight)));

/** Rows on one 0-100 line: labels to the left when there is room, above their line when there is not; the value at the right edge. */
export function lines(figure: Lines, { width, id }: ChartOptions): string {
  const narrow = width < narrowBelow;
  const { rows } = figure;
  const valueWidth = Math.ceil(
    Math.min(
      narrow ? width * 0.38 : 112,
      Math.max(
        widest(
          rows.map(({ value }) => value),
          valueStyle,
        ),
        widest(
          rows.map(({ note }) => note),
          noteStyle,
        ),
        widest([figure.valueLabel], headStyle),
      ),
    ),
  );
  const labelWidth = narrow
    ? width - valueWidth - 12
    : Math.ceil(
        Math.min(
          width * 0.31,
          Math.max(
            110,
            widest(
              rows.map(({ label }) => label),
              labelStyle,
            ),
          ),
        ),
      );
  const scale: Scale = scaleLinear(
    [0, 100],
    narrow ? [padLeft, width - padRight] : [labelWidth + padLeft + 6, width - valueWidth - padRight - 8],
  );
  const key = legend(figure.legend, width);
  const head = wrapText(figure.valueLabel, valueWidth, headStyle, 2);
  const headY = key.height + 14 + head.length * 15;
  const axisY = narrow ? headY + 20 : headY;
  const steps = narrow ? [0, 50, 100] : [0, 25, 50, 75, 100];

  let y = axisY + 8;
  const drawn = rows.map((row, index) => {
    const label = wrapText(row.label, labelWidth, labelStyle, 3);
    const value = wrapText(row.value, valueWidth, valueStyle, 2);
    const note = wrapText(row.note, valueWidth, noteStyle, 3);
    const labelHeight = label.length * 16 + (row.tag === '' ? 0 : 14);
    const valueHeight = value.length * 17 + note.length * 13;
    const textHeight = Math.max(labelHeight, valueHeight);
    const height = narrow ? textHeight + 48 : Math.max(36, textHeight + 10);
    const top = y;
    y += height;
    const middle = narrow ? top + textHeight + 26 : top + height / 2;
    const start = (block: number, ascent: number): number => (narrow ? top + 6 : middle - block / 2) + ascent;
    const labelX = narrow ? edge : labelWidth;
    const anchor = narrow ? 'start' : 'end';
    const labelY = start(labelHeight, 12.5);
    const valueY = start(valueHeight, 13);
    const tag = wrapText(row.tag, labelWidth, { ...noteStyle, weight: 700 }, 1)[0] ?? '';
    return markup`<g>${index > 0 ? rule(0, width, top, narrow ? palette.line : palette.track) : []}${narrow ? rule(scale(0), scale(100), middle, palette.line) : []}${textLines(labelX, labelY, label, 3, { ...labelStyle, anchor, leading: 16 })}${row.tag === '' ? [] : text(labelX, labelY + label.length * 16 - 1, tag, { ...noteStyle, weight: 700, colour: palette.soft, anchor })}${row.draw(scale, middle)}${textLines(width - edge, valueY, value, 2, { ...valueStyle, colour: toneColours[row.tone], anchor: 'end', leading: 17 })}${textLines(width - edge, valueY + value.length * 17 - 3, note, 3, { ...noteStyle, colour: palette.soft, anchor: 'end', leading: 13 })}</g>`;
  });
  const grid = steps.map((step) => {
    const x = tenth(scale(step));
    return markup`<line x1="${x}" x2="${x}" y1="${tenth(axisY + 6)}" y2="${tenth(narrow ? axisY + 10 : y)}" stroke="${palette.line}"/>${text(x, axisY, String(step), { size: 11, weight: 400, colour: palette.soft, anchor: 'middle' })}`;
  });
  const heading = textLines(width - edge, headY - (head.length - 1) * 15, head, 2, {
    ...headStyle,
    colour: palette.soft,
    anchor: 'end',
    leading: 15,
  });
  return frame({ id, width, height: y + 4, title: figure.title, description: figure.description }, [key.drawing, grid, heading, drawn]);
}

const rule = (x1: number, x2: number, y: number, colour: string): Markup =>
  markup`<line x1="${tenth(x1)}" x2="${tenth(x2)}" y1="${tenth(y)}" y2="${tenth(y)}" stroke="${colour}"/>`;
