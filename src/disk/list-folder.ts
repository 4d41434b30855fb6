import { readdirSync } from 'node:fs';
import { good, type Outcome } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { makerOf } from './temporary-name';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What stands in a folder, ordered by name whatever the system's order; a folder that does not exist holds nothing. Our temporary files are left out. */
export function listFolder(path: string): Outcome<readonly FolderEntry[]> {
  const listed = attempt(path, 'read', () => {
    try {
      return readdirSync(path, { withFileTypes: true });
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return [];
      throw error;
    }
  });
  if (!listed.ok) return listed;
  const entries = listed.value
    .filter((entry) => makerOf(entry.name) === null)
    .map((entry): FolderEntry => ({ name: entry.name, kind: entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other' }));
  return good(entries.sort((a, b) => (a.name < b.name ? -1 : 1)));
}
