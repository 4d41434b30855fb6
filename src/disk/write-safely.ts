import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  futimesSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Outcome } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { sweep } from './sweep';
import { syncFolder } from './sync-folder';
import { temporaryName } from './temporary-name';
import { writeAll } from './write-all';

/**
 * Writes a whole file so that a crash leaves the old one or the new one: temporary neighbour, fsync, rename, fsync of the folder.
 * New files can be read by their owner only; a file that exists keeps its permissions; unchanged content is not rewritten.
 * `time` sets the file's time, for tables whose time must tell nothing.
 */
export function writeSafely(path: string, content: string | Uint8Array, time: Date | null = null): Outcome<'written' | 'unchanged'> {
  return attempt(path, 'write', () => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    const old = existing(path);
    if (old?.content.equals(bytes)) {
      if (time) utimesSync(path, time, time);
      return 'unchanged';
    }
    const folder = dirname(path);
    const temporary = join(folder, temporaryName());
    try {
      writeAndSync(temporary, bytes, old?.mode ?? 0o600, time);
      renameSync(temporary, path);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    syncFolder(folder);
    sweep(folder);
    return 'written';
  });
}

function existing(path: string): { readonly content: Buffer; readonly mode: number } | null {
  try {
    const mode = statSync(path).mode & 0o777;
    // A rename would replace a file its owner has write-protected.
    accessSync(path, constants.W_OK);
    return { content: readFileSync(path), mode };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function writeAndSync(path: string, bytes: Uint8Array, mode: number, time: Date | null): void {
  const handle = openSync(path, 'wx', 0o600);
  try {
    fchmodSync(handle, mode);
    writeAll(handle, bytes, 0);
    if (time) futimesSync(handle, time, time);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
