import type { Paint } from './paint';
import { wrapText } from './wrap-text';

/** The first lines of a text that may be long; a sign stands where it goes on. */
export function firstLines(
  text: string,
  most: number,
  width: number,
  first: string,
  style: (line: string) => string,
  { cut }: Paint,
): readonly string[] {
  const lines = wrapText(text, width - cut.length, first);
  const kept = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]}${cut}`] : lines;
  return kept.map((line) => line.slice(0, first.length) + style(line.slice(first.length)));
}
