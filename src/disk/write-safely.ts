import { renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Outcome } from '#problem';
import { attempt } from './attempt';
import { stageFile } from './stage-file';
import { sweep } from './sweep';
import { syncFolder } from './sync-folder';

/**
 * Writes a whole file so that a crash leaves the old one or the new one: temporary neighbour, fsync, rename, fsync of the folder.
 * New files can be read by their owner only; a file that exists keeps its permissions; unchanged content is not rewritten.
 * `time` sets the file's time, for tables whose time must tell nothing.
 */
export function writeSafely(path: string, content: string | Uint8Array, time: Date | null = null): Outcome<'written' | 'unchanged'> {
  return attempt(path, 'write', () => {
    const temporary = stageFile(path, content, time);
    if (temporary === null) return 'unchanged';
    try {
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    const folder = dirname(path);
    syncFolder(folder);
    sweep(folder);
    return 'written';
  });
}
