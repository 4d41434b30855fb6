import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecords } from '#intake/read-records';
import { sniffDelimiter, statedDelimiter } from '#intake/sniff-delimiter';
import { codes, value } from './sample';

const delimiters = [',', ';', '\t', '|'] as const;
const ends = ['\r\n', '\n', '\r', '\r\r\n'] as const;
const written = (rows: readonly (readonly string[])[], delimiter: string, end: string, quoteAll: boolean): string =>
  rows
    .map(
      (row) => row.map((cell) => (quoteAll || /[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter) + end,
    )
    .join('');

describe('records', () => {
  test('are no lines: quoted cells hold delimiters, line ends and quotation marks', () => {
    const { header, rows } = value(readRecords('a,"b\nc"\r\n"1,2","say ""hi"""\r\n', 'f', ','));
    expect(header.cells).toEqual(['a', 'b\nc']);
    expect(rows).toEqual([{ line: 3, cells: ['1,2', 'say "hi"'] }]);
  });

  test('wholly empty ones are counted and left out, short ones counted and filled up', () => {
    const records = value(readRecords('\r\na,b,c,\n1,2\n , ,\n\n1,2,3,\n', 'f', ','));
    expect(records).toMatchObject({ empty: 3, short: 1 });
    expect(records.header.cells).toEqual(['a', 'b', 'c']);
    expect(records.rows.map(({ cells }) => cells)).toEqual([
      ['1', '2', ''],
      ['1', '2', '3'],
    ]);
  });

  test('that hold more than the header has columns are refused, each with its line', () => {
    const refused = readRecords('a,b\n1,2\n1,2,3\n4,5,6\n', 'f', ',');
    expect(refused.ok ? [] : refused.problems.map(({ code, place }) => [code, place?.line])).toEqual([
      ['import/long-row', 3],
      ['import/long-row', 4],
    ]);
  });

  test('with a broken quotation mark are refused with the line', () => {
    const refused = readRecords('a,b\n1,"2" x\n', 'f', ',');
    expect(refused.ok ? [] : refused.problems.map(({ code, place }) => [code, place?.line])).toEqual([['import/quote', 2]]);
    expect(codes(readRecords('a,b\n1,"2\n', 'f', ','))).toEqual(['import/quote']);
  });

  test('of an empty file are none', () => {
    expect(codes(readRecords('', 'f', ','))).toEqual(['import/empty']);
    expect(codes(readRecords('\n \n', 'f', ','))).toEqual(['import/empty']);
  });
});

describe('the delimiter', () => {
  test('may be stated as Excel does', () => {
    expect(statedDelimiter('sep=;\r\na;b')).toEqual({ text: 'a;b', delimiter: ';' });
    expect(statedDelimiter('sepia;b')).toEqual({ text: 'sepia;b', delimiter: null });
  });

  test('is the one that gives equal widths, whatever stands in texts', () => {
    expect(sniffDelimiter('a;b;c\n1,5;2,5;x, y, z\n2,5;1,0;"a; b"\n')).toBe(';');
    expect(sniffDelimiter('id\ttext\n1\tone, two; three\n')).toBe('\t');
    expect(sniffDelimiter('just one column\nyes\n')).toBe(',');
  });
});

test('what was written with any delimiter, line end and quoting is read back cell by cell', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'я', ' ', ',', ';', '|', '\t', '"', '\n', '=', '5'), maxLength: 8 });
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width - 1, maxLength: width - 1 }), { minLength: 1, maxLength: 8 }));
  fc.assert(
    fc.property(table, fc.constantFrom(...delimiters), fc.constantFrom(...ends), fc.boolean(), (cells, delimiter, end, quoteAll) => {
      const width = (cells[0]?.length ?? 0) + 1;
      const header = Array.from({ length: width }, (_, at) => `column ${at}`);
      // Every row starts with a filled cell, so that none counts as empty.
      const rows = cells.map((row) => ['x', ...row]);
      const records = value(readRecords(written([header, ...rows], delimiter, end, quoteAll), 'f', delimiter));
      expect(records.rows.map((row) => row.cells)).toEqual(rows);
    }),
  );
});

test('any text gives records or a problem', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', ' ', '\\', '\u0000'), maxLength: 60 }), (text) => {
      const { text: rest, delimiter } = statedDelimiter(text);
      readRecords(rest, 'f', delimiter ?? sniffDelimiter(rest));
    }),
  );
});
