import { closeSync, constants, fdatasyncSync, fstatSync, ftruncateSync, openSync, statSync } from 'node:fs';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { attempt } from './attempt';
import { lock } from './lock';
import { readLines } from './read-lines';
import { writeAll } from './write-all';
import { writeSafely } from './write-safely';

/** A file of whole lines, open and locked for appending. */
export interface LineFile {
  readonly path: string;
  /** What was acknowledged before it was opened: whole lines only. */
  readonly text: string;
  /** The file did not exist, or held nothing whole. */
  readonly isNew: boolean;
  /** Appends one line and syncs it; only then is it safe to acknowledge. A line that failed leaves the file as it was. */
  append(line: string): Outcome<null>;
  close(): void;
}

/**
 * Opens a file of lines for appending; a missing one is made with its first line, synced together with its name.
 * An unfinished last line was never acknowledged: it is cut off by the first append, and said (`response/journal-unfinished`).
 * Before each append the lock and the file itself are checked, so that two programs never write over each other.
 */
export function lineFile(path: string, firstLine: string): Outcome<LineFile> {
  const locked = lock(path);
  if (!locked.ok) return locked;
  const opened = open(path, firstLine);
  if (!opened.ok) {
    locked.value.release();
    return opened;
  }
  const { handle, text, isNew } = opened.value;
  let length = opened.value.length;
  let isTorn = opened.value.isTorn;
  let isOpen = true;

  const checkFile = (): Outcome<null> => {
    const same = attempt(path, 'write', () => {
      const byName = statSync(path, { bigint: true, throwIfNoEntry: false });
      const byHandle = fstatSync(handle, { bigint: true });
      return (
        byName !== undefined && byName.ino === byHandle.ino && byName.dev === byHandle.dev && (isTorn || byHandle.size === BigInt(length))
      );
    });
    if (!same.ok) return same;
    return same.value ? good(null) : bad([problem('file/changed-meanwhile', { file: path }, wholeFile(path))]);
  };

  const append = (line: string): Outcome<null> => {
    if (!isOpen || line.includes('\n')) throw new Error(isOpen ? 'a line holds no line end' : 'the file is closed');
    const ours = locked.value.verify();
    if (!ours.ok) return ours;
    const unchanged = checkFile();
    if (!unchanged.ok) return unchanged;
    const bytes = Buffer.from(`${line}\n`, 'utf8');
    return attempt(path, 'write', () => {
      if (isTorn) ftruncateSync(handle, length);
      isTorn = true;
      try {
        writeAll(handle, bytes, length);
        fdatasyncSync(handle);
      } catch (error) {
        takeBack(handle, length);
        throw error;
      }
      isTorn = false;
      length += bytes.length;
      return null;
    });
  };

  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    closeSync(handle);
    locked.value.release();
  };
  return good({ path, text, isNew, append, close }, [...locked.warnings, ...opened.warnings]);
}

interface Opened {
  readonly handle: number;
  readonly text: string;
  readonly length: number;
  readonly isNew: boolean;
  readonly isTorn: boolean;
}

function open(path: string, firstLine: string): Outcome<Opened> {
  const exists = attempt(path, 'read', () => statSync(path, { throwIfNoEntry: false }) !== undefined);
  if (!exists.ok) return exists;
  const read = exists.value ? readLines(path) : good({ text: '', wholeLength: 0 });
  if (!read.ok) return read;
  const { text, wholeLength } = read.value;
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const isTorn = whole.length < text.length;
  const isNew = whole === '';
  if (isNew) {
    // What is no beginning of such a file is somebody else's: never written over. Nor is one whose lines end in another way,
    // or one that is empty: files of ours appear with their first line, so that its lines were lost.
    const beginning = text.slice(0, 8);
    if (!firstLine.startsWith(beginning) || text.includes('\r') || (exists.value && text === ''))
      return bad([problem('response/journal-unreadable', { file: path, line: 1 }, { ...wholeFile(path), line: 1 })]);
    const made = writeSafely(path, `${firstLine}\n`);
    if (!made.ok) return made;
  }
  const handle = attempt(path, 'write', () => openSync(path, constants.O_RDWR | (constants.O_NOFOLLOW ?? 0)));
  if (!handle.ok) return handle;
  const warnings = isTorn ? [problem('response/journal-unfinished', { file: path, line: whole.split('\n').length }, wholeFile(path))] : [];
  const first = `${firstLine}\n`;
  return good(
    {
      handle: handle.value,
      text: isNew ? first : whole,
      length: isNew ? Buffer.byteLength(first, 'utf8') : wholeLength,
      isNew,
      isTorn: isTorn && !isNew,
    },
    warnings,
  );
}

/** After a failed append: best effort, for the next append or the next opening cuts off what this cannot. */
function takeBack(handle: number, length: number): void {
  try {
    ftruncateSync(handle, length);
  } catch {
    // Nothing was acknowledged, so nothing is lost.
  }
}
