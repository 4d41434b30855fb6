interface Remembered<T> {
  readonly bytes: Uint8Array;
  readonly value: T;
}

/**
 * Reads each distinct cell of a column once and gives the same value for equal bytes, so that columns of labels cost no string a cell.
 * Columns of free text are not remembered beyond `most` distinct cells.
 */
export function rememberCells<T>(read: (text: string) => T, most = 4096): (bytes: Uint8Array, length: number, hash: number) => T {
  const known = new Map<number, Remembered<T>[]>();
  const decoder = new TextDecoder('utf-8');
  let size = 0;
  return (bytes, length, hash) => {
    const bucket = known.get(hash);
    if (bucket) for (const entry of bucket) if (sameBytes(entry.bytes, bytes, length)) return entry.value;
    const value = read(decoder.decode(bytes.subarray(0, length)));
    if (size < most) {
      size++;
      const entry = { bytes: bytes.slice(0, length), value };
      if (bucket) bucket.push(entry);
      else known.set(hash, [entry]);
    }
    return value;
  };
}

function sameBytes(known: Uint8Array, bytes: Uint8Array, length: number): boolean {
  if (known.length !== length) return false;
  for (let i = 0; i < length; i++) if (known[i] !== bytes[i]) return false;
  return true;
}
