import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalForm } from '#intake/normal-form';

test.each([
  ['Strongly  Agree ', 'strongly agree'],
  ['Agree\u00a0', 'agree'],
  ['<strong>Agree</strong>', 'agree'],
  ['*Agree*', 'agree'],
  ['**Which unit?** *', 'which unit'],
  ['Tom&nbsp;&amp;&#160;Ann', 'tom & ann'],
  ['„Bob”', '"bob"'],
  ['we’re — fine', "we're - fine"],
  ['Отчёт', 'отчет'],
  ['Скорее согласен(на)', 'скорее согласен'],
  ['Скорее согласен(-на)', 'скорее согласен'],
  ['сам(а)', 'сам'],
  ['Zadowolony(a)', 'zadowolony'],
  ['What?\n(one line)', 'what? (one line)'],
  ['Ｆｕｌｌ', 'full'],
  ['STRAẞE', 'strasse'],
])('%j is compared as %j', (text, form) => {
  expect(normalForm(text)).toBe(form);
});

test.each([
  ['Agree', 'Disagree'],
  ['согласен', 'не согласен'],
  ['f(x)', 'f'],
  ['1-3', '13'],
])('%s and %s stay apart', (one, other) => {
  expect(normalForm(one)).not.toBe(normalForm(other));
});

test('a normal form is its own normal form', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[\p{L}\p{N} .,;:!?ёЁ„”«»-]*$/u), (text) => {
      expect(normalForm(normalForm(text))).toBe(normalForm(text));
    }),
  );
});

test('a long hostile text takes no time', () => {
  for (const text of ['<a'.repeat(50_000), '&'.repeat(100_000), '?'.repeat(100_000), '('.repeat(100_000), 'я('.repeat(50_000)])
    expect(normalForm(text).length).toBeLessThanOrEqual(text.length);
});
