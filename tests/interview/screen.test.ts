import { expect, it } from 'vitest';
import { plainChange } from '#interview/screen';

it('a plain terminal gets only what is new', () => {
  expect(plainChange('> hel', '> hello')).toBe('lo');
  expect(plainChange('> hello', '> hell')).toBe('\b \b');
  expect(plainChange('> hello', 'Next question')).toBe('\nNext question');
});
