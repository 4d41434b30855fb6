import { expect, test } from 'vitest';
import { type ListDraft, listCard } from '#interview/list-card';
import { paintFor } from '#interview/paint';

const items = [
  { label: 'Senior leader', detail: 'leader' },
  { label: 'Front-line staff who meet customers every day', detail: 'front-line' },
  { label: 'HR', detail: 'hr' },
  { label: 'Customer', detail: 'customer' },
];
const card = listCard({
  title: 'Role',
  items,
  keys: 'Esc: cancel',
  typed: '',
  start: 0,
  paint: paintFor({ colour: false, unicode: true }),
});
const draft: ListDraft = { active: 1, typed: '' };

test('a label that needs several lines is never cut', () => {
  expect(card.view(draft, { width: 41, rows: 24 }).above).toEqual([
    ' Role',
    '',
    '   1  Senior leader               leader',
    ' › 2  Front-line staff who    front-line',
    '      meet customers every',
    '      day',
    '   3  HR                              hr',
    '   4  Customer                  customer',
    '',
  ]);
});

test('in a low window a sign stands for what is above and below, and the active one stands there whole', () => {
  expect(card.view(draft, { width: 50, rows: 10 }).above).toEqual([
    ' Role',
    '',
    '   1  Senior leader                        leader',
    ' › 2  Front-line staff who meet        front-line',
    '      customers every day',
    '   …',
    '',
  ]);
  expect(card.view({ ...draft, active: 3 }, { width: 50, rows: 10 }).above).toEqual([
    ' Role',
    '',
    '   …',
    '      customers every day',
    '   3  HR                                       hr',
    ' › 4  Customer                           customer',
    '',
  ]);
});
