import { describe, expect, test } from 'vitest';
import { sources } from './sources';

const lines = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('\n');

/** What no person writes. The first word of a file is a key that every kind of file takes, so that only the attack is wrong. */
const attacks: Readonly<Record<string, string>> = {
  'brackets, 100 000 deep': `format: ${'['.repeat(100_000)}`,
  'braces, 100 000 deep': `format: ${'{a: '.repeat(100_000)}`,
  'indentation, 1000 deep': lines(1000, (at) => `${' '.repeat(at)}a:`),
  'dashes, 10 000 deep': '- '.repeat(10_000),
  'a billion laughs': `a: &a [x, x, x, x, x, x, x, x, x]\n${lines(9, (at) => `b${at}: &b${at} [${`*${at === 0 ? 'a' : `b${at - 1}`}, `.repeat(9)}]`)}\n`,
  'a value that holds itself': 'format: &a [*a]\n',
  'ten thousand aliases': `format: &a 1\nx: [${'*a, '.repeat(10_000)}]\n`,
  'an unknown anchor': 'format: *nobody\n',
  'a tag that runs code': 'format: !!js/function "function () { return 1 }"\n',
  'a local tag': 'format: !include /etc/passwd\n',
  'a binary tag': 'format: !!binary aGVsbG8=\n',
  'two mebibytes': `# ${'x'.repeat(2 * 1024 * 1024)}\n`,
  'half a mebibyte of keys': lines(40_000, (at) => `key${at}: 1`),
  'half a mebibyte of one repeated key': lines(50_000, () => 'format: 1'),
  NUL: 'format: 1\u0000\n',
  'a merge key': '<<: {format: 1}\nformat: 1\n',
  __proto__: '__proto__: {format: 1}\nformat: 1\n',
  constructor: 'constructor: {prototype: {polluted: 1}}\nformat: 1\n',
  toString: 'toString: 1\nformat: 1\n',
  'hasOwnProperty deep inside': 'format: {hasOwnProperty: 1, __proto__: {polluted: 1}}\n',
  'a directive': '%TAG ! tag:evil,2026:\n---\nformat: 1\n',
  'a key that is a list': '? [a, b]\n: 1\n',
  'half a surrogate': 'format: "\\ud800"\n',
  'only controls': '\u0001\u0002\u0007\u001b[2J',
};

const isFull = Boolean(process.env.CULTURE_AUDIT_FULL);
const taken = Object.entries(sources).filter(([name]) => isFull || name === 'questionnaire' || name === 'sheet');

describe.each(taken)('a %s', (_, { read }) => {
  // The limit only catches what hangs.
  test.each(Object.entries(attacks))('of %s is refused, and soon', { timeout: 20_000 }, (__, text) => {
    const outcome = read(text);
    expect(outcome.ok).toBe(false);
    for (const { place } of outcome.ok ? [] : outcome.problems) expect(place?.line).toBeGreaterThan(0);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
