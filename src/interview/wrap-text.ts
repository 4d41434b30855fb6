import { wrapAnsi } from 'fast-wrap-ansi';
import { cleanText } from './clean-text';

/** Lines of at most `width` columns; the first begins with `first`, the others are indented as far. Every text that reaches the screen passes here. */
export function wrapText(text: string, width: number, first = '', paint: (line: string) => string = (line) => line): readonly string[] {
  const room = Math.max(8, width - first.length);
  return wrapAnsi(cleanText(text), room, { hard: true })
    .split('\n')
    .map((line, at) => (at === 0 ? first : ' '.repeat(first.length)) + paint(line));
}
