/** The known word nearest to a misspelt one, or null when none is near (Damerau-Levenshtein, at most a third of the letters). */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(Math.max(word.length, 3) / 3)) + 1;
  for (const candidate of known) {
    const distance = distanceBetween(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** The facts a problem about an unknown word carries: the word, the nearest known one, all known ones. */
export function wordFacts(
  word: string,
  known: readonly string[],
): { word: string; near: string; hasNear: 'yes' | 'no'; known: readonly string[] } {
  const near = nearest(word, known);
  return { word, near: near ?? '', hasNear: near === null ? 'no' : 'yes', known: known.slice(0, 40) };
}

function distanceBetween(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 8 || a.length > 80 || b.length > 80) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((rows[i - 1]?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (rows[i - 1]?.[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) value = Math.min(value, (rows[i - 2]?.[j - 2] ?? 0) + 1);
      row.push(value);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? Number.POSITIVE_INFINITY;
}
