import type { Question } from './questionnaire';

/** What one question of the mirror asks: how important it is to customers and what they experience; what staff believe of the one and claim of the other. */
export type MirrorSide = 'importance' | 'experience' | 'belief' | 'delivery';

/** The four sides by the last letter of a question's id, in reading order. */
const sides: Readonly<Record<string, MirrorSide>> = { i: 'importance', x: 'experience', b: 'belief', d: 'delivery' };

/** The expectation a question of the mirror belongs to, and the side it asks for: `exp-informed-i` is importance of `exp-informed`; null for every other question. */
export function mirrorSide({ id, beside }: Question): { readonly expectation: string; readonly side: MirrorSide } | null {
  const [, expectation, letter = ''] = /^(.+)-([ixbd])$/.exec(id) ?? [];
  const side = sides[letter];
  return beside === undefined || expectation === undefined || side === undefined ? null : { expectation, side };
}
