import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildScale } from '#questionnaire/build-scale';
import { questionTypes } from '#questionnaire/question-types/index';
import type { Option, Question, QuestionTypeName } from '#questionnaire/questionnaire';
import { scoreAnswer } from '#questionnaire/score-answer';

const options = (scores: Readonly<Record<string, number | null>>): Option[] =>
  Object.entries(scores).map(([code, score]) => ({ code, label: {}, score }));
const fivePoints = buildScale({ id: 'agreement', options: ['1', '2', '3', '4', '5'].map((code) => ({ code, label: code })) }, 'en').options;

const question = (type: QuestionTypeName, rest: Partial<Question> = {}): Question => ({
  id: 'q-1',
  marker: 'q',
  type,
  text: {},
  ask: [],
  reversed: false,
  weight: 1,
  options: [],
  anchors: [],
  kpi: null,
  limits: null,
  showIf: null,
  required: false,
  ...rest,
});

/** What is written, what is stored, what it scores; null: no answer to this question. */
const both = (asked: Question, raw: string): readonly [string | null, number | null] => {
  const code = questionTypes[asked.type].read(raw, asked);
  return [code, code === null ? null : scoreAnswer(asked, code)];
};

describe('a scale of five points', () => {
  const asked = question('agreement', { options: fivePoints });
  test.each([
    ['1', '1', 0],
    ['4', '4', 75],
    [' 5 ', '5', 100],
    ['4.0', '4', 75],
    ['4,0', '4', 75],
  ])('%j is %s, %d points', (raw, code, score) => expect(both(asked, raw)).toEqual([code, score]));

  test.each(['0', '6', '4.5', '', 'four', '1;2', '-1'])('%j is no answer', (raw) => expect(both(asked, raw)).toEqual([null, null]));

  test('reversed, agreeing fully is 0', () => expect(both({ ...asked, reversed: true }, '5')).toEqual(['5', 0]));
});

describe('scales get their points from numeric codes, else from the order of labels, or say them', () => {
  const points = (codes: readonly string[], scores: readonly (number | undefined)[] = []) =>
    buildScale(
      { id: 's', options: codes.map((code, i) => ({ code, label: code, ...(scores[i] === undefined ? {} : { score: scores[i] }) })) },
      'en',
    ).options.map(({ score }) => score);
  test('0 to 10', () =>
    expect(points(Array.from({ length: 11 }, (_, i) => String(i)))).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]));
  test('-2 to 2', () => expect(points(['-2', '-1', '0', '1', '2'])).toEqual([0, 25, 50, 75, 100]));
  test('written from the top down', () => expect(points(['4', '3', '2', '1', '0'])).toEqual([100, 75, 50, 25, 0]));
  test('four labels', () => expect(points(['never', 'rarely', 'often', 'always'])).toEqual([0, 100 / 3, 200 / 3, 100]));
  test('half levels', () => expect(points(['0', '0.5', '1', '1.5', '2'])).toEqual([0, 25, 50, 75, 100]));
  test('said outright', () => expect(points(['no', 'partly', 'yes'], [0, 50, 100])).toEqual([0, 50, 100]));
});

test('yes, partly, no', () => {
  const asked = question('yes-partly-no', { options: options({ yes: 100, partly: 50, no: 0 }) });
  expect(['yes', 'partly', 'no', 'Yes'].map((raw) => both(asked, raw)[1])).toEqual([100, 50, 0, null]);
});

describe('recommend, 0 to 10', () => {
  const asked = question('recommend');
  test.each([
    ['0', 0],
    ['7', 70],
    ['10', 100],
    ['10,0', 100],
  ])('%j is %d points', (raw, score) => expect(both(asked, raw)[1]).toBe(score));
  test.each(['11', '-1', '7.5', 'ten', ''])('%j is no answer', (raw) => expect(both(asked, raw)).toEqual([null, null]));
});

describe('a choice with a score for each option', () => {
  const asked = question('choice', { options: options({ always: 100, sometimes: 40, elsewhere: null }) });
  test('scores as it says', () => expect(both(asked, 'sometimes')).toEqual(['sometimes', 40]));
  test('an option without a score is read and does not count', () => expect(both(asked, 'elsewhere')).toEqual(['elsewhere', null]));
  test('reversed as well', () => expect(both({ ...asked, reversed: true }, 'elsewhere')).toEqual(['elsewhere', null]));
});

describe('options to tick', () => {
  // Two good ones worth 2 and 1, one bad one worth -1: from -1 to 3.
  const asked = question('choices', { options: options({ board: 2, notes: 1, blame: -1 }) });
  test.each([
    ['board;notes', 'board;notes', 100],
    ['notes; board', 'board;notes', 100],
    ['blame', 'blame', 0],
    ['board;blame', 'board;blame', 50],
    ['none', 'none', 25],
    ['board;board', 'board', 75],
  ])('%j is %s, %d points', (raw, code, score) => expect(both(asked, raw)).toEqual([code, score]));
  test('one unknown among them makes no answer of all', () => expect(both(asked, 'board;posters')).toEqual([null, null]));
});

describe('a figure in its own unit', () => {
  const asked = question('kpi', {
    kpi: {
      unit: {},
      anchors: [
        [80, 0],
        [95, 75],
        [98, 100],
      ],
      target: 95,
    },
  });
  test.each([
    ['80', 0],
    ['87,5', 37.5],
    ['95 %', 75],
    ['96.5', 87.5],
    ['99', 100],
    ['12', 0],
    ['−3', 0],
  ])('%j scores %d', (raw, score) => expect(both(asked, raw)[1]).toBeCloseTo(score, 10));
  test.each(['', 'many', '9-5', 'NaN', 'Infinity', '1e3'])('%j is no figure', (raw) => expect(both(asked, raw)[0]).toBeNull());
  test('thousands may be parted by blanks', () => expect(both(asked, '1 200 000')[0]).toBe('1200000'));
  test('anchors that fall: less is better', () => {
    const late = question('kpi', {
      kpi: {
        unit: {},
        anchors: [
          [0, 100],
          [10, 0],
        ],
        target: null,
      },
    });
    expect(both(late, '2.5')[1]).toBe(75);
  });
});

describe('a number and a text are reported, never scored', () => {
  const hours = question('number', { limits: { min: 0, max: 100 } });
  test.each([
    ['12,5', '12.5'],
    ['0', '0'],
    ['101', null],
    ['-1', null],
  ])('%j hours', (raw, code) => expect(both(hours, raw)).toEqual([code, null]));
  test('a text stays as it was written', () => expect(both(question('text'), ' Fewer forms. ')).toEqual([' Fewer forms. ', null]));
  test('blanks are no text', () => expect(both(question('text'), '  ')[0]).toBeNull());
});

test('whatever is read scores 0 to 100 or not at all, and reading its code again changes nothing', () => {
  const asked = fc.constantFrom(
    question('agreement', { options: fivePoints }),
    question('recommend'),
    question('choices', { options: options({ a: 1, b: -2, c: 0 }) }),
    question('kpi', {
      kpi: {
        unit: {},
        anchors: [
          [0, 100],
          [5, 0],
          [9, 40],
        ],
        target: null,
      },
    }),
  );
  const raw = fc.oneof(
    fc.string(),
    fc.integer().map(String),
    fc.double().map(String),
    fc.subarray(['a', 'b', 'c']).map((ticked) => ticked.join(';')),
  );
  fc.assert(
    fc.property(asked, fc.boolean(), raw, (base, reversed, text) => {
      const one = { ...base, reversed };
      const [code, score] = both(one, text);
      if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
      if (code !== null) expect(both(one, code)).toEqual([code, score]);
    }),
    { numRuns: 500 },
  );
});
