const quote = 0x22;
const newline = 0x0a;
const carriage = 0x0d;

/** The rest of a longer cell is passed over, so that it cannot fill the memory. */
export const longestCell = 1024 * 1024;

/** Called once a cell: its bytes are `bytes[0..length)`, valid only during the call; `hash` is their FNV-1a hash. */
export type TakeCell = (column: number, bytes: Uint8Array, length: number, hash: number) => void;

export interface ScannedRow {
  /** The line on which the row starts, from 1. */
  line: number;
  cells: number;
  /** Text after a closing quote, or a quote that never closes. */
  brokenQuote: boolean;
  /** The column, from 0, of the first cell that is longer than `longestCell`; null: none is. */
  tooLong: number | null;
}

/**
 * Walks a delimited text (RFC 4180: quoted cells may hold delimiters, newlines and doubled quotes) as bytes in chunks, without a string a cell,
 * so that a million rows cost no more memory than one. Yields the same object for every row. Empty lines are passed over.
 */
export function* scanTable(chunks: Iterable<Uint8Array>, delimiter: number, take: TakeCell): Generator<ScannedRow> {
  const row: ScannedRow = { line: 1, cells: 0, brokenQuote: false, tooLong: null };
  let cell = new Uint8Array(256);
  let length = 0;
  let hash = 0x811c9dc5;
  let line = 1;
  let quoted = false;
  let closing = false;
  let started = false;
  let afterCarriage = false;
  const finishCell = (): void => {
    take(row.cells, cell, length, hash);
    row.cells++;
    length = 0;
    hash = 0x811c9dc5;
    closing = false;
    started = false;
  };
  const finishRow = (): boolean => {
    if (row.cells === 0 && length === 0 && !closing) return false;
    finishCell();
    return true;
  };
  for (const chunk of chunks) {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] as number;
      // A line ends with LF, CR or both together.
      if (byte === carriage || (byte === newline && !afterCarriage)) line++;
      afterCarriage = byte === carriage;
      if (quoted && byte === quote) {
        quoted = false;
        closing = true;
        continue;
      }
      if (!quoted) {
        if (byte === delimiter) {
          finishCell();
          continue;
        }
        if (byte === newline || byte === carriage) {
          if (finishRow()) {
            yield row;
            row.cells = 0;
            row.brokenQuote = false;
            row.tooLong = null;
          }
          row.line = line;
          continue;
        }
        if (byte === quote && (closing || !started)) {
          quoted = true;
          if (!closing) {
            started = true;
            continue;
          }
          closing = false;
        } else if (closing) row.brokenQuote = true;
      }
      started = true;
      if (length === longestCell) {
        row.tooLong ??= row.cells;
        continue;
      }
      if (length === cell.length) {
        const larger = new Uint8Array(cell.length * 2);
        larger.set(cell);
        cell = larger;
      }
      cell[length++] = byte;
      hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    }
  }
  if (quoted) row.brokenQuote = true;
  if (finishRow()) yield row;
}
