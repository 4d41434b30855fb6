import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import { attempt } from './attempt';
import { osProblem } from './os-problem';

/** Thrown by a walk over chunks when the disk fails in the middle: ending early would pass off half a table as a whole one. */
export class ReadFailure extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ReadFailure';
  }
}

/** A file's bytes in chunks, read as they are asked for; each walk starts anew. Throws `ReadFailure` when reading fails on the way. */
export function readChunks(path: string, size = 256 * 1024): Outcome<Iterable<Uint8Array>> {
  const probe = attempt(path, 'read', () => {
    const handle = openSync(path, 'r');
    try {
      return fstatSync(handle).isDirectory();
    } finally {
      closeSync(handle);
    }
  });
  if (!probe.ok) return probe;
  if (probe.value) return bad([problem('file/is-a-folder', { file: path }, wholeFile(path))]);
  return good({ [Symbol.iterator]: () => chunks(path, size) });
}

function* chunks(path: string, size: number): Generator<Uint8Array> {
  const guarded = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw new ReadFailure(osProblem(error, path, 'read'));
    }
  };
  const handle = guarded(() => openSync(path, 'r'));
  try {
    for (;;) {
      const part = Buffer.allocUnsafeSlow(size);
      const count = guarded(() => readSync(handle, part, 0, size, null));
      if (count === 0) return;
      yield part.subarray(0, count);
    }
  } finally {
    closeSync(handle);
  }
}
