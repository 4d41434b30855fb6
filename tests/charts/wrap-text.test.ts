import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '#charts/drawing/text-width';
import { wrapText } from '#charts/drawing/wrap-text';

const style = { size: 13, weight: 400 } as const;

describe('wrapped text', () => {
  it('breaks between words, into lines of about the same length', () => {
    expect(wrapText('Customer first when interests clash', 190, style, 3)).toEqual(['Customer first when', 'interests clash']);
    expect(wrapText('Полномочия на местах', 400, style, 3)).toEqual(['Полномочия на местах']);
  });

  it('breaks a word only when it is wider than a line', () => {
    expect(wrapText('Клиентоориентированность', 110, style, 3).join('')).toBe('Клиентоориентированность');
  });

  it('is never wider than told, never longer than told, and says when it leaves something out', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 3 }),
        (text, width, most) => {
          const lines = wrapText(text, width, style, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(textWidth(line, style.size)).toBeLessThanOrEqual(width);
        },
      ),
    );
    expect(wrapText('one two three four five six', 60, style, 2).at(-1)).toMatch(/…$/);
  });
});
