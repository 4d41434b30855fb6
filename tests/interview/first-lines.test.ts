import { expect, test } from 'vitest';
import { firstLines } from '#interview/first-lines';
import { paintFor } from '#interview/paint';

const paint = paintFor({ colour: false, unicode: true });
const shown = (text: string): readonly string[] => firstLines(text, 2, 24, ' ✓ ', (line) => line, paint);

test('a label of two lines is shown whole', () => {
  expect(shown('3 Neither agree nor disagree')).toEqual([' ✓ 3 Neither agree nor', '   disagree']);
});

test('a sign stands where a long text goes on', () => {
  expect(shown('One list of promises for sales, dispatch and service')).toEqual([' ✓ One list of promises', '   for sales, dispatch…']);
});
