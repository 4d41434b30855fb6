/** How two texts of one journal stand to each other. `parts` from a line on (from 1): each was continued in its own way. */
export type JournalComparison =
  | { readonly kind: 'same' }
  /** The second one goes on where the first one ends, or the other way round, by so many lines. */
  | { readonly kind: 'longer' | 'shorter'; readonly lines: number }
  | { readonly kind: 'parted'; readonly line: number };

/** Compares the whole lines of two journals, line ends aside; what an unfinished last line holds was never acknowledged. */
export function compareJournals(ours: string, theirs: string): JournalComparison {
  const [mine, other] = [wholeLines(ours), wholeLines(theirs)];
  const parted = mine.findIndex((line, at) => at < other.length && line !== other[at]);
  if (parted >= 0) return { kind: 'parted', line: parted + 1 };
  const lines = other.length - mine.length;
  return lines === 0 ? { kind: 'same' } : { kind: lines > 0 ? 'longer' : 'shorter', lines: Math.abs(lines) };
}

/** The lines that were written to their end. */
export const wholeLines = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .slice(0, -1)
    .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
