import { writeSync } from 'node:fs';

/** Writes every byte at a position; the system may take only a part at a time. */
export function writeAll(handle: number, bytes: Uint8Array, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(handle, bytes, done, bytes.length - done, position + done);
  }
}
