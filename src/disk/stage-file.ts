import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  futimesSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { errorCode } from './error-code';
import { temporaryName } from './temporary-name';
import { writeAll } from './write-all';

/**
 * Writes what a file is to hold into a synced temporary neighbour, ready to be renamed, and returns its path; null when the file holds it already.
 * Throws what the system refuses; nothing is left behind then.
 */
export function stageFile(path: string, content: string | Uint8Array, time: Date | null = null): string | null {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  const old = existing(path);
  if (old?.content.equals(bytes)) {
    if (time) utimesSync(path, time, time);
    return null;
  }
  const temporary = join(dirname(path), temporaryName());
  try {
    writeAndSync(temporary, bytes, old?.mode ?? 0o600, time);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  return temporary;
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
