import { isUtf8 } from 'node:buffer';
import { bad, good, type Outcome, problem } from '#problem';

const newline = 0x0a;

/** Strict UTF-8 without a byte order mark. Line ends stay as they are; a refusal names the first line that is not UTF-8. */
export function decodeText(bytes: Buffer, file: string): Outcome<string> {
  if (!isUtf8(bytes))
    return bad([problem('file/not-utf8', { file }, { file, line: firstBadLine(bytes), column: 1, length: 1, source: null })]);
  const text = bytes.toString('utf8');
  return good(text.startsWith('\uFEFF') ? text.slice(1) : text);
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const end = bytes.indexOf(newline, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
