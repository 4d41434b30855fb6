import { describe, expect, test } from 'vitest';
import { importExport } from '#intake/import-export';
import { noMapping } from '#intake/mapping';
import { openExport } from '#intake/open-export';
import { bytesOf, questionnaire, target, value } from './sample';

const head = 'Timestamp,Email Address,cf1,cf2,note';
const read = (...rows: readonly string[]) => {
  const text = `${[head, ...rows].join('\n')}\n`;
  const opened = value(openExport(bytesOf(text), 'export.csv', questionnaire, { tool: 'google-forms', encoding: null, delimiter: null }));
  return importExport(opened, target, { mapping: noMapping, partial: false });
};
const known = (result: ReturnType<typeof read>, code: string): unknown => result.warnings.find((one) => one.code === code)?.facts.known;

describe('one person in several rows', () => {
  test('a row sent twice, time and address included, counts once, and the other one is named as left out', () => {
    const row = '2026/03/02 9:15:00 AM GMT+1,a@acme.pl,1,2,';
    const result = read(row, '2026/03/02 9:16:00 AM GMT+1,b@acme.pl,1,2,', row);
    expect(result.rows).toHaveLength(2);
    expect(result.leftOut).toEqual([{ reason: 'double', lines: [2] }]);
  });

  test('rows with the same answers at another time are other people', () => {
    expect(read('2026/03/02 9:15:00 AM GMT+1,a@acme.pl,1,2,', '2026/03/02 9:16:00 AM GMT+1,b@acme.pl,1,2,').rows).toHaveLength(2);
  });

  test('an address that stands twice is told by its lines, never by itself', () => {
    const result = read(
      '2026/03/02 9:15:00 AM GMT+1,a@acme.pl,1,2,',
      '2026/03/02 9:16:00 AM GMT+1,b@acme.pl,3,2,',
      '2026/03/02 9:17:00 AM GMT+1,A@acme.pl ,4,2,',
    );
    expect(known(result, 'import/same-person')).toEqual(['2 + 4']);
    expect(JSON.stringify(result.warnings)).not.toContain('acme.pl');
  });

  test('what most rows share, such as “anonymous”, is nobody', () => {
    const rows = ['1', '2', '3', '4', '5'].map((cf1) => `2026/03/02 9:1${cf1}:00 AM GMT+1,anonymous,${cf1},2,`);
    expect(known(read(...rows), 'import/same-person')).toBeUndefined();
  });
});

describe('words that tell who wrote them', () => {
  test.each(['mail me: anna6@acme.com', 'call +48 600 700 800', 'тел. 8 (495) 123-45-67'])('“%s” is told by its line', (text) => {
    expect(known(read(`2026/03/02 9:15:00 AM GMT+1,,1,2,"${text}"`), 'import/personal-text')).toEqual(['2']);
  });

  test.each(['we lost 12 500 orders in 2025', 'from 9:00 to 17:30, 7 days', 'OTIF 91.5 %'])('“%s” is nothing of the kind', (text) => {
    expect(known(read(`2026/03/02 9:15:00 AM GMT+1,,1,2,"${text}"`), 'import/personal-text')).toBeUndefined();
  });
});
