import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { makeFolder } from './make-folder';
import { sweep } from './sweep';
import { syncFolder } from './sync-folder';
import { temporaryName } from './temporary-name';
import { writeSafely } from './write-safely';

/**
 * Makes a folder with its files appear at once: written beside its place, synced, renamed.
 * `exists` when something stands there already; nothing is changed then. File names may hold folders ("a/b.json").
 */
export function publishFolder(path: string, files: Readonly<Record<string, string>>): Outcome<'made' | 'exists'> {
  const parent = dirname(path);
  const ready = makeFolder(parent);
  if (!ready.ok) return ready;
  sweep(parent);
  const temporary = join(parent, temporaryName());
  const made = attempt(path, 'write', () => mkdirSync(temporary, { mode: 0o700 }));
  if (!made.ok) return made;
  const failed = fill(temporary, files);
  if (failed) {
    rmSync(temporary, { recursive: true, force: true });
    return failed;
  }
  return attempt(path, 'write', () => {
    try {
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { recursive: true, force: true });
      if (['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '')) return 'exists';
      throw error;
    }
    syncFolder(parent);
    return 'made';
  });
}

function fill(folder: string, files: Readonly<Record<string, string>>): Extract<Outcome<never>, { ok: false }> | null {
  for (const [name, content] of Object.entries(files)) {
    const target = join(folder, name);
    const outcome: Outcome<unknown> = makeFolder(dirname(target));
    if (!outcome.ok) return outcome;
    const written = writeSafely(target, content);
    if (!written.ok) return written;
  }
  const synced = attempt(folder, 'write', () => syncFolder(folder));
  return synced.ok ? null : synced;
}
