import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '#document/read-document';
import type { Schema } from '#document/schema';
import { localisedSchema } from '#document/schema';

const anything: Schema = { type: 'object' };
const strict: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^[a-z]+$', maxLength: 5 },
    count: { type: 'integer', minimum: 1, maximum: 9 },
    colour: { enum: ['red', 'green'] },
    text: localisedSchema,
    list: { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true, items: { type: 'string' } },
    nested: { $ref: '#/$defs/nested' },
  },
  required: ['id'],
  additionalProperties: false,
  $defs: { nested: { type: 'object', properties: { not: { $ref: '#/$defs/nested' } }, additionalProperties: false } },
};

const read = (text: string, schema: Schema = anything) => readDocument<Record<string, unknown>>(text, 'some.yaml', schema);

/** code line:column of every problem; empty when the text is fine. */
const found = (text: string, schema: Schema = anything): string[] => {
  const outcome = read(text, schema);
  return outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
};

describe('a text becomes a value with places', () => {
  const outcome = read('id: abc\nnested:\n  list:\n    - one\n    - key: 1\n');
  if (!outcome.ok) throw new Error('it is a fine text');
  const { place, keyPlace, value } = outcome.value;

  test('the value', () => expect(value).toEqual({ id: 'abc', nested: { list: ['one', { key: 1 }] } }));

  test('a value has the place of the value, a key that of the key', () => {
    expect(place(['id'])).toEqual({ file: 'some.yaml', line: 1, column: 5, length: 3, source: 'id: abc' });
    expect(keyPlace(['id'])).toEqual({ file: 'some.yaml', line: 1, column: 1, length: 2, source: 'id: abc' });
    expect(place(['nested', 'list', 0])).toMatchObject({ line: 4, column: 7, length: 3 });
    expect(keyPlace(['nested', 'list', 1, 'key'])).toMatchObject({ line: 5, column: 7, length: 3 });
  });

  test('where a path ends early, the nearest parent', () => {
    expect(place(['nested', 'list', 1, 'absent', 'more'])).toMatchObject({ line: 5, column: 7 });
    expect(place(['absent'])).toMatchObject({ line: 1, column: 1 });
  });

  test('a place never underlines beyond its line', () => {
    expect(place(['nested'])).toMatchObject({ line: 3, column: 3, length: 5 });
  });
});

describe('texts that are refused, each at its place', () => {
  test.each([
    ['a list that is not closed', 'a: 1\nb: [1\nc: 2\n', 'yaml/syntax 3:1'],
    ['the same key twice', 'a: 1\nb: 2\na: 3\n', 'yaml/duplicate-key 3:1'],
    ['the same key twice, once in quotes', 'b:\n  a: 1\n  "a": 3\n', 'yaml/duplicate-key 3:3'],
    ['a key that is a list', '[1, 2]: a\n', 'yaml/syntax 1:1'],
    ['a tag', 'a: 1\nb: !thing c\n', 'yaml/tag 2:4'],
    ['a tag of YAML itself', 'a: !!str 5\n', 'yaml/tag 1:4'],
    ['a tag on a map', 'a: !!map {b: 1}\n', 'yaml/tag 1:4'],
    ['a tag behind an anchor', 'a: &b !!int "5"\n', 'yaml/tag 1:7'],
    ['NUL', 'a: 1\nb: x\0y\n', 'yaml/nul 2:5'],
    ['a directive', '# first\n%YAML 1.2\n---\na: 1\n', 'yaml/directive 2:1'],
    ['two documents', 'a: 1\n---\nb: 2\n', 'yaml/several-documents 2:1'],
    ['brackets 65 deep', `a: ${'['.repeat(65)}${']'.repeat(65)}\n`, 'yaml/too-deep 1:68'],
    ['dashes 70 deep', `${'- '.repeat(70)}x\n`, 'yaml/too-deep 1:1'],
    ['indentation 70 deep', Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'yaml/too-deep 65:65'],
    ['dashes behind a bracket that only stands in quotes', `a: "["\nb:\n  ${'- '.repeat(5000)}x\n`, 'yaml/too-deep 3:3'],
    ['an alias of nothing', 'a: *b\n', 'yaml/aliases 1:4'],
    ['an alias that holds itself', 'a: &b\n  not: *b\n', 'yaml/aliases 2:8'],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual([expected]));

  test('a hundred aliases are fine, one more is not, whatever they name', () => {
    const aliases = (count: number): string =>
      `a: &a 1\nb: &b 2\nc:\n${Array.from({ length: count }, (_, i) => `  - *${i % 2 ? 'a' : 'b'}`).join('\n')}\n`;
    expect(found(aliases(100))).toEqual([]);
    expect(found(aliases(101))).toEqual(['yaml/aliases 104:5']);
  });

  test('aliases of aliases do not blow up', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array.from({ length: 9 }, () => `*l${i}`).join(', ')}]`);
    const [problem] = found(`l0: &l0 [1]\n${levels.join('\n')}\n`);
    expect(problem).toMatch(/^yaml\/aliases /);
  });

  test('more than a mebibyte, counted in bytes', () => {
    expect(found(`a: ${'x'.repeat(1024 * 1024)}`)).toEqual(['file/too-large 1:1']);
    expect(found(`a: ${'ж'.repeat(600_000)}`)).toEqual(['file/too-large 1:1']);
    expect(found(`a: ${'x'.repeat(1000_000)}`)).toEqual([]);
  });
});

describe('values that a schema refuses, each at its place', () => {
  test.each([
    ['an unknown key, at the key', 'id: abc\ncolor: red\n', 'yaml/unknown-key 2:1'],
    ['a missing key, at the map', 'count: 1\n', 'yaml/missing-key 1:1'],
    ['a wrong type, at the value', 'id: abc\ncount: many\n', 'yaml/wrong-type 2:8'],
    ['a word that is not allowed', 'id: abc\ncolour: blue\n', 'yaml/not-allowed 2:9'],
    ['a number out of range', 'id: abc\ncount: 10\n', 'yaml/out-of-range 2:8'],
    ['a text of the wrong shape', 'id: "A B"\n', 'yaml/pattern 1:5'],
    ['a text that is too long', 'id: abcdef\n', 'yaml/too-many 1:5'],
    ['too few entries', 'id: abc\nlist: []\n', 'yaml/too-few 2:7'],
    ['too many entries', 'id: abc\nlist: [a, b, c]\n', 'yaml/too-many 2:7'],
    ['the same entry twice', 'id: abc\nlist: [b, b]\n', 'questionnaire/duplicate-id 2:11'],
    ['a text without any language', 'id: abc\ntext: {}\n', 'yaml/too-few 2:7'],
    ['a text that is nothing, once and not once a branch', 'id: abc\ntext:\n', 'yaml/wrong-type 2:6'],
    ['an unknown language', 'id: abc\ntext: {de: x}\n', 'yaml/unknown-key 2:8'],
    ['a text where a map belongs', 'just words\n', 'yaml/wrong-type 1:1'],
    ['an empty text', '', 'yaml/missing-key 1:1'],
    ['nothing but a comment', '# later\n', 'yaml/missing-key 1:1'],
  ])('%s', (_, text, expected) => expect(found(text, strict)).toEqual([expected]));

  test('everything at once, in the order of the file', () => {
    expect(found('id: "A"\ncount: 0\ncolour: blue\nshape: round\nlist: [a, 5]\n', strict)).toEqual([
      'yaml/pattern 1:5',
      'yaml/out-of-range 2:8',
      'yaml/not-allowed 3:9',
      'yaml/unknown-key 4:1',
      'yaml/wrong-type 5:11',
    ]);
  });

  test('two keys missing at one place are two problems', () => {
    const schema: Schema = { type: 'object', required: ['a', 'b'] };
    const outcome = read('c: 1\n', schema);
    expect(outcome.ok ? [] : outcome.problems.map(({ facts }) => facts.key)).toEqual(['a', 'b']);
  });

  test('a fault in one entry hides none in another', () => {
    const schema: Schema = { type: 'array', items: localisedSchema };
    expect(found('-\n- {}\n- 5\n', schema).map((one) => one.split(':')[0])).toEqual([
      'yaml/wrong-type 1',
      'yaml/too-few 2',
      'yaml/wrong-type 3',
    ]);
  });

  test('an unknown word comes with the nearest known one', () => {
    const outcome = read('id: abc\ncuont: 3\n', strict);
    expect(outcome.ok ? null : outcome.problems[0]?.facts).toMatchObject({ key: 'cuont', near: 'count', hasNear: 'yes' });
  });
});

describe('names that JavaScript knows', () => {
  test('are keys like others', () => {
    expect(found('__proto__: {admin: true}\nconstructor: 1\nid: abc\n', strict)).toEqual(['yaml/unknown-key 1:1', 'yaml/unknown-key 2:1']);
    expect(found('id: abc\ncolour: constructor\n', strict)).toEqual(['yaml/not-allowed 2:9']);
    expect(read('__proto__: {admin: true}\n').ok).toBe(true);
  });

  test('and leave no trace', () => {
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });
});

describe('line ends and marks', () => {
  const lines = ['id: abc', 'count: 3', 'colour: blue'];
  test.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('%s reads the same', (_, end) => {
    expect(found(lines.join(end), strict)).toEqual(['yaml/not-allowed 3:9']);
    const outcome = read(lines.slice(0, 2).join(end) + end, strict);
    expect(outcome.ok && outcome.value.value).toEqual({ id: 'abc', count: 3 });
  });

  test('a byte order mark does not move columns', () => expect(found('\uFEFFid: ABC\n', strict)).toEqual(['yaml/pattern 1:5']));
});

describe('hostile texts are refused quickly', () => {
  // Times are no promise here; these texts took minutes, or ended the process, before they were met.
  test.each([
    ['nested brackets', '['.repeat(200_000)],
    ['nested braces', '{a: '.repeat(200_000)],
    ['nested questions', '? '.repeat(100_000)],
  ])('%s', (_, text) => expect(found(text)[0]).toMatch(/^yaml\/too-deep/));

  test('forty thousand unknown keys', () => {
    const text = Array.from({ length: 40_000 }, (_, i) => `k${i}: 1`).join('\n');
    // Nobody mends more at once, and each costs a search for the nearest word.
    expect(found(`id: abc\n${text}\n`, strict)).toHaveLength(300);
  }, 20_000);
});

const valid = 'id: abc\ncount: 3\ntext: {en: "Hello, you", pl: \'Cześć\'}\nlist:\n  - one\n  - two\nnested: &n\n  not: {}\n';

test('a valid text with any few bytes changed is read or refused, never more', () => {
  const bytes = new TextEncoder().encode(valid);
  const edit = fc.record({
    at: fc.nat({ max: bytes.length - 1 }),
    byte: fc.oneof(fc.constantFrom(...[...'[]{}*&!|>%@`\'":#-?,\n\r\t\0 '].map((letter) => letter.charCodeAt(0))), fc.nat({ max: 255 })),
    cut: fc.nat({ max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
      const changed = [...bytes];
      for (const { at, byte, cut } of edits) changed.splice(at, cut, byte);
      const text = new TextDecoder().decode(new Uint8Array(changed));
      const outcome = read(text, strict);
      const count = text.split(/\r\n?|\n/).length;
      if (!outcome.ok) for (const { place } of outcome.problems) expect(place?.line).toBeGreaterThan(0);
      if (!outcome.ok) for (const { place } of outcome.problems) expect(place?.line).toBeLessThanOrEqual(count);
    }),
    { numRuns: process.env.CULTURE_AUDIT_FULL ? 20_000 : 1500 },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});
