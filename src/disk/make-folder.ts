import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Outcome } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { syncFolder } from './sync-folder';

/** Makes a folder and its parents where missing; the new ones are open to their owner only, whatever the umask. */
export function makeFolder(path: string): Outcome<null> {
  return attempt(path, 'write', () => {
    make(resolve(path));
    return null;
  });
}

/** Step by step: Node's own recursion never ends where a folder can be seen but nothing made in it, as in /proc. */
function make(folder: string): void {
  try {
    makeOne(folder);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT' || dirname(folder) === folder) throw error;
    make(dirname(folder));
    makeOne(folder);
  }
}

function makeOne(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    // Some systems say first that they are read-only, and then that it is there.
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return;
    throw error;
  }
  chmodSync(folder, 0o700);
  syncFolder(dirname(folder));
}
