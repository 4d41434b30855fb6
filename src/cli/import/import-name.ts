import { basename, extname } from 'node:path';

const longest = 60;

/** What a table is called after the file it came from: letters and digits of any script, small, the rest hyphens; legal on every system. */
export function importName(file: string): string {
  const name = basename(file, extname(file))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return [...name].slice(0, longest).join('').normalize('NFC').replace(/-+$/, '') || 'import';
}

/** A table's file name that no other table has, capitals aside. */
export function freeTableName(questionnaire: string, file: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()));
  const stem = `${questionnaire}.${importName(file)}`;
  for (let count = 1; ; count++) {
    const name = `${stem}${count === 1 ? '' : `-${count}`}.csv`;
    if (!used.has(name)) return name;
  }
}
