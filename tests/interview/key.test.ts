import { expect, it } from 'vitest';
import { readKey, typedKey } from '#interview/key';
import { isOneKey, readKeys } from '#interview/read-keys';

const names = (text: string): string[] => readKeys(text).map((key) => key.name);

it('names a letter by its physical key under a Russian layout, in either case', () => {
  for (const [typed, key] of Object.entries({ и: 'b', ы: 's', в: 'd', ч: 'x', т: 'n', о: 'j', а: 'f', й: 'q', ',': '?', Й: 'q', B: 'b' }))
    expect(typedKey(typed)).toMatchObject({ name: key, text: typed });
});

it('names a word by itself, also one that every object has', () => {
  for (const word of ['constructor', 'toString', '__proto__']) expect(typedKey(word).name).toBe(word.toLowerCase());
});

it('reads arrow keys, Enter and Escape, whatever the terminal sends for them', () => {
  expect(names('\u001b[D\u001bOA\r\n\u001b[3~\u007f')).toEqual(['left', 'up', 'enter', 'delete', 'backspace']);
  expect(names('\u001b')).toEqual(['escape']);
});

it('drops sequences and control characters that mean nothing here', () => {
  expect(names('\u001b[15~\u001b[I\u0000\u0004\u001a')).toEqual([]);
});

it('tells one key from several', () => {
  expect(['4', 'и', '\r', '\u001b[B', '\u001b[B\u001b[B'].every(isOneKey)).toBe(true);
  expect(['44', '4\r', 'a\u001b[B'].some(isOneKey)).toBe(false);
});

it('reads the events of the prompt library', () => {
  expect(readKey({ name: 'return' }).name).toBe('enter');
  expect(readKey({ name: 'w', ctrl: true }).name).toBe('ctrl-w');
  expect(readKey({ sequence: 'ж' })).toMatchObject({ text: 'ж' });
});
