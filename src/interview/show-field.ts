import stringWidth from 'fast-string-width';
import type { Line } from './line';
import type { Paint } from './paint';

/** A typed line broken into rows: those before the cursor's row, the cursor's row, those after it. */
export interface Field {
  readonly before: readonly string[];
  readonly field: string;
  /** In `field`. */
  readonly cursor: number;
  readonly after: readonly string[];
}

const mostBefore = 3;
const mostAfter = 1;

interface Row {
  readonly text: string;
  readonly from: number;
}

/** A full row up to its last blank; all of it where one word fills it. */
const wholeWords = (row: string): string => row.slice(0, row.lastIndexOf(' ') + 1) || row;

function breakRows(text: string, cells: number): readonly Row[] {
  const rows: Row[] = [];
  let row = '';
  let from = 0;
  let used = 0;
  for (const character of text) {
    const wide = stringWidth(character);
    if (used + wide > cells || row.length + character.length > cells) {
      const full = character === ' ' ? row : wholeWords(row);
      rows.push({ text: full, from });
      from += full.length;
      row = row.slice(full.length);
      used = stringWidth(row);
    }
    row += character;
    used += wide;
  }
  rows.push({ text: row, from });
  return row.length < cells ? rows : [...rows, { text: '', from: from + row.length }];
}

/** What of a typed line is shown in rows of `cells` columns: a few rows around the cursor, line breaks as signs. */
export function showField({ text, cursor }: Line, cells: number, paint: Paint): Field {
  const rows = breakRows(text.replaceAll('\n', paint.newline), Math.max(8, cells));
  const at = Math.max(
    0,
    rows.findLastIndex((row) => row.from <= cursor),
  );
  const row = rows[at] ?? { text: '', from: 0 };
  const texts = rows.map((each) => each.text);
  const before = texts.slice(Math.max(0, at - mostBefore), at);
  const after = texts.slice(at + 1, at + 1 + mostAfter).filter((each) => each !== '');
  return { before: at > mostBefore ? [paint.cut, ...before.slice(1)] : before, field: row.text, cursor: cursor - row.from, after };
}
