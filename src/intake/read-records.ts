import { CsvError, parse } from 'csv-parse/sync';
import { bad, good, type Outcome, problem } from '#problem';

/** One record of an export: its cells, and the line on which it starts. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Records {
  readonly header: TableRecord;
  /** As wide as the header, blank ones left out. */
  readonly rows: readonly TableRecord[];
  /** How many records held nothing, and how many had to be filled up. */
  readonly empty: number;
  readonly short: number;
}

const isBlank = (cell: string): boolean => cell.trim() === '';

/** The records of a delimited text (quoted cells may hold line ends; CRLF, LF, CR and CR CR LF end one). A record that is too long is a problem. */
export function readRecords(text: string, file: string, delimiter: string): Outcome<Records> {
  const parsed = parseText(text.replace(/\r\r\n|\r\n|\r/g, '\n'), file, delimiter);
  if (!parsed.ok) return parsed;
  const filled = parsed.value.filter(({ cells }) => !cells.every(isBlank));
  const [first, ...rest] = filled;
  if (!first) return bad([problem('import/empty', {}, { file, line: 1, column: null, length: 0, source: null })]);
  const width = first.cells.findLastIndex((cell) => !isBlank(cell)) + 1;
  const header = { ...first, cells: first.cells.slice(0, width) };
  const long = rest.filter(({ cells }) => cells.slice(width).some((cell) => !isBlank(cell)));
  if (long.length > 0) {
    return bad(
      long
        .slice(0, 20)
        .map(({ line, cells }) =>
          problem('import/long-row', { expected: width, found: cells.length }, { file, line, column: null, length: 0, source: null }),
        ),
    );
  }
  let short = 0;
  const rows = rest.map(({ line, cells }) => {
    if (cells.length < width) short++;
    return { line, cells: Array.from({ length: width }, (_, at) => cells[at] ?? '') };
  });
  return good({ header, rows, empty: parsed.value.length - filled.length, short });
}

function parseText(text: string, file: string, delimiter: string): Outcome<readonly TableRecord[]> {
  try {
    const found = parse(text, { delimiter, record_delimiter: '\n', relax_column_count: true, info: true }) as unknown as readonly {
      readonly record: readonly string[];
      readonly info: { readonly lines: number };
    }[];
    let line = 1;
    return good(
      found.map(({ record, info }) => {
        const start = line;
        line = info.lines + 1;
        return { line: start, cells: record };
      }),
    );
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : null;
    return bad([problem('import/quote', {}, { file, line, column: null, length: 0, source: null })]);
  }
}
