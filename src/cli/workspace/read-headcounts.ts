import { readText } from '#disk/read-text';
import { bad, good, type Outcome, type Place, type Problem, problem } from '#problem';
import { scanTable } from '#response/scan-table';
import { tableStart } from '#response/table-start';
import type { Attribute } from '#workspace/audit';

interface Count {
  readonly attribute: string;
  readonly value: string;
  readonly word: string;
  readonly line: number;
}

/** Attributes with headcounts from a table: `attribute,value,headcount` with a row a group, or a column a group (`department=Sales`) and one row of numbers. */
export function readHeadcounts(path: string, file: string): Outcome<readonly Attribute[]> {
  const text = readText(path);
  if (!text.ok) return text;
  const lines = text.value.split(/\r\n|\r|\n/);
  const place = (line: number, word: string): Place => {
    const source = lines[line - 1] ?? '';
    const at = Math.max(0, word === '' ? 0 : source.indexOf(word));
    return { file, line, column: at + 1, length: Math.max(1, word.length), source };
  };
  const [head, ...rows] = rowsOf(text.value);
  const counts = head ? countsOf(head.cells, rows) : null;
  if (counts === null || counts.length === 0) return bad([problem('workspace/headcount-columns', {}, place(head?.line ?? 1, ''))]);

  const problems: Problem[] = [];
  const attributes = new Map<string, Map<string, number | null>>();
  for (const { attribute, value, word, line } of counts) {
    if (attribute === '' && value === '' && word === '') continue;
    const values = attributes.get(attribute) ?? new Map<string, number | null>();
    attributes.set(attribute, values);
    if (values.has(value)) problems.push(problem('workspace/headcount-twice', { value, attribute }, place(line, value)));
    else if (word !== '' && !/^\d{1,9}$/.test(word)) problems.push(problem('workspace/headcount', { word, value }, place(line, word)));
    values.set(value, word === '' ? null : Number(word));
  }
  if (problems.length > 0) return bad(problems);
  return good([...attributes].map(([name, values]) => ({ name, values: [...values].map(([value, headcount]) => ({ value, headcount })) })));
}

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

function rowsOf(text: string): readonly Row[] {
  const start = tableStart([new TextEncoder().encode(text)]);
  if (start === null) return [];
  const decoder = new TextDecoder();
  const rows: Row[] = [];
  let cells: string[] = [];
  for (const { line } of scanTable(start.chunks, start.delimiter, (_, bytes, length) => {
    cells.push(decoder.decode(bytes.subarray(0, length)).trim());
  })) {
    rows.push({ cells, line });
    cells = [];
  }
  return rows;
}

function countsOf(head: readonly string[], rows: readonly Row[]): readonly Count[] | null {
  const [attribute, value, headcount] = ['attribute', 'value', 'headcount'].map((name) =>
    head.findIndex((cell) => cell.toLowerCase() === name),
  );
  if (attribute !== undefined && value !== undefined && headcount !== undefined && Math.min(attribute, value, headcount) >= 0) {
    return rows.map(({ cells, line }) => ({
      attribute: cells[attribute] ?? '',
      value: cells[value] ?? '',
      word: cells[headcount] ?? '',
      line,
    }));
  }
  const columns = head.map((cell) => /^([^=]+)=(.+)$/.exec(cell));
  const row = rows[0];
  if (row === undefined || rows.length > 1 || columns.some((column) => column === null)) return null;
  return columns.map((column, at) => ({
    attribute: column?.[1]?.trim() ?? '',
    value: column?.[2]?.trim() ?? '',
    word: row.cells[at] ?? '',
    line: row.line,
  }));
}
