import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeTables } from '#response/merge-tables';
import { tableText } from '#response/table-text';
import { goodValue } from '../sample/good-value';

const id = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(32, '0'));
/** Rows by id; the answer follows from the id, so that the same row is always the same. */
const rows = fc.uniqueArray(id, { maxLength: 30 }).map((ids) => ids.map((one) => [one, String(Number(one) % 5)]));
const files = ['ours.csv', 'theirs.csv'] as const;
const textOf = (of: readonly (readonly string[])[]): string => tableText(['respondent', 'one-team-1'], of, 0);
const merge = (ours: string, theirs: string) => goodValue(mergeTables(ours, theirs, files));

describe('two tables of one questionnaire', () => {
  test('come to the same, whoever takes in the other, and to nothing more the second time', () => {
    fc.assert(
      fc.property(rows, rows, (ours, theirs) => {
        const here = merge(textOf(ours), textOf(theirs));
        expect(merge(textOf(theirs), textOf(ours)).text).toBe(here.text);
        expect(merge(here.text, textOf(theirs))).toMatchObject({ text: here.text, added: 0 });
        expect(here.added + here.shared).toBe(theirs.length);
        expect(here.text.trim().split('\n')).toHaveLength(1 + new Set([...ours, ...theirs].map(([one]) => one)).size);
      }),
    );
  });

  test('keep a column that only one of them has', () => {
    const [a, b] = ['a', 'b'].map((letter) => letter.repeat(32));
    const ours = `respondent,one-team-1\n${a},4\n`;
    const theirs = `respondent,department,one-team-1\n${b},Sales,2\n`;
    expect(merge(ours, theirs).text).toBe(`respondent,one-team-1,department\n${a},4,\n${b},2,Sales\n`);
  });

  test.each([
    ['the same row with another answer', `respondent,x\n${'a'.repeat(32)},1\n`, `respondent,x\n${'a'.repeat(32)},2\n`],
    ['a row with a name that this program did not give', `respondent,x\n${'a'.repeat(32)},1\n`, 'respondent,x\nanna,2\n'],
  ])('differ: %s', (_, ours, theirs) => {
    const merged = mergeTables(ours, theirs, files);
    expect(merged.ok ? [] : merged.problems.map(({ code, place }) => [code, place?.file])).toEqual([
      ['import/table-differs', 'theirs.csv'],
    ]);
  });
});
