import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareJournals } from '#response/compare-journals';

const lines = fc.array(fc.stringMatching(/^[a-z{}":]{1,8}$/), { maxLength: 6 });
const textOf = (written: readonly string[], end = '\n'): string => written.map((line) => `${line}${end}`).join('');

test('a journal that goes on where another ends is longer by what was added, whichever line ends it has', () => {
  fc.assert(
    fc.property(lines, lines, (start, more) => {
      const expected = more.length === 0 ? { kind: 'same' } : { kind: 'longer', lines: more.length };
      expect(compareJournals(textOf(start), textOf([...start, ...more], '\r\n'))).toEqual(expected);
    }),
  );
});

test('either order tells the same, with longer and shorter exchanged', () => {
  fc.assert(
    fc.property(lines, lines, (one, other) => {
      const there = compareJournals(textOf(one), textOf(other));
      const back = compareJournals(textOf(other), textOf(one));
      const turned = { same: 'same', longer: 'shorter', shorter: 'longer', parted: 'parted' } as const;
      expect(back).toEqual({ ...there, kind: turned[there.kind] });
    }),
  );
});

test('two continuations part at the first line that differs', () => {
  expect(compareJournals('a\nb\nc\n', 'a\nB\n')).toEqual({ kind: 'parted', line: 2 });
});

test('an unfinished last line does not count', () => {
  expect(compareJournals('a\nb', 'a\nc')).toEqual({ kind: 'same' });
  expect(compareJournals('a\n{"ki', 'a\nb\n')).toEqual({ kind: 'longer', lines: 1 });
});
