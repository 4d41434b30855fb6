import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanText } from '#interview/clean-text';

it('takes out what would act on a terminal', () => {
  expect(cleanText('a\u001b[31mred\u001b[0m\u0007\u009b2J\u007f')).toBe('a[31mred[0m2J');
  expect(cleanText('abc\u202edcba\u2066x\u2069')).toBe('abcdcbax');
});

it('keeps text, line breaks and every alphabet', () => {
  expect(cleanText('Ёж, żółć\nnext\r\nlast\tend 🙂')).toBe('Ёж, żółć\nnext\nlast end 🙂');
});

it('leaves no control character but the line break in any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/(?!\n)[\p{Cc}\p{Bidi_Control}]/u.test(cleanText(text))));
});
