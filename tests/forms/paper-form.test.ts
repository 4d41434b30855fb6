import { describe, expect, test } from 'vitest';
import type { FormOrder } from '#forms/form';
import { forms } from '#forms/index';
import { languages } from '#problem';
import type { Condition } from '#questionnaire/questionnaire';
import { wordingFor } from '#wording/wording';
import { shipped } from '../questionnaire/shipped';
import { question, sampleQuestionnaire } from '../response/sample-questionnaire';
import { goodValue } from '../sample/good-value';

const order: FormOrder = {
  number: 'ab'.repeat(16),
  respondent: null,
  role: null,
  roles: ['leader', 'manager', 'front-line', 'back-office', 'hr', 'auditor'],
  attributes: [{ name: 'department', values: ['Sales', 'Dispatch'] }],
  units: null,
  minimum: 5,
};
const en = wordingFor('en');
const page = (id: string, more: Partial<FormOrder> = {}, wording = en): string =>
  forms.html(goodValue(shipped(id)), { ...order, ...more }, wording);
const idsIn = (text: string): string[] => [...text.matchAll(/<span class="id">([a-z0-9-]+)<\/span>/g)].map((found) => found[1] ?? '');

describe('a printed form', () => {
  test('asks every question once, with its id for whoever types the answers', () => {
    const { questions } = goodValue(shipped('staff-survey'));
    const asked = idsIn(page('staff-survey')).filter((id) => questions.some((one) => one.id === id));
    expect(asked.toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  });

  test('is one file without scripts or anything fetched', () => {
    const text = page('full-audit');
    expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
    expect(text).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });

  test('every box has its own label, every group of boxes its question', () => {
    const text = page('full-audit');
    const boxes = text.match(/<input type="(?:radio|checkbox)"/g)?.length ?? 0;
    expect(boxes).toBeGreaterThan(150);
    expect(text.match(/<label class="step [a-z]+"><input type="(?:radio|checkbox)"/g)).toHaveLength(boxes);
    expect(text.match(/<fieldset/g)?.length).toBe(text.match(/<legend>/g)?.length);
  });

  test('writes out what one can see at each level, and the unit of a figure', () => {
    const { questions } = goodValue(shipped('full-audit'));
    const text = page('full-audit', { role: 'auditor' });
    const [maturity] = questions.filter(({ type }) => type === 'maturity');
    for (const anchor of maturity?.anchors ?? []) expect(text).toContain(anchor.en);
    expect(page('full-audit', { role: 'manager' })).toContain('<span class="unit">hours</span>');
  });

  test('a confidential one has a place for a code, an anonymous one for nobody', () => {
    expect(page('full-audit')).toContain('<span class="id">respondent</span>');
    expect(page('staff-survey')).not.toContain('respondent');
  });

  test('says who is to answer what, unless it is for one role', () => {
    expect(page('staff-survey')).toContain('Only for: Front-line staff, Back-office staff');
    expect(page('staff-survey', { role: 'front-line' })).not.toContain('Only for');
  });

  test('stands in the language asked for', () => {
    for (const language of languages) {
      const text = page('self-check', {}, wordingFor(language));
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(wordingFor(language).say('forms.paper.how'));
      expect(text).toContain(goodValue(shipped('self-check')).questions[0]?.text[language]);
    }
  });

  test('every id stands in it once, whatever the questions are called', () => {
    const named = ['questions', 'about', 'about-respondent', 'about-level', 'about-role'];
    const own = sampleQuestionnaire(named.map((id, at) => question(id, null, at < 3 ? 'text' : 'agreement')));
    const attributes = [{ name: 'level', values: ['leader', 'front-line'] }];
    const text = forms.html({ ...own, mode: 'confidential' }, { ...order, attributes }, en);
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const id of named.slice(0, 3)) expect(text).toMatch(new RegExp(`for="q-${id}".*<textarea id="q-${id}"`));
    const groups = [...text.matchAll(/<fieldset.*?<\/fieldset>/gs)].map(([group]) => new Set(group.match(/ name="[^"]*"/g)));
    expect(groups.map(({ size }) => size)).toEqual(groups.map(() => 1));
    expect(new Set(groups.flatMap((names) => [...names])).size).toBe(groups.length);
  });

  test('no text of a questionnaire becomes markup', () => {
    const hostile = sampleQuestionnaire([{ ...question('one-1', null, 'text'), text: { en: '<script>alert(1)</script>"\u202e' } }]);
    const text = forms.html(hostile, order, en);
    expect(text).not.toMatch(/<script|\u202e/);
    expect(text).toContain('&lt;script&gt;');
  });
});

test.each([
  [{ question: 'a', is: '5' }, 'the answer to question 1 is “Strongly agree”'],
  [{ question: 'a', atLeast: 4 }, 'the answer to question 1 is “Agree” or “Strongly agree”'],
  [{ question: 'a', answered: false }, 'you did not answer question 1'],
  [{ not: { question: 'a', is: '1' } }, 'the following is not the case: the answer to question 1 is “Strongly disagree”'],
  [
    {
      any: [
        { question: 'a', is: '1' },
        { question: 'b', atMost: 2.5 },
      ],
    },
    'the answer to question 1 is “Strongly disagree”, or the answer to question 2 is 2.5 or less',
  ],
] as const satisfies readonly (readonly [Condition, string])[])('%j is said in words', (showIf, words) => {
  const scale = goodValue(shipped('self-check')).questions.find(({ type }) => type === 'agreement');
  const text = forms.html(
    sampleQuestionnaire([
      { ...question('a', null, 'agreement'), options: scale?.options ?? [] },
      question('b', null, 'number'),
      { ...question('c', null, 'text'), showIf },
    ]),
    order,
    en,
  );
  expect(text).toContain(`Answer only if ${words}.`);
});
