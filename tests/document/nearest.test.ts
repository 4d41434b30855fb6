import { expect, test } from 'vitest';
import { nearest, wordFacts } from '#document/nearest';

const known = ['one-team', 'promise-keeping', 'speed-urgency'];

test.each([
  ['a letter too many', 'onne-team', 'one-team'],
  ['two letters swapped', 'promsie-keeping', 'promise-keeping'],
  ['capitals', 'Speed-Urgency', 'speed-urgency'],
])('%s', (_, word, expected) => expect(nearest(word, known)).toBe(expected));

test.each([
  ['an empty word', ''],
  ['another word', 'leadership'],
  ['an endless one', 'x'.repeat(10_000)],
])('nothing is near %s', (_, word) => expect(nearest(word, known)).toBeNull());

test('facts say that nothing is near, for a sentence cannot choose by an empty word', () => {
  expect(wordFacts('leadership', known)).toEqual({ word: 'leadership', near: '', hasNear: 'no', known });
});
