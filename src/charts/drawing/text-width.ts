import { advanceWidths } from './advance-widths';

export type Weight = 400 | 700;

const tableOf = (face: keyof typeof advanceWidths): ReadonlyMap<string, number> =>
  new Map(advanceWidths[face].flatMap(([em, characters]) => [...characters].map((character) => [character, em] as const)));
const tables: Record<Weight, ReadonlyMap<string, number>> = { 400: tableOf('regular'), 700: tableOf('bold') };
const combining = /^\p{M}$/u;
/** Of scripts without a table: as wide as the widest ideographs and pictures. */
const unknownEm = 1.4;

/** Width of a text in user units, never less than what a browser draws with our fonts. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let em = 0;
  for (const character of text) em += tables[weight].get(character) ?? (combining.test(character) ? 0 : unknownEm);
  return em * size;
}
