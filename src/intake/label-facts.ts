import { wordFacts } from '#document/nearest';
import { oneLine } from './one-line';

/** The facts about a label that means nothing here; a word of one or two letters is near to everything, so nothing is suggested for it. */
export function labelFacts(label: string, known: readonly string[]): ReturnType<typeof wordFacts> {
  const facts = wordFacts(oneLine(label), known);
  return label.trim().length > 2 ? facts : { ...facts, near: '', hasNear: 'no' };
}
