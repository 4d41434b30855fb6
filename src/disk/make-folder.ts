import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { Outcome } from '#problem';
import { attempt } from './attempt';
import { syncFolder } from './sync-folder';

/** Makes a folder and its parents where missing; the new ones are open to their owner only, whatever the umask. */
export function makeFolder(path: string): Outcome<null> {
  return attempt(path, 'write', () => {
    const whole = resolve(path);
    const first = mkdirSync(whole, { recursive: true, mode: 0o700 });
    if (first === undefined) return null;
    let made = resolve(first);
    chmodSync(made, 0o700);
    syncFolder(dirname(made));
    for (const name of relative(made, whole).split(sep).filter(Boolean)) {
      const parent = made;
      made = resolve(made, name);
      chmodSync(made, 0o700);
      syncFolder(parent);
    }
    return null;
  });
}
