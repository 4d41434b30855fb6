import { readSync } from 'node:fs';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { attempt } from './attempt';
import { errorCode } from './error-code';
import { pause } from './pause';

const mebibyte = 1024 * 1024;
const largest = 1024 * mebibyte;

/** All that stands on the standard input, which can be read only once, as chunks that can be walked again; refused above 1 GiB. */
export function readStdin(): Outcome<Iterable<Uint8Array>> {
  const read = attempt('-', 'read', readToEnd);
  if (!read.ok) return read;
  return read.value === null
    ? bad([problem('file/too-large', { file: '-', max: `${largest / mebibyte} MiB` }, wholeFile('-'))])
    : good(read.value);
}

/** Null: it is larger than that. */
function readToEnd(): readonly Uint8Array[] | null {
  const chunks: Uint8Array[] = [];
  for (let total = 0; total <= largest; ) {
    const chunk = readSome();
    if (chunk.length === 0) return chunks;
    chunks.push(chunk);
    total += chunk.length;
  }
  return null;
}

/** A pipe may say that nothing is there yet (EAGAIN), and on Windows that it ended (EOF). */
function readSome(): Uint8Array {
  const part = Buffer.allocUnsafe(64 * 1024);
  for (;;) {
    try {
      return part.subarray(0, readSync(0, part, 0, part.length, null));
    } catch (error) {
      const code = errorCode(error);
      if (code === 'EOF') return part.subarray(0, 0);
      if (code !== 'EAGAIN') throw error;
      pause(20);
    }
  }
}
