import type { Place } from '#problem';

/** The place of a stretch of a text, given by its offset and length. */
export type PlaceAt = (offset: number, length: number) => Place;

/** Places in a text whose lines end in LF. A stretch is cut off at the end of its line. */
export function placesIn(text: string, file: string): PlaceAt {
  const lines = text.split('\n');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return (offset, length) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const source = lines[low] ?? '';
    const column = Math.min(offset - (starts[low] ?? 0), source.length) + 1;
    return { file, line: low + 1, column, length: Math.max(1, Math.min(length, source.length - column + 1)), source };
  };
}
