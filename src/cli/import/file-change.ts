import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { lock } from '#disk/lock';
import { makeFolder } from '#disk/make-folder';
import { readBytes } from '#disk/read-bytes';
import { sweep } from '#disk/sweep';
import { writeTogether } from '#disk/write-together';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { checkInside, type Workspace } from '../workspace/open-workspace';

/** A file of the workspace that is to be written whole, and what it held when that was decided. */
export interface FileChange {
  readonly path: string;
  /** sha256 of its bytes; null: there was no such file. */
  readonly before: string | null;
  readonly text: string;
  /** The time it is given, for files whose time would tell when somebody answered. */
  readonly time: Date | null;
}

const largest = 64 * 1024 * 1024;
const patience = 10_000;

/** What a file holds now, as `FileChange` remembers it. */
export function fingerprint(path: string): Outcome<string | null> {
  const bytes = readBytes(path, largest);
  if (bytes.ok) return good(createHash('sha256').update(bytes.value).digest('hex'));
  return bytes.problems.every(({ code }) => code === 'file/not-found') ? good(null) : bytes;
}

/**
 * Writes all changes or none, in the order given, each file under its lock: an interview that is open elsewhere is never written over.
 * Refused when a file is no longer what it was when the change was decided.
 */
export function makeChanges(workspace: Workspace, changes: readonly FileChange[]): Outcome<null> {
  const outside = changes.map(({ path }) => checkInside(workspace, path)).flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (outside.length > 0) return bad(outside);
  for (const folder of new Set(changes.map(({ path }) => dirname(path)))) {
    const made = makeFolder(folder);
    if (!made.ok) return made;
    sweep(folder);
  }
  const locks: { readonly release: () => void }[] = [];
  try {
    // One order for everybody, so that two programs never wait for each other.
    for (const { path } of changes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
      const locked = lock(path, patience);
      if (!locked.ok) return locked;
      locks.push(locked.value);
    }
    for (const { path, before } of changes) {
      const now = fingerprint(path);
      if (!now.ok) return now;
      if (now.value !== before) return bad([problem('file/changed-meanwhile', {}, wholeFile(path))]);
    }
    return writeTogether(changes);
  } finally {
    for (const held of locks) held.release();
  }
}
