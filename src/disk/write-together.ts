import { readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { good, type Outcome } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { stageFile } from './stage-file';
import { sweep } from './sweep';
import { syncFolder } from './sync-folder';
import { writeSafely } from './write-safely';

/** A whole file to write. */
export interface FileToWrite {
  readonly path: string;
  readonly text: string;
  /** The time it is given; null: the real one. */
  readonly time: Date | null;
}

/**
 * Writes several whole files, all of them or none. Each is written beside its place and synced before the first takes its place, so that a crash
 * while they are written leaves everything as it was; the renames follow in the order given. What the system refuses is taken back.
 */
export function writeTogether(files: readonly FileToWrite[]): Outcome<null> {
  const staged: { readonly file: FileToWrite; readonly temporary: string; readonly before: Buffer | null }[] = [];
  const clear = (): void => {
    for (const { temporary } of staged) rmSync(temporary, { force: true });
  };
  for (const file of files) {
    const ready = attempt(file.path, 'write', () => {
      const before = oldBytes(file.path);
      const temporary = stageFile(file.path, file.text, file.time);
      if (temporary !== null) staged.push({ file, temporary, before });
    });
    if (ready.ok) continue;
    clear();
    return ready;
  }
  for (const [index, { file, temporary }] of staged.entries()) {
    const moved = attempt(file.path, 'write', () => renameSync(temporary, file.path));
    if (moved.ok) continue;
    clear();
    for (const { file: written, before } of staged.slice(0, index)) putBack(written, before);
    return moved;
  }
  const folders = [...new Set(staged.map(({ file }) => dirname(file.path)))];
  for (const folder of folders) {
    const synced = attempt(folder, 'write', () => syncFolder(folder));
    if (!synced.ok) return synced;
    sweep(folder);
  }
  return good(null);
}

function oldBytes(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function putBack({ path, time }: FileToWrite, before: Buffer | null): void {
  if (before === null) rmSync(path, { force: true });
  else writeSafely(path, before, time);
}
