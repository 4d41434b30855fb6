/** Endings of declension and conjugation are short; a longer rest is another word: «анкет*» finds «анкетами» and leaves «анкетирование» alone. */
const longestEnding = 4;

/**
 * Finds the words that entries of a glossary's `avoid` mean: whole words, upper and lower case and ё and е alike.
 * `*` at the end of a word stands for at most four letters of an ending.
 */
export function avoidedPattern(avoided: readonly string[]): RegExp {
  const entries = avoided.map((entry) => entry.trim().split(/\s+/).map(wordPattern).join('\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${entries.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

function wordPattern(word: string): string {
  const stem = word.normalize('NFC').replace(/\*$/, '');
  const letters = stem.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/[её]/giu, '[её]');
  return word.endsWith('*') ? `${letters}\\p{L}{0,${longestEnding}}` : letters;
}
