import { type Dirent, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { good, type Outcome } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { makerOf } from './temporary-name';

export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** What stands in a folder, links by what they lead to, ordered by name whatever the system's order; a folder that does not exist holds nothing. Our temporary files are left out. */
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
    .map((entry): FolderEntry => ({ name: entry.name, kind: kindOf(entry, path) }));
  return good(entries.sort((a, b) => (a.name < b.name ? -1 : 1)));
}

function kindOf(entry: Dirent, folder: string): FolderEntry['kind'] {
  const meant = entry.isSymbolicLink() ? targetOf(join(folder, entry.name)) : entry;
  if (!meant) return 'other';
  return meant.isFile() ? 'file' : meant.isDirectory() ? 'folder' : 'other';
}

/** Null for a link that leads nowhere. */
function targetOf(path: string): ReturnType<typeof statSync> | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
