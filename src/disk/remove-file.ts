import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from '#problem';
import { attempt } from './attempt';
import { syncFolder } from './sync-folder';

/** Removes a file for good, its name included; one that is gone already is fine. */
export function removeFile(path: string): Outcome<null> {
  return attempt(path, 'write', () => {
    rmSync(path, { force: true });
    syncFolder(dirname(path));
    return null;
  });
}
