import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTableRow } from '#response/add-table-row';

const add = (text: string, ...row: readonly (readonly [string, string])[]): string => {
  const outcome = addTableRow(text, 'table.csv', row);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};

describe('a table of responses', () => {
  test('starts with its first row, and sorts by respondent', () => {
    const one = add('', ['respondent', 'b'], ['level', 'manager'], ['q-1', '4']);
    expect(one).toBe('respondent,level,q-1\nb,manager,4\n');
    expect(add(one, ['respondent', 'a'], ['level', ''], ['q-1', 'dk'])).toBe('respondent,level,q-1\na,,dk\nb,manager,4\n');
  });
  test('replaces the row of the same respondent', () => {
    expect(add('respondent,q-1\na,1\nb,2\n', ['respondent', 'a'], ['q-1', '5'])).toBe('respondent,q-1\na,5\nb,2\n');
  });
  test('keeps columns it does not know and adds those it lacks', () => {
    expect(add('respondent,old\r\na,"x, ""y"""\r\n', ['respondent', 'b'], ['new', '1'])).toBe('respondent,old,new\na,"x, ""y""",\nb,,1\n');
  });
  test('is refused when it is not ours to add to', () => {
    expect(addTableRow('name;q-1\na;1\n', 'table.csv', [['respondent', 'a']]).ok).toBe(false);
    expect(addTableRow('respondent,q\n"a,1\n', 'table.csv', [['respondent', 'a']]).ok).toBe(false);
  });
  test('gives every cell back as it was written, whatever the text', () => {
    const cell = fc.string({ unit: 'binary' }).filter((text) => text === '' || !text.startsWith('\uFEFF'));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ id: fc.stringMatching(/^[0-9a-f]{4}$/), text: cell }), { selector: ({ id }) => id, minLength: 1 }),
        (rows) => {
          const table = rows.reduce((text, row) => add(text, ['respondent', row.id], ['comment', row.text]), '');
          const read = parse(table, { columns: true }) as { respondent: string; comment: string }[];
          const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
          expect(read.map(({ respondent, comment }) => [respondent, comment])).toEqual(sorted.map(({ id, text }) => [id, text]));
        },
      ),
    );
  });
});
