import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareQuestionnaires } from '#questionnaire/compare-questionnaires';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { goodValue } from '../sample/good-value';
import { readText, shipped } from './shipped';

const calm = `format: 1
id: calm-check
name: Calm check
scales:
  - id: speed
    options: [{code: slow, label: Slowly}, {code: fast, label: Fast}]
markers:
  - {id: calm, name: Calm under pressure, target: 75}
questions:
  - {id: calm-1, type: agreement, marker: calm, text: We stay friendly on busy days.}
  - {id: calm-2, type: agreement, marker: calm, text: {en: We keep our promises., pl: Dotrzymujemy obietnic.}}
  - {id: calm-3, type: frequency, marker: calm, scale: speed, text: We answer customers.}
  - {id: calm-k, type: kpi, marker: calm, text: Complaints, unit: "%", anchors: [[10, 0], [0, 100]]}
  - one-team-1
  - one-team-m
closing:
  - {id: more, type: text, text: Anything else?}
`;

const read = (text: string): Questionnaire => goodValue(readText(text));
const before = read(calm);
/** The text with passages changed, each of which must be there. */
function changed(...passages: readonly (readonly [from: string, to: string])[]): Questionnaire {
  return read(
    passages.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(from);
      return text.replace(from, to);
    }, calm),
  );
}
const against = (...passages: readonly (readonly [string, string])[]) => compareQuestionnaires(before, changed(...passages));
const trendOf = (id: string, ...passages: readonly (readonly [string, string])[]) =>
  against(...passages).trend.markers.find((marker) => marker.id === id);

describe('what became of a question', () => {
  test('nothing changed', () => {
    expect(compareQuestionnaires(before, read(calm))).toMatchObject({
      same: true,
      came: [],
      went: [],
      moved: [],
      changed: [],
      reworded: [],
      adjusted: [],
      reordered: false,
      markers: [],
      settings: [],
    });
  });

  test('one came and one went', () => {
    const found = against(['  - one-team-1\n', '  - one-team-2\n']);
    expect([found.came.map(({ id }) => id), found.went.map(({ id }) => id), found.same]).toEqual([['one-team-2'], ['one-team-1'], false]);
  });

  test('one moved to another marker', () => {
    const found = against(['id: calm-2, type: agreement, marker: calm', 'id: calm-2, type: agreement, marker: one-team']);
    expect(found.moved).toEqual([{ id: 'calm-2', before: 'calm', after: 'one-team' }]);
  });

  test('other words in the source language are another meaning', () => {
    const found = against(['We stay friendly on busy days.', 'We are always friendly.']);
    expect(found.changed.map(({ id, parts }) => [id, parts])).toEqual([['calm-1', ['text']]]);
    expect(found.same).toBe(false);
  });

  test('unless they are declared equivalent: then every score is made as before', () => {
    const found = against([
      'text: We stay friendly on busy days.',
      'text: We are friendly on busy days, equivalent: We stay friendly on busy days.',
    ]);
    expect(found.changed).toEqual([]);
    expect(found.reworded).toMatchObject([{ id: 'calm-1', how: 'equivalent', languages: ['en'] }]);
    expect(found.same).toBe(true);
  });

  test('an equivalent of something else does not help', () => {
    const found = against(['text: We stay friendly on busy days.', 'text: We are friendly., equivalent: We are polite.']);
    expect(found.changed.map(({ id }) => id)).toEqual(['calm-1']);
  });

  test('another translation is the same meaning', () => {
    const found = against(['pl: Dotrzymujemy obietnic.', 'pl: Dotrzymujemy słowa.']);
    expect(found.reworded).toMatchObject([{ id: 'calm-2', how: 'translation', languages: ['pl'] }]);
    expect(found.same).toBe(true);
  });

  test.each([
    ['type', 'calm-2', 'id: calm-2, type: agreement', 'id: calm-2, type: frequency, scale: agreement'],
    ['scale', 'calm-3', 'label: Fast}', 'label: At once}'],
    ['keying', 'calm-1', 'id: calm-1, type: agreement', 'id: calm-1, type: agreement, reversed: true'],
    ['anchors', 'calm-k', '[[10, 0], [0, 100]]', '[[20, 0], [0, 100]]'],
    ['unit', 'calm-k', 'unit: "%"', 'unit: a month'],
  ])('another %s is another meaning', (part, id, from, to) => {
    expect(against([from, to]).changed.map((one) => [one.id, one.parts])).toEqual([[id, [part]]]);
  });

  test('other levels of a rating are another meaning', () => {
    const [rating, ...others] = before.questions.toReversed().filter(({ id }) => id === 'one-team-m');
    expect(others).toEqual([]);
    const after = {
      ...before,
      questions: before.questions.map((question) =>
        question === rating ? { ...question, anchors: question.anchors.map(() => ({ en: 'Fine.' })) } : question,
      ),
    };
    expect(compareQuestionnaires(before, after).changed.map(({ id, parts }) => [id, parts])).toEqual([['one-team-m', ['levels']]]);
  });

  test('weight, roles, skip logic and duty are settings, not meaning', () => {
    const found = against(
      ['id: calm-1, type: agreement', 'id: calm-1, type: agreement, weight: 2, ask: [manager]'],
      ['id: calm-2, type: agreement', 'id: calm-2, type: agreement, required: true, show-if: {question: calm-1, at-least: 3}'],
    );
    expect(found.changed).toEqual([]);
    expect(found.adjusted.map(({ id, settings }) => [id, settings.map(({ key }) => key)])).toEqual([
      ['calm-1', ['weight', 'ask']],
      ['calm-2', ['show-if', 'required']],
    ]);
  });

  test('markers and the whole', () => {
    const found = against(['target: 75', 'target: 80, gate: true'], ['name: Calm check', 'name: Calm check\nmode: confidential']);
    expect(found.markers).toEqual([
      {
        id: 'calm',
        settings: [
          { key: 'target', before: 75, after: 80 },
          { key: 'gate', before: false, after: true },
        ],
      },
    ]);
    expect(found.settings).toEqual([{ key: 'mode', before: 'anonymous', after: 'confidential' }]);
  });

  test('another order', () => {
    expect(against(['  - one-team-1\n  - one-team-m\n', '  - one-team-m\n  - one-team-1\n']).reordered).toBe(true);
  });
});

describe('what is left of a trend', () => {
  const gone = (line: RegExp): readonly [string, string] => [line.exec(calm)?.[0] ?? '?', ''];

  test('a marker whose questions all mean the same goes on whole', () => {
    expect(trendOf('calm')).toMatchObject({ before: 4, after: 4, alike: 4, comparable: 'whole' });
  });

  test('one question less leaves a line over the common ones', () => {
    expect(trendOf('calm', gone(/ {2}- \{id: calm-1.*\n/))).toMatchObject({ before: 4, after: 3, alike: 3, comparable: 'common' });
  });

  test('under half of the weight there is no line', () => {
    expect(trendOf('calm', gone(/ {2}- \{id: calm-1.*\n/), gone(/ {2}- \{id: calm-2.*\n/), gone(/ {2}- \{id: calm-3.*\n/))).toMatchObject({
      alike: 1,
      comparable: 'none',
    });
  });

  test('one question in common of two is too little; the only one of both is enough', () => {
    expect(trendOf('one-team', ['  - one-team-1\n', '  - one-team-2\n'])).toMatchObject({
      before: 2,
      after: 2,
      alike: 1,
      comparable: 'none',
    });
    const single = read(calm.replace('  - one-team-m\n', ''));
    expect(compareQuestionnaires(single, single).trend.markers.find(({ id }) => id === 'one-team')?.comparable).toBe('whole');
  });

  test('a question that moved is in common at neither marker', () => {
    const moved: readonly [string, string] = ['id: calm-2, type: agreement, marker: calm', 'id: calm-2, type: agreement, marker: one-team'];
    expect(trendOf('calm', moved)).toMatchObject({ before: 4, after: 3, alike: 3 });
    expect(trendOf('one-team', moved)).toMatchObject({ before: 2, after: 3, alike: 2 });
  });

  test('markers that came and went', () => {
    const other = read('format: 1\nid: calm-check\nname: Calm check\nquestions: [one-team-1, one-team-m, cascade-1]\n');
    const states = compareQuestionnaires(before, other).trend.markers.map(({ id, comparable }) => [id, comparable]);
    expect(states).toEqual([
      ['one-team', 'whole'],
      ['cascade', 'came'],
      ['calm', 'went'],
    ]);
  });

  test('what does not enter scores is no part of it', () => {
    expect(against(['Anything else?', 'Any wishes?'])).toMatchObject({
      changed: [{ id: 'more' }],
      trend: { before: 6, after: 6, alike: 6 },
    });
  });
});

describe('laws', () => {
  const full = goodValue(shipped('full-audit'));
  const parts = fc.tuple(fc.subarray([...full.questions]), fc.subarray([...full.questions]));
  const with_ = (questions: Questionnaire['questions']): Questionnaire => ({
    ...full,
    questions,
    markers: full.markers.filter(({ id }) => questions.some(({ marker }) => marker === id)),
  });

  test('what came one way went the other way, and as many are alike', () => {
    fc.assert(
      fc.property(parts, ([some, others]) => {
        const [there, back] = [compareQuestionnaires(with_(some), with_(others)), compareQuestionnaires(with_(others), with_(some))];
        expect(there.came).toEqual(back.went);
        expect(there.trend.alike).toBe(back.trend.alike);
        expect(there.trend.before).toBe(back.trend.after);
        expect(there.came.length + some.length - there.went.length).toBe(others.length);
      }),
      { numRuns: 50 },
    );
  });

  test('no more is alike than either asks, and a whole marker asks the same', () => {
    fc.assert(
      fc.property(parts, ([some, others]) => {
        for (const { before: then, after, alike, comparable } of compareQuestionnaires(with_(some), with_(others)).trend.markers) {
          expect(alike).toBeLessThanOrEqual(Math.min(then, after));
          expect(comparable === 'whole').toBe(alike === then && alike === after && then > 0);
        }
      }),
      { numRuns: 50 },
    );
  });
});
