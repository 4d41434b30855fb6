import { good, type Outcome } from '#problem';
import { decodeText } from './decode-text';
import { readBytes } from './read-bytes';

export interface Lines {
  /** The whole lines, then what is left of an unfinished one. */
  readonly text: string;
  /** Bytes up to and with the last line end. */
  readonly wholeLength: number;
}

/**
 * A file that grows by whole lines. What stands after the last line end was cut off by a crash, perhaps inside a letter:
 * it is decoded leniently and left at the end, so that readers see an unfinished line and not a broken file.
 */
export function readLines(path: string): Outcome<Lines> {
  const bytes = readBytes(path, 64 * 1024 * 1024);
  if (!bytes.ok) return bytes;
  const wholeLength = bytes.value.lastIndexOf(0x0a) + 1;
  const text = decodeText(bytes.value.subarray(0, wholeLength), path);
  return text.ok ? good({ text: text.value + bytes.value.subarray(wholeLength).toString('utf8'), wholeLength }) : text;
}
