import { readFileSync } from 'node:fs';
import { good, type Outcome } from '#problem';
import { attempt } from './attempt';

/** All that stands on the standard input, which can be read only once, as chunks that can be walked again. */
export function readStdin(): Outcome<Iterable<Uint8Array>> {
  const bytes = attempt('-', 'read', () => readFileSync(0));
  return bytes.ok ? good([new Uint8Array(bytes.value)]) : bytes;
}
