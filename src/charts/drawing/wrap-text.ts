import { visibleText } from '#wording/visible-text';
import { textWidth, type Weight } from './text-width';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Cuts a word that is wider than a line into pieces that fit. */
function pieces(word: string, width: number, { size, weight }: TextStyle): readonly string[] {
  if (textWidth(word, size, weight) <= width) return [word];
  const found: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && textWidth(piece + segment, size, weight) > width) {
      found.push(piece);
      piece = '';
    }
    piece += segment;
  }
  return [...found, piece];
}

function shortened(line: string, width: number, { size, weight }: TextStyle): string {
  const signs = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (signs.length > 0 && textWidth(`${signs.join('')}…`, size, weight) > width) signs.pop();
  return `${signs.join('').trimEnd()}…`;
}

function filled(words: readonly string[], width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    for (const [index, piece] of pieces(word, width, style).entries()) {
      const last = lines.at(-1);
      const longer = index === 0 && last !== undefined ? `${last} ${piece}` : null;
      if (longer !== null && textWidth(longer, style.size, style.weight) <= width) lines[lines.length - 1] = longer;
      else lines.push(piece);
    }
  }
  return lines;
}

/** As many lines, of about the same length: no single word is left below a full line. */
function balanced(words: readonly string[], width: number, style: TextStyle, lines: readonly string[]): readonly string[] {
  const widestWord = Math.max(...words.map((word) => textWidth(word, style.size, style.weight)));
  let best = lines;
  for (let narrower = width - 4; narrower >= Math.max(widestWord, width / 3); narrower -= 4) {
    const tried = filled(words, narrower, style);
    if (tried.length > lines.length) break;
    best = tried;
  }
  return best;
}

/** A text as lines no wider than `width`, at most `most` of them; what does not fit ends in "…". */
export function wrapText(text: string, width: number, style: TextStyle, most: number): readonly string[] {
  const words = visibleText(text)
    .split(/[ \u00a0]+/)
    .filter(Boolean);
  const lines = filled(words, width, style);
  if (lines.length <= most) return lines.length > 1 ? balanced(words, width, style, lines) : lines;
  return [...lines.slice(0, most - 1), shortened(lines.slice(most - 1).join(' '), width, style)];
}
