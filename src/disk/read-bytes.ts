import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { bad, type Outcome, problem, wholeFile } from '#problem';
import { attempt } from './attempt';

const mebibyte = 1024 * 1024;

/** A whole file's bytes, refused above `largest`. Real bytes are counted, so pipes and growing files stay within the limit too. */
export function readBytes(path: string, largest: number): Outcome<Buffer> {
  const read = attempt(path, 'read', () => {
    const handle = openSync(path, 'r');
    try {
      const { size } = fstatSync(handle);
      return size > largest ? null : readUpTo(handle, size, largest);
    } finally {
      closeSync(handle);
    }
  });
  if (!read.ok) return read;
  if (read.value === null)
    return bad([problem('file/too-large', { file: path, max: `${Math.floor(largest / mebibyte)} MiB` }, wholeFile(path))]);
  return { ...read, value: read.value };
}

/** Mostly in one part; only a pipe, or a file that grows, is longer than the system says. */
function readUpTo(handle: number, size: number, largest: number): Buffer | null {
  const parts: Buffer[] = [];
  for (let total = 0; total <= largest; ) {
    const part = Buffer.allocUnsafe(Math.max(size - total, 64 * 1024));
    const count = readSync(handle, part, 0, part.length, null);
    if (count === 0) return parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts);
    parts.push(part.subarray(0, count));
    total += count;
  }
  return null;
}
