import { expect, it } from 'vitest';
import { nextCode } from '#interview/next-code';
import { readNote } from '#interview/read-note';

it('reads a note, and a quote by its quotation mark in any language', () => {
  expect(readNote('q', ' Tired. ')).toEqual({ question: 'q', text: 'Tired.', quote: false });
  for (const typed of ['"Yes', '“Yes”', '„Yes”', '«Yes»', '"Yes"'])
    expect(readNote('q', typed)).toEqual({ question: 'q', text: 'Yes', quote: true });
});

it('is none when nothing is left', () => {
  for (const typed of ['', '  ', '"', '\u0007']) expect(readNote('q', typed)).toBeNull();
});

it('suggests the first free code', () => {
  expect(nextCode('leader', [])).toBe('leader-01');
  expect(nextCode('leader', ['leader-01', 'manager-02', 'leader-03'])).toBe('leader-02');
});
