import { parse } from 'csv-parse/sync';

const delimiters = [',', ';', '\t', '|'] as const;
const records = 30;
const someText = 200_000;

/** A text without the first line that tells Excel its delimiter (`sep=;`), and that delimiter. */
export function statedDelimiter(text: string): { readonly text: string; readonly delimiter: string | null } {
  const stated = /^"?sep=(.)"?\r*\n/i.exec(text);
  return stated?.[1] ? { text: text.slice(stated[0].length), delimiter: stated[1] } : { text, delimiter: null };
}

/** What stands between cells: of `, ; tab |` the one that gives the first 30 records the most equal width, then the largest. */
export function sniffDelimiter(text: string): string {
  const head = text.slice(0, someText);
  const tried = delimiters.map((delimiter) => ({ delimiter, ...widthOf(head, delimiter) })).filter(({ width }) => width > 1);
  const best = tried.toSorted((a, b) => b.equal - a.equal || b.width - a.width)[0];
  return best?.delimiter ?? ',';
}

/** The commonest width of the records, and which share of them has it. */
function widthOf(text: string, delimiter: string): { readonly width: number; readonly equal: number } {
  const rows = readSome(text, delimiter);
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { width, equal: rows.length === 0 ? 0 : count / rows.length };
}

function readSome(text: string, delimiter: string): readonly (readonly string[])[] {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
      to: records,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch {
    // A quotation mark that never closes under this delimiter.
    return [];
  }
}
