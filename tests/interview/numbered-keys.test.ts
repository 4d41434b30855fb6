import { expect, it } from 'vitest';
import { numberedKeys, pressDigit } from '#interview/numbered-keys';

const toTen = Array.from({ length: 11 }, (_, at) => String(at));

it('uses codes that are digits as keys and counts the others', () => {
  expect(numberedKeys(['0', '1', '2'])).toEqual(['0', '1', '2']);
  expect(numberedKeys(['yes', 'partly', 'no'])).toEqual(['1', '2', '3']);
});

it('chooses at once where one entry can be meant', () => {
  expect(pressDigit(toTen, '', '7')).toEqual({ typed: '', chosen: 7 });
  expect(pressDigit(['1', '2'], '', '1')).toEqual({ typed: '', chosen: 0 });
});

it('waits between 1 and 10', () => {
  expect(pressDigit(toTen, '', '1')).toEqual({ typed: '1', chosen: null });
  expect(pressDigit(toTen, '1', '0')).toEqual({ typed: '', chosen: 10 });
});

it('does not take a digit that leads nowhere', () => {
  expect(pressDigit(toTen, '1', '5')).toEqual({ typed: '1', chosen: null });
  expect(pressDigit(['1', '2', '3'], '', '9')).toEqual({ typed: '', chosen: null });
});
