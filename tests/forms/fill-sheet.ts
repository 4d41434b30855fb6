/** Fills a sheet as a person would: what is written behind the colon of a key. */
export function fillSheet(sheet: string, words: Readonly<Record<string, string>>): string {
  const left = new Set(Object.keys(words));
  const filled = sheet.replace(/^( *)([a-z0-9-]+): .*$/gm, (line, indent: string, key: string) => {
    const word = words[key];
    if (word === undefined) return line;
    left.delete(key);
    return `${indent}${key}: ${word}`;
  });
  if (left.size > 0) throw new Error(`the sheet has no ${[...left].join(', ')}`);
  return filled;
}
