import { statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder, from `start` upwards, that holds a file of this name; null when none does. Folders we may not look into hold nothing. */
export function findUpward(start: string, name: string): string | null {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    if (isFile(join(folder, name))) return folder;
    if (dirname(folder) === folder) return null;
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
