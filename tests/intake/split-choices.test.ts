import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalForm } from '#intake/normal-form';
import { splitChoices } from '#intake/split-choices';

const labels = ['Phone', 'E-mail, web form', 'E-mail', 'Front desk', 'web form', 'Sales; service', 'None of these.'];
const names = labels.map(normalForm);

test.each([
  ['Phone;E-mail, web form;Front desk;', ';', ['phone', 'e-mail, web form', 'front desk']],
  ['Phone, E-mail, web form, Front desk', ',', ['phone', 'e-mail, web form', 'front desk']],
  ['E-mail, Phone', ',', ['e-mail', 'phone']],
  ['Sales; service;Phone', ';', ['sales; service', 'phone']],
  ['None of these.', ',', ['none of these']],
  ['None of these., Phone', ',', ['none of these', 'phone']],
])('%j is taken apart, the longest label first', (cell, join, parts) => {
  expect(splitChoices(cell, names, [join])).toEqual(parts);
});

test('of several separators the one that fits is taken', () => {
  expect(splitChoices('Phone, Front desk', names, [';', ','])).toEqual(['phone', 'front desk']);
  expect(splitChoices('Phone;Front desk', names, [';', ','])).toEqual(['phone', 'front desk']);
});

test('what is unknown comes back, beside what is known', () => {
  expect(splitChoices('Phone;A walk-in, at the board;Front desk', names, [';'])).toEqual([
    'phone',
    'a walk-in, at the board',
    'front desk',
  ]);
});

test('any choice of labels, joined as a tool joins them, is taken apart again', () => {
  // Labels whose parts are no labels: what a cell means is then decidable.
  const decidable = ['Phone', 'E-mail, web form', 'Front desk', 'Sales; service', 'Stand, table; hall'];
  const forms = decidable.map(normalForm);
  fc.assert(
    fc.property(fc.subarray(decidable, { minLength: 1 }), fc.constantFrom(';', ', ', '; ', ','), fc.boolean(), (ticked, join, ends) => {
      const cell = ticked.join(join) + (ends ? join : '');
      expect(splitChoices(cell, forms, [join.trim()])).toEqual(ticked.map(normalForm));
    }),
  );
});

test('a hostile cell takes no time', () => {
  const many = Array.from({ length: 30 }, (_, length) => 'a,'.repeat(length + 1).slice(0, -1));
  splitChoices(`${'a,'.repeat(3000)}b`, many, [',']);
});
