import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedKey, pasted, typedKey } from '#interview/key';
import { editLine, type Line, lineOf } from '#interview/line';
import { paintFor } from '#interview/paint';
import { showField } from '#interview/show-field';

const typedLine = (...keys: readonly string[]): Line =>
  keys.reduce((line, key) => editLine(line, key.length > 2 ? namedKey(key) : typedKey(key)), lineOf(''));

describe('a typed line', () => {
  it('is edited at its cursor', () => {
    expect(typedLine('a', 'c', 'left', 'b').text).toBe('abc');
    expect(typedLine('a', 'b', 'home', 'delete', 'end', 'c').text).toBe('bc');
    expect(typedLine('o', 'n', 'e', ' ', 't', 'w', 'ctrl-w').text).toBe('one ');
    expect(typedLine('a', 'ctrl-u').text).toBe('');
  });

  it('moves over whole characters', () => {
    expect(typedLine('a', '🙂', 'backspace').text).toBe('a');
    expect(typedLine('🙂', 'left', 'a').text).toBe('a🙂');
  });

  it('takes a paste whole, with its line breaks, without its control characters', () => {
    expect(editLine(lineOf('x'), pasted('one\r\ntwo\u001b[2J', false)).text).toBe('xone\ntwo[2J');
  });

  it('keeps its cursor inside', () => {
    const key = fc.oneof(
      fc.constantFrom('left', 'right', 'home', 'end', 'backspace', 'delete', 'ctrl-w', 'ctrl-k').map(namedKey),
      fc.string({ unit: 'grapheme' }).map((text) => pasted(text, false)),
    );
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const line = keys.reduce(editLine, lineOf(''));
        expect(line.cursor).toBeGreaterThanOrEqual(0);
        expect(line.cursor).toBeLessThanOrEqual(line.text.length);
      }),
    );
  });
});

describe('the part of it that is shown', () => {
  const paint = paintFor({ colour: false, unicode: true });

  it('is the rows around the cursor', () => {
    expect(showField(lineOf('abcdefghijkl'), 10, paint)).toEqual({ before: ['abcdefghij'], field: 'kl', cursor: 2, after: [] });
    expect(showField({ text: 'abcdefghijkl', cursor: 3 }, 10, paint)).toEqual({
      before: [],
      field: 'abcdefghij',
      cursor: 3,
      after: ['kl'],
    });
  });

  it('stays small for 10,000 characters', () => {
    const { before, field, after } = showField(lineOf('я'.repeat(10_000)), 70, paint);
    expect(before.length + after.length).toBeLessThanOrEqual(4);
    expect(field.length).toBeLessThanOrEqual(70);
  });
});
