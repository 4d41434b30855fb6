import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '#interview/line';
import { paintFor } from '#interview/paint';
import { showField } from '#interview/show-field';

const paint = paintFor({ colour: false, unicode: true });

test('a typed line that needs several rows is broken between words', () => {
  expect(showField(lineOf('We call the customer first, then we look.'), 16, paint)).toEqual({
    before: ['We call the ', 'customer first, '],
    field: 'then we look.',
    cursor: 13,
    after: [],
  });
});

test('a word longer than a row is broken where the row ends', () => {
  expect(showField(lineOf('aaaaaaaaaabbbbb'), 10, paint)).toMatchObject({ before: ['aaaaaaaaaa'], field: 'bbbbb' });
});

test('no row is wider than there is room, nothing typed is lost, and the cursor stands where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'служба', ' ', '  ', '日本', 'obsługa')), fc.integer({ min: 8, max: 20 }), (words, cells) => {
      const { before, field, cursor } = showField(lineOf(words.join('')), cells, paint);
      const shown = [...before, field];
      for (const row of shown) expect(row.length).toBeLessThanOrEqual(cells);
      expect(cursor).toBe(field.length);
      expect(words.join('').endsWith(shown.filter((row) => row !== '…').join(''))).toBe(true);
    }),
  );
});
