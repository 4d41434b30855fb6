import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '#wording/visible-text';

describe('visible text', () => {
  it('leaves letters of any script, accents and pictures alone', () => {
    for (const text of ['Ясный ответ на вопрос «почему мы»', 'źdźbło e\u0301', '👩‍👩‍👧 界']) expect(visibleText(text)).toBe(text);
  });

  it('takes out whole terminal commands, and line breaks become blanks', () => {
    expect(visibleText('a\u001b[31mb\u001b]0;title\u0007c\u001b]8;;x\u001b\\d\u009b2Je')).toBe('abcde');
    expect(visibleText('a\r\nb\tc\u2028d')).toBe('a b c d');
  });

  it('never lets a control character or half a character through, and is stable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const visible = visibleText(text);
        expect(visible).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        expect(visibleText(visible)).toBe(visible);
      }),
    );
  });
});
