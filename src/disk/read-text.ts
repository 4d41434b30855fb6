import type { Outcome } from '#problem';
import { decodeText } from './decode-text';
import { readBytes } from './read-bytes';

/** A text file: strict UTF-8, at most 64 MiB unless told; a byte order mark is taken off, line ends are kept. */
export function readText(path: string, largest = 64 * 1024 * 1024): Outcome<string> {
  const bytes = readBytes(path, largest);
  return bytes.ok ? decodeText(bytes.value, path) : bytes;
}
