import { type Markup, markup } from './markup';
import { palette } from './palette';
import type { TextStyle } from './wrap-text';

export const fontStack = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", Arial, sans-serif';

/** Coordinates to a tenth: stable bytes, and nothing finer than a reader sees. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;

export interface TextLook extends TextStyle {
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** One line of text with its baseline at `y`. */
export function text(x: number, y: number, line: string, { size, weight, colour = palette.ink, anchor = 'start' }: TextLook): Markup {
  return markup`<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${line}</text>`;
}

/** A number beside a mark, with a rim of paper so that a line behind it does not cross it. */
export function rimmed(x: number, y: number, line: string, { size, weight, colour = palette.ink, anchor = 'start' }: TextLook): Markup {
  return markup`<text x="${tenth(x)}" y="${tenth(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}" stroke="${palette.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">${line}</text>`;
}

/** Lines below each other; always `count` elements, so the shape of the drawing does not depend on the text. */
export function textLines(
  x: number,
  y: number,
  lines: readonly string[],
  count: number,
  look: TextLook & { readonly leading: number },
): readonly Markup[] {
  return Array.from({ length: count }, (_, index) =>
    text(x, y + Math.min(index, Math.max(lines.length - 1, 0)) * look.leading, lines[index] ?? '', look),
  );
}
