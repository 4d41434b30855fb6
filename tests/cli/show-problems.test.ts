import { describe, expect, test } from 'vitest';
import { showProblems } from '#cli/show-problems';
import { languages, type Place, problem } from '#problem';
import { wordingFor } from '#wording/wording';

const place = (source: string | null, column: number, length = 3): Place => ({ file: 'audit.yaml', line: 12, column, length, source });
const linesOf = (at: Place | null): string[] => showProblems([problem('yaml/tag', {}, at)], wordingFor('en')).split('\n');

describe('a problem as people read it', () => {
  test('place and code, what is wrong, the line with a caret, what to do', () => {
    const [head, what, source, caret, todo] = linesOf(place('client: !foo Acme', 9, 4));
    expect(head).toBe('audit.yaml:12:9  yaml/tag');
    expect(what).toMatch(/^ {2}\S/);
    expect(source).toBe('    12 | client: !foo Acme');
    expect(caret).toBe('       |         ^^^^');
    expect(todo).toMatch(/^ {2}\S/);
  });

  test('without a place the code alone, without a line no caret', () => {
    expect(linesOf(null)[0]).toBe('yaml/tag');
    expect(linesOf({ file: 'audit.yaml', line: null, column: null, length: 0, source: null })[0]).toBe('audit.yaml  yaml/tag');
    expect(linesOf(place(null, 3)).some((line) => line.includes('^'))).toBe(false);
  });

  test('of a long line the part around the caret', () => {
    const long = `${'a'.repeat(500)}bad${'c'.repeat(500)}`;
    const [, , source = '', caret = ''] = linesOf(place(long, 501));
    expect(source.length).toBeLessThan(120);
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('bad');
  });

  test('an endless word is not underlined endlessly', () => {
    expect(linesOf(place('x'.repeat(10_000), 1, 10_000)).every((line) => line.length < 300)).toBe(true);
  });

  test('nothing of a file acts on the terminal, and the caret stays under its word', () => {
    const hostile = 'a:\t\u001b[31mred\u0007\u009b2J\u202eevil\u2066\u200f\u200b\u00ad bad';
    const [, , source = '', caret = ''] = linesOf(place(hostile, hostile.indexOf('bad') + 1));
    expect(source).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f]/);
    expect(source.slice(caret.indexOf('^'), caret.lastIndexOf('^') + 1)).toBe('bad');
  });

  test('nor does the name of a file', () => {
    expect(linesOf({ ...place('a', 1), file: 'a\u001b]0;title\u0007.yaml' })[0]).not.toContain('\u001b');
  });
});

test('fifty are shown, the rest is counted, in every language', () => {
  const many = Array.from({ length: 57 }, () => problem('yaml/tag', {}, place('a: !b', 4)));
  for (const language of languages) {
    const shown = showProblems(many, wordingFor(language));
    expect(shown.match(/yaml\/tag/g)).toHaveLength(50);
    expect(shown.split('\n').at(-1)).toContain('7');
  }
});
