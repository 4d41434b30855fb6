import { expect, test } from 'vitest';
import { checkWords, longFiles } from './check-words';
import { readSources } from './tree';

test('names, types and lengths keep the rules of the house', () => {
  const long = longFiles(readSources());
  if (long.length) console.info(`Longer than 150 lines, could be shorter:\n${long.join('\n')}`);
  expect(checkWords(readSources())).toEqual([]);
});

const body = 'export function readTable(): void {}\n';

test('a file called after what it exports passes', () => {
  expect(
    checkWords({ 'response/read-table.ts': body, 'wording/cli-messages.ts': `export const cliMessages = 1;\n${'\n'.repeat(400)}` }),
  ).toEqual([]);
  expect(checkWords({ 'response/a.ts': `export const a = !b && c !== d; // any!\nexport const text = 'as any';` })).toEqual([]);
});

test.each([
  ['a file name in another style', 'response/readTable.ts', body, /kebab/],
  ['a file name that says nothing', 'response/table-utils.ts', 'export const tableUtils = 1;', /"utils"/],
  ['a function name that says nothing', 'response/read-table.ts', `${body}const processRow = (row: string) => row;`, /processRow/],
  ['a file called after nothing it exports', 'response/rows.ts', body, /called after the file/],
  ['a default export', 'response/read-table.ts', `${body}export default readTable;`, /default/],
  ['any', 'response/read-table.ts', `${body}const a = b as any;`, /any/],
  ['a non-null mark', 'response/read-table.ts', `${body}const a = b[0]!.c;`, /non-null/],
  ['a very long file', 'response/read-table.ts', body + '\n'.repeat(300), /301 lines/],
])('the rules stop %s', (_, path, source, message) => {
  expect(checkWords({ [path]: source })).toContainEqual(expect.stringMatching(message));
});
