import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { good } from '#problem';
import { openLibrary } from '#questionnaire/library';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readMarker } from '#questionnaire/read-marker';
import { shownMarkers } from '#questionnaire/shown-markers';
import { goodValue } from '../sample/good-value';
import { readText, shippedLibrary, shippedTexts } from './shipped';

/** What a consultant writes without help: one picked question, one marker and two questions of their own. */
const minimal = `format: 1
id: our-check
name: Our check
markers:
  - id: calm
    name: Calm under pressure
questions:
  - one-team-1
  - id: calm-1
    marker: calm
    type: agreement
    text: People stay friendly on busy days.
  - id: calm-2
    marker: calm
    type: choice
    text: Who decides on a refund?
    options:
      - {code: me, label: I do, score: 100}
      - {code: boss, label: My boss, score: 20}
      - {code: never, label: It never happens, score: none}
closing:
  - {id: more, type: text, text: Anything else?}
`;

const lines = (text: string): string[] => text.split('\n');
/** The minimal text with one passage changed. */
const changed = (from: string, to: string): string => {
  if (!minimal.includes(from)) throw new Error(from);
  return minimal.replace(from, to);
};
const asked = `questions:
  - one-team-1
`;

/** code line of every problem, in order; warnings of a good one. */
const problemsOf = (text: string): string[] => {
  const outcome = readText(text);
  return outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.line}`);
};
const warningsOf = (text: string): string[] => {
  const outcome = readText(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.warnings.map(({ code, place }) => `${code} ${place?.line}`);
};

describe('a questionnaire of one page', () => {
  const read = goodValue(readText(minimal));

  test('is complete in itself', () => {
    expect(read.questions.map(({ id, marker }) => [id, marker])).toEqual([
      ['one-team-1', 'one-team'],
      ['calm-1', 'calm'],
      ['calm-2', 'calm'],
      ['more', null],
    ]);
    expect(read.markers.map(({ id, target, weight, gate }) => ({ id, target, weight, gate }))).toEqual([
      { id: 'one-team', target: 75, weight: 1, gate: false },
      { id: 'calm', target: 75, weight: 1, gate: false },
    ]);
  });

  test('has the usual settings where it says nothing', () => {
    expect(read).toMatchObject({
      mode: 'anonymous',
      cadence: 'once',
      smallestDifference: 5,
      leastAnswered: 0.5,
      gates: { open: 60, closed: 40 },
      name: { en: 'Our check' },
    });
    expect(read.leastCoverage).toBeCloseTo(1 / 3, 10);
  });

  test('has a scale with scores and labels in every language', () => {
    expect(read.questions[1]?.options.map(({ code, score }) => [code, score])).toEqual([
      ['1', 0],
      ['2', 25],
      ['3', 50],
      ['4', 75],
      ['5', 100],
    ]);
    expect(read.questions[1]?.options[0]?.label.pl).toBe('Zdecydowanie się nie zgadzam');
  });

  test('says of a marker file’s unknown domain where it stands there', () => {
    const oneTeam = goodValue(shippedTexts.marker('one-team'));
    const marker = { file: 'markers/one-team.yaml', text: oneTeam.text.replace(/^domain: .*$/m, 'domain: peeple') };
    const library = goodValue(
      openLibrary({ ...shippedTexts, marker: (id) => (id === 'one-team' ? good(marker) : shippedTexts.marker(id)) }, 'en'),
    );
    const outcome = readText(minimal, library);
    const [found] = outcome.ok ? [] : outcome.problems;
    expect(found).toMatchObject({ code: 'questionnaire/unknown-domain', place: { file: marker.file, source: 'domain: peeple' } });
  });

  test('bare words are in the language it names, else in that of its surroundings', () => {
    expect(goodValue(readText(changed('name: Our', 'language: pl\nname: Our'))).name).toEqual({ pl: 'Our check' });
    const polish = goodValue(openLibrary(shippedTexts, 'pl'));
    expect(goodValue(readText(minimal, polish)).name).toEqual({ pl: 'Our check' });
  });
});

describe('what is refused, each at its line', () => {
  const line = (text: string, words: string): number => lines(text).findIndex((one) => one.includes(words)) + 1;
  test.each<[name: string, text: string, expected: readonly (readonly [string, string])[]]>([
    ['an unknown question', changed('  - one-team-1', '  - one-taem-1'), [['questionnaire/unknown-question', 'one-taem-1']]],
    [
      'an unknown marker',
      changed('marker: calm\n    type: agreement', 'marker: clam\n    type: agreement'),
      [['questionnaire/unknown-marker', 'clam']],
    ],
    ['an unknown scale', changed('type: agreement', 'type: agreement\n    scale: agreemnt'), [['questionnaire/unknown-scale', 'agreemnt']]],
    [
      'an unknown domain',
      changed('name: Calm under', 'domain: peeple\n    name: Calm under'),
      [['questionnaire/unknown-domain', 'domain: peeple']],
    ],
    ['a question twice', changed(asked, `${asked}  - one-team-2\n  - one-team-2 # again\n`), [['questionnaire/duplicate-id', '# again']]],
    ['an own marker twice', changed('questions:', '  - {id: calm, name: Again}\nquestions:'), [['questionnaire/duplicate-id', 'Again']]],
    ['an option twice', changed('code: boss', 'code: me'), [['questionnaire/duplicate-id', 'My boss']]],
    ...(['dk', 'not-shown'] as const).map((code): [string, string, readonly [string, string][]] => [
      `an option called ${code}: tables would take it for no answer`,
      changed('code: boss', `code: ${code}`),
      [['questionnaire/reserved-code', 'My boss']],
    ]),
    [
      'an option to tick called none: it says that nothing was ticked',
      changed(
        'closing:\n',
        'closing:\n  - id: where\n    type: choices\n    text: Where?\n    options:\n      - {code: desk, label: Desk}\n      - {code: none, label: Nowhere}\n',
      ),
      [['questionnaire/reserved-code', 'Nowhere']],
    ],
    [
      'an own scale with n/a in it',
      changed(
        'questions:\n',
        'scales:\n  - id: tea\n    options:\n      - {code: hot, label: Hot, score: 100}\n      - {code: n/a, label: None, score: 0}\nquestions:\n',
      ),
      [['questionnaire/reserved-code', 'n/a']],
    ],
    ['an option without a score', changed(', score: 20', ''), [['questionnaire/option-without-score', 'My boss']]],
    ['one score for all', changed('score: 20', 'score: 100'), [['questionnaire/scale-too-short', 'I do']]],
    [
      'a condition on a later question',
      changed('text: People', 'show-if: {question: calm-2, is: me}\n    text: People'),
      [['questionnaire/show-if-later', 'show-if']],
    ],
    [
      'a condition on itself',
      changed('text: People', 'show-if: {question: calm-1, is: 4}\n    text: People'),
      [['questionnaire/show-if-later', 'show-if']],
    ],
    [
      'a condition on nothing',
      changed('text: People', 'show-if: {question: calm-9, is: 4}\n    text: People'),
      [['questionnaire/unknown-question', 'show-if']],
    ],
    [
      'a condition on an answer that there is not',
      changed('text: People', 'show-if: {question: one-team-1, is: 7}\n    text: People'),
      [['questionnaire/show-if-mismatch', 'show-if']],
    ],
    [
      'the same beside a not: nothing written is passed over',
      changed('text: People', 'show-if: {question: one-team-1, is: 7, not: {question: one-team-1, is: 4}}\n    text: People'),
      [['questionnaire/show-if-mismatch', 'show-if']],
    ],
    [
      'a question in a marker that is not named after it',
      changed('name: Calm under pressure', 'name: Calm\n    questions: [{id: other-1, type: agreement, text: x}]'),
      [['questionnaire/id-not-of-marker', 'other-1']],
    ],
    [
      'a figure with two scores for one value',
      changed('type: agreement', 'type: kpi\n    unit: days\n    anchors: [[1, 0], [1, 100]]'),
      [['questionnaire/anchors', 'anchors']],
    ],
    [
      'a figure with a score beyond 100',
      changed('type: agreement', 'type: kpi\n    unit: days\n    anchors: [[1, 0], [2, 120]]'),
      [['questionnaire/anchors', 'anchors']],
    ],
    ['a newer format', changed('format: 1', 'format: 2'), [['yaml/format-too-new', 'format']]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected.map(([code, words]) => `${code} ${line(text, words)}`));
  });

  test('a marker of which nothing is scored', () => {
    const text =
      'format: 1\nid: a\nname: A\nmarkers: [{id: m, name: M}]\nquestions:\n  - {id: m-1, marker: m, type: importance, text: x}\n';
    expect(problemsOf(text)).toEqual(['questionnaire/no-scored-question 6']);
  });

  test('not a marker of which only customers are asked: it is named, and not scored', () => {
    const read = goodValue(
      readText(
        'format: 1\nid: a\nname: A\nmarkers: [{id: m, name: M}]\nquestions:\n  - {id: m-1, marker: m, type: agreement, ask: [customer], text: x}\n  - why-us-c\n  - one-team-1\n',
      ),
    );
    expect(read.markers.map(({ id }) => id)).toEqual(['one-team']);
    expect(read.domains.map(({ id }) => id)).toEqual(['teamwork']);
    expect(shownMarkers(read).map(({ id, name }) => [id, name.en])).toEqual([
      ['one-team', 'One team across departments'],
      ['m', 'M'],
      ['why-us', 'Clear "why us" beyond the minimum'],
    ]);
  });

  test('a scale that cannot tell answers apart', () => {
    const scale = (options: string): string => changed('questions:\n', `scales:\n  - id: odd\n    options: [${options}]\nquestions:\n`);
    expect(problemsOf(scale('{code: a, label: A, score: 5}, {code: b, label: B, score: 5}'))).toEqual(['questionnaire/scale-too-short 9']);
    expect(problemsOf(scale('{code: a, label: A}, {code: a, label: B}'))).toEqual(['questionnaire/duplicate-id 9']);
  });

  test('everything at once', () => {
    const text = changed('  - one-team-1', '  - one-taem-1')
      .replace('code: boss', 'code: me')
      .replace('marker: calm\n    type: choice', 'marker: clam\n    type: choice');
    expect(problemsOf(text).map((one) => one.split(' ')[0])).toEqual([
      'questionnaire/unknown-question',
      'questionnaire/unknown-marker',
      'questionnaire/duplicate-id',
    ]);
  });

  test('the condition of a question that has other faults as well', () => {
    const text = changed('type: agreement', 'type: agreement\n    scale: agreemnt\n    show-if: {question: one-team-9, is: 4}');
    expect(problemsOf(text).map((one) => one.split(' ')[0])).toEqual(['questionnaire/unknown-scale', 'questionnaire/unknown-question']);
  });

  test('a condition on a question with faults is no fault itself', () => {
    const text = changed('score: 20', 'score: 100').replace(
      'closing:\n  - {id: more,',
      'closing:\n  - {id: more, show-if: {question: calm-2, is: me},',
    );
    expect(problemsOf(text).map((one) => one.split(' ')[0])).toEqual(['questionnaire/scale-too-short']);
  });

  test('an unknown question comes with the nearest of its marker', () => {
    const outcome = readText(changed('  - one-team-1', '  - one-team-11'));
    expect(outcome.ok ? null : outcome.problems[0]?.facts).toMatchObject({ word: 'one-team-11', near: 'one-team-1', hasNear: 'yes' });
  });

  test('a misspelt question of the mirror comes with the nearest of the mirror', () => {
    const outcome = readText(changed('  - one-team-1', '  - exp-informd-i'));
    expect(outcome.ok ? null : outcome.problems[0]).toMatchObject({
      code: 'questionnaire/unknown-question',
      facts: { word: 'exp-informd-i', near: 'exp-informed-i' },
    });
  });

  test('faults of the mirror are told once, with its file, and only where it is asked', () => {
    const lines = ['format: 1', 'questions:', '  - {id: exp-a-i, type: importance, ask: [customer], beside: one-taem, text: x}'];
    const broken = goodValue(
      openLibrary({ ...shippedTexts, expectations: { text: `${[...lines, lines[2]].join('\n')}\n`, file: 'expectations.yaml' } }, 'en'),
    );
    const outcome = readText(changed(asked, `${asked}  - exp-a-i\n  - exp-b-i\n`), broken);
    expect(outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`)).toEqual([
      'questionnaire/duplicate-id expectations.yaml:4',
      'questionnaire/unknown-marker expectations.yaml:3',
      'questionnaire/unknown-marker expectations.yaml:4',
    ]);
    expect(readText(minimal, broken).ok).toBe(true);
    const none = goodValue(openLibrary({ ...shippedTexts, expectations: null }, 'en'));
    expect(readText(changed(asked, `${asked}  - exp-informed-i\n`), none).ok).toBe(false);
  });

  test('faults of a picked marker are told once, and not as an unknown question', () => {
    const broken = {
      ...shippedTexts,
      marker: (id: string) => good({ text: 'format: 1\nid: one-team\nname: One\nquestions: []\nshape: round\n', file: `${id}.yaml` }),
    };
    const outcome = readText(changed(asked, `${asked}  - one-team-2\n`), goodValue(openLibrary(broken, 'en')));
    expect(outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.file}`)).toEqual([
      'yaml/unknown-key one-team.yaml',
    ]);
  });

  test('a marker file that is named otherwise', () => {
    const outcome = readMarker(
      { text: 'format: 1\nid: calm\nname: Calm\nquestions: []\n', file: 'markers/clam.yaml' },
      shippedLibrary.scales,
      'en',
    );
    expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['questionnaire/file-name']);
  });
});

describe('what is advised against, and accepted', () => {
  test('few questions on a marker', () => {
    expect(warningsOf(minimal)).toEqual([
      'questionnaire/few-questions 8',
      'questionnaire/few-questions 9',
      'questionnaire/mixed-scales 9',
      'questionnaire/missing-language 12',
      'questionnaire/missing-language 16',
      'questionnaire/missing-language 22',
      'questionnaire/no-target 5',
    ]);
  });

  const own = (questions: readonly string[]): string =>
    `format: 1\nid: a\nname: A\nmarkers: [{id: m, name: M, target: 75}]\nquestions:\n${questions.map((one, i) => `  - {id: m-${i + 1}, marker: m, ${one}}`).join('\n')}\n`;

  test.each([
    ['nothing', own(['type: agreement, text: x', 'type: agreement, text: y', 'type: agreement, text: z']), []],
    [
      'two things in one question',
      own(['type: agreement, text: x', 'type: agreement, text: fast and friendly', 'type: agreement, text: z']),
      ['questionnaire/double-barrelled 7'],
    ],
    ['all reversed', own(Array.from({ length: 3 }, () => 'type: agreement, reversed: true, text: x')), ['questionnaire/all-reversed 6']],
    ['more than forty', own(Array.from({ length: 41 }, () => 'type: agreement, text: x')), ['questionnaire/many-questions 6']],
    [
      'scales of five and three',
      own(['type: agreement, text: x', 'type: agreement, text: x', 'type: yes-partly-no, text: x']),
      ['questionnaire/mixed-scales 6'],
    ],
    [
      'two things in Russian',
      own(['type: agreement, text: x', 'type: agreement, text: {ru: Быстро и вежливо}', 'type: agreement, text: z']),
      [
        'questionnaire/missing-language 6',
        'questionnaire/missing-language 7',
        'questionnaire/double-barrelled 7',
        'questionnaire/missing-language 8',
      ],
    ],
    [
      'two things in Polish',
      own(['type: agreement, text: {pl: x}', 'type: agreement, text: {pl: Szybko i grzecznie}', 'type: agreement, text: {pl: Istotnie}']),
      ['questionnaire/double-barrelled 7'],
    ],
    [
      'yes or no among scales of five',
      own([
        'type: agreement, text: x',
        'type: agreement, text: x',
        'type: choice, text: x, options: [{code: a, label: A, score: 0}, {code: b, label: B, score: 100}]',
      ]),
      ['questionnaire/mixed-scales 6', 'questionnaire/binary-with-scale 6'],
    ],
  ])('%s', (_, text, expected) => expect(warningsOf(text)).toEqual(expected));

  test('more than twelve markers', () => {
    const ids = Array.from({ length: 13 }, (_, i) => `m${i}`);
    const text = `format: 1\nid: a\nname: A\nmarkers: [${ids.map((id) => `{id: ${id}, name: M}`).join(', ')}]\nquestions:\n${ids.map((id) => `  - {id: ${id}-1, marker: ${id}, type: agreement, text: x}`).join('\n')}\n`;
    expect(warningsOf(text)).toContain('questionnaire/many-markers 6');
  });
});

describe('the hash is of the meaning', () => {
  const hash = (text: string): string => goodValue(readText(text)).hash;
  test.each<[string, string, boolean]>([
    ['another wording', changed('stay friendly', 'stay polite'), true],
    ['another keying', changed('type: agreement', 'type: agreement\n    reversed: true'), true],
    ['another weight', changed('type: agreement', 'type: agreement\n    weight: 2'), true],
    ['another score of an option', changed('score: 20', 'score: 30'), true],
    ['another wording of an option', changed('My boss', 'My manager'), true],
    ['another scale', changed('type: agreement', 'type: frequency'), true],
    ['another target', changed('name: Calm under', 'target: 80\n    name: Calm under'), true],
    ['another order', changed(asked, 'questions:\n').replace('closing:', '  - one-team-1\nclosing:'), true],
    ['another name', changed('name: Our check', 'name: Your check'), false],
    [
      'a translation',
      changed('text: People stay friendly on busy days.', 'text: {en: People stay friendly on busy days., pl: Ludzie są mili.}'),
      false,
    ],
  ])('%s: %s', (_, text, isOther) => expect(hash(text) !== hash(minimal)).toBe(isOther));
});

test('any few bytes edited in a valid questionnaire: read or refused, never more', () => {
  const bytes = new TextEncoder().encode(minimal);
  const edit = fc.record({ at: fc.nat({ max: bytes.length - 1 }), byte: fc.nat({ max: 255 }), cut: fc.nat({ max: 2 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const edited = [...bytes];
      for (const { at, byte, cut } of edits) edited.splice(at, cut, byte);
      const outcome = readText(new TextDecoder().decode(new Uint8Array(edited)));
      if (!outcome.ok) expect(outcome.problems.length).toBeGreaterThan(0);
      else check(outcome.value);
    }),
    { numRuns: process.env.CULTURE_AUDIT_FULL ? 10_000 : 700 },
  );
});

function check({ questions, markers, hash }: Questionnaire): void {
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  for (const { options, marker } of questions) {
    for (const { score } of options) if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
    if (marker !== null) expect(markers.map(({ id }) => id)).toContain(marker);
  }
}
