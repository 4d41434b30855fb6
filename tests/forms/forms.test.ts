import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FormOrder } from '#forms/form';
import { forms } from '#forms/index';
import { type Language, languages } from '#problem';
import { wordingFor } from '#wording/wording';
import { temporaryFolder } from '../disk/temporary-folder';
import { runProgram } from '../intake/run-program';
import { shipped } from '../questionnaire/shipped';
import { question, sampleQuestionnaire } from '../response/sample-questionnaire';
import { goodValue } from '../sample/good-value';

const order: FormOrder = {
  number: 'ab'.repeat(16),
  respondent: null,
  role: null,
  roles: ['leader', 'manager', 'front-line', 'back-office'],
  attributes: [],
  units: null,
  minimum: 5,
};
const fullAudit = goodValue(shipped('full-audit'));
const selfCheck = goodValue(shipped('self-check'));
const sheet = (questionnaire = fullAudit, more: Partial<FormOrder> = {}, language: Language = 'en'): string =>
  forms.answers(questionnaire, { ...order, ...more }, wordingFor(language));
const asked = (text: string): string[] =>
  [...text.slice(text.indexOf('\nanswers:')).matchAll(/^ {2}([a-z0-9-]+): $/gm)].map((found) => found[1] ?? '');

describe('an answer sheet', () => {
  test('of a role asks what that role is asked, each question once, with an empty value', () => {
    const leader = asked(sheet(fullAudit, { role: 'leader' }));
    const expected = fullAudit.questions.filter(({ ask }) => ask.length === 0 || ask.includes('leader')).map(({ id }) => id);
    expect(leader).toEqual(expected);
    expect(asked(sheet(fullAudit, { role: 'auditor', roles: ['auditor'] })).length).toBeGreaterThan(20);
  });

  test('without a role asks what anybody is asked and says whom', () => {
    const text = sheet(selfCheck);
    expect(asked(text)).toEqual(selfCheck.questions.map(({ id }) => id));
    expect(text).toContain('Asked of: manager, front-line, back-office');
    expect(text).toMatch(/^role: $/m);
  });

  test('names the questionnaire and the hash of its wording; what was given stands in it', () => {
    const text = sheet(fullAudit, { role: 'leader', respondent: 'leader-01' });
    expect(text).toContain(`questionnaire: full-audit\n`);
    expect(text).toContain(`hash: "${fullAudit.hash}"\n`);
    expect(text).toContain('respondent: leader-01\n');
    expect(text).toContain('role: leader\n');
  });

  test('of an anonymous questionnaire has a number and no place for a person, a note or consent', () => {
    const text = sheet(selfCheck);
    expect(text).toContain(`sheet: "${order.number}"\n`);
    expect(text).not.toMatch(/^(respondent|consent|notes|unit):/m);
  });

  test('stands in the language asked for, explanations too', () => {
    for (const language of languages) {
      const text = sheet(selfCheck, {}, language);
      expect(text).toContain(`language: ${language}\n`);
      expect(text).toContain(selfCheck.questions[0]?.text[language]);
      expect(text).toContain(wordingFor(language).say('forms.sheet.how'));
    }
  });

  test('lists declared groups with their values; odd names are quoted', () => {
    const attributes = [
      { name: 'department', values: ['Sales', 'Dispatch'] },
      { name: 'Office site', values: [] },
    ];
    expect(sheet(fullAudit, { attributes })).toContain('attributes:\n  # Sales · Dispatch\n  department: \n  "Office site": \n');
  });

  test('no text breaks out of its comment', () => {
    const hostile = sampleQuestionnaire([{ ...question('one-1', null, 'agreement'), text: { en: 'a\nanswers:\r\u2028  one-1: 5\u0000' } }]);
    const text = sheet(hostile);
    expect(text.match(/^answers:/gm)).toHaveLength(1);
    expect(text.match(/^ {2}one-1:/gm)).toHaveLength(1);
    expect(text).not.toMatch(/[\u0000\r\u2028]/);
  });

  test('says which answers decide whether a question is asked', () => {
    const text = sheet(
      sampleQuestionnaire([
        question('one-1', null, 'agreement'),
        question('one-2', null, 'text', [], { all: [{ question: 'one-1', atLeast: 3 }, { not: { question: 'one-1', is: '5' } }] }),
      ]),
    );
    expect(text).toContain('Asked only after certain answers to one-1;');
  });
});

describe('a list of statements', () => {
  const text = forms.text(selfCheck, order, wordingFor('en'));

  test('holds every statement on a line of its own, exactly as it is, under its scale', () => {
    const lines = text.split('\n');
    for (const { text: statement } of selfCheck.questions) expect(lines.filter((line) => line === statement.en)).toHaveLength(1);
    const scale = lines.indexOf('  Strongly disagree');
    expect(lines.slice(scale, scale + 7)).toEqual([
      '  Strongly disagree',
      '  Disagree',
      '  Neither agree nor disagree',
      '  Agree',
      '  Strongly agree',
      `  ${selfCheck.outside.dontKnow.en}`,
      `  ${selfCheck.outside.notApplicable.en}`,
    ]);
    expect(lines.filter((line) => line === '  Strongly disagree')).toHaveLength(1);
  });

  test('asks for the declared groups first', () => {
    const grouped = forms.text(
      selfCheck,
      { ...order, attributes: [{ name: 'department', values: ['Sales', 'Dispatch'] }] },
      wordingFor('en'),
    );
    expect(grouped.indexOf('  Sales\n  Dispatch\n\ndepartment\n')).toBeGreaterThan(0);
    expect(grouped.indexOf('department')).toBeLessThan(grouped.indexOf('Strongly disagree'));
  });
});

test.each(Object.keys(forms))('a code that is a name is in no form: --format %s', (format) => {
  const folder = temporaryFolder();
  const words = ['questionnaire', 'export', 'full-audit', '--role', 'leader', '--format', format, '-o', 'form'];
  for (const name of ['Jan Kowalski', "x' or y", 'a'.repeat(61)]) {
    const ran = runProgram(folder, ...words, '--respondent', name);
    expect([ran.exit, ran.stderr.includes('command/respondent-name')]).toEqual([2, true]);
  }
  expect(readdirSync(folder)).toEqual([]);
  expect(runProgram(folder, ...words, '--respondent', 'Leader-01').exit).toBe(0);
});
