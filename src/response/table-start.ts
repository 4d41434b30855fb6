/** The bytes of a table from its header on, and what its cells are parted by. */
export interface TableStart {
  readonly delimiter: number;
  readonly chunks: Iterable<Uint8Array>;
}

const quote = 0x22;
const delimiters = [',', ';', '\t'].map((delimiter) => delimiter.charCodeAt(0));
const lineEnds = [0x0a, 0x0d];
const mark = [0xef, 0xbb, 0xbf];

/** As much of a first line as is looked at; no header is longer. */
const longestHeader = 1024 * 1024;

/** Takes off the byte order mark and finds the delimiter that stands most often in the first line, quotes aside, however the bytes are cut into chunks. Null: nothing there. */
export function tableStart(source: Iterable<Uint8Array>): TableStart | null {
  const chunks = source[Symbol.iterator]();
  let head: Uint8Array = new Uint8Array(0);
  let whole = false;
  while (!whole && head.length < longestHeader) {
    const next = chunks.next();
    if (next.done) break;
    head = joined(head, next.value);
    whole = headerOf(withoutMark(head)).closed;
  }
  const start = withoutMark(head);
  return start.length === 0 ? null : { delimiter: mostFrequent(headerOf(start).counts), chunks: again(start, chunks) };
}

const withoutMark = (bytes: Uint8Array): Uint8Array => (mark.every((byte, i) => bytes[i] === byte) ? bytes.subarray(mark.length) : bytes);

/** How often each byte stands in the first line that is not empty, and whether that line has ended. */
function headerOf(bytes: Uint8Array): { readonly counts: ReadonlyMap<number, number>; readonly closed: boolean } {
  const counts = new Map<number, number>();
  let quoted = false;
  let started = false;
  for (const byte of bytes) {
    if (!quoted && lineEnds.includes(byte)) {
      if (started) return { counts, closed: true };
      continue;
    }
    started = true;
    if (byte === quote) quoted = !quoted;
    else if (!quoted) counts.set(byte, (counts.get(byte) ?? 0) + 1);
  }
  return { counts, closed: false };
}

const mostFrequent = (counts: ReadonlyMap<number, number>): number =>
  delimiters.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] as number;

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function* again(first: Uint8Array, rest: Iterator<Uint8Array>): Generator<Uint8Array> {
  yield first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
