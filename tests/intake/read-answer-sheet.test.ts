import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forms } from '#forms/index';
import { readAnswerSheet, type SheetTarget } from '#intake/read-answer-sheet';
import { sheetEntries } from '#intake/sheet-entries';
import { bad, type Outcome, problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Journal } from '#response/journal';
import { wordingFor } from '#wording/wording';
import { fillSheet } from '../forms/fill-sheet';
import { shipped } from '../questionnaire/shipped';
import { goodValue } from '../sample/good-value';

const selfCheck = goodValue(shipped('self-check'));
const talks: Questionnaire = { ...selfCheck, id: 'talks', mode: 'confidential', hash: 'e'.repeat(64) };
const attributes = new Map([
  ['department', ['Sales', 'Dispatch']],
  ['level', ['leader', 'front-line']],
]);
const target: SheetTarget = {
  attributes,
  units: ['Warsaw'],
  rolesOf: () => ['leader', 'manager', 'front-line', 'back-office', 'auditor'],
  questionnaire: (id) => {
    const found = [talks, selfCheck].find((one) => one.id === id);
    return found ? { ok: true, value: found, warnings: [] } : bad([problem('questionnaire/unknown-questionnaire')]);
  },
};
const empty = (questionnaire: Questionnaire): string =>
  forms.answers(
    questionnaire,
    {
      number: '0f'.repeat(16),
      respondent: null,
      role: null,
      roles: target.rolesOf(questionnaire),
      attributes: [{ name: 'department', values: ['Sales', 'Dispatch'] }],
      units: ['Warsaw'],
      minimum: 5,
    },
    wordingFor('en'),
  );
const filled = (words: Readonly<Record<string, string>> = {}): string =>
  fillSheet(empty(talks), { respondent: 'front-01', role: 'front-line', 'one-team-1': '4', ...words });
const read = (text: string) => readAnswerSheet(text, 'anna.yaml', target);
const found = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.source?.trim().split(':')[0] ?? ''}`.trim());

describe('a filled sheet', () => {
  test('gives codes, labels in any language, dk and n/a as they are read in tables', () => {
    const sheet = goodValue(
      read(
        filled({
          'horizontal-communication-2': 'Rarely',
          'cascade-2': 'dk',
          'shared-conviction-2': 'n/a',
          'promise-keeping-1': 'Часто',
          department: 'sales',
        }),
      ),
    );
    const codes = [...sheet.answers].map(([id, { state, code }]) => `${id} ${state} ${code}`.trim());
    expect(codes).toContain('one-team-1 answered 4');
    expect(codes).toContain('cascade-2 dont-know');
    expect(codes).toContain('shared-conviction-2 not-applicable');
    expect(codes).toContain('promise-keeping-1 answered 4');
    expect(sheet).toMatchObject({ respondent: 'front-01', role: 'front-line', attributes: { department: 'Sales', level: 'front-line' } });
  });

  test('an empty value says nothing', () => expect(goodValue(read(filled())).answers.size).toBe(1));

  test('a text is kept as it was written, whatever YAML takes it for', () => {
    const open = selfCheck.questions.find(({ type }) => type === 'text')?.id ?? '';
    const written = (words: string): string | undefined =>
      goodValue(read(fillSheet(empty(selfCheck), { role: 'leader', [open]: words }))).answers.get(open)?.code;
    expect(written('We are #1 in town')).toBe('We are #1 in town');
    expect(written('007')).toBe('007');
    expect(written('dk')).toBe('dk');
    expect(written('"quoted: yes" # no')).toBe('quoted: yes');
    expect(written('|\n    two\n    lines')).toBe('two\nlines');
    expect(written('"\\ud800 \\u0007 \\ufffd"')).toBe('?  ?');
  });

  test('a remark behind an answer is not dropped silently', () => {
    const outcome = read(filled({ 'one-team-1': '4 # since May' }));
    expect(outcome.ok && outcome.warnings.map(({ code, facts }) => [code, facts.word])).toEqual([['sheet/comment', 'since May']]);
  });

  test('a note in quotation marks is a quote', () => {
    const text = `${filled()}  one-team-1: „Nobody tells us”\n  cascade-2: saw it myself\n`;
    expect(goodValue(read(text)).notes).toEqual([
      { question: 'one-team-1', text: 'Nobody tells us', quote: true },
      { question: 'cascade-2', text: 'saw it myself', quote: false },
    ]);
  });
});

describe('everything that has to be mended is told at once, at its line', () => {
  test('a misspelt question gets the nearest one, an answer out of range the possible ones', () => {
    const text = filled({ 'cascade-2': '9' }).replace('one-team-1: ', 'one-taem-1: ');
    const outcome = read(text);
    expect(found(outcome)).toEqual(['response/unknown-answer cascade-2', 'questionnaire/unknown-question one-taem-1']);
    for (const { place, facts } of outcome.ok ? [] : outcome.problems) {
      expect(text.split('\n')[(place?.line ?? 0) - 1]).toBe(place?.source);
      expect(place?.column).toBeGreaterThan(1);
      if (facts.word === 'one-taem-1') expect(facts.near).toBe('one-team-1');
    }
  });

  test.each([
    ['nobody', { respondent: '' }, 'sheet/no-respondent respondent'],
    ['a name', { respondent: 'Anna Nowak' }, 'command/respondent-name respondent'],
    ['a way out of the folder', { respondent: '../../x' }, 'command/respondent-name respondent'],
    ['no role', { role: '' }, 'sheet/no-role role'],
    ['an unknown role', { role: 'boss' }, 'command/unknown-role role'],
    ['an unknown group', { department: 'Sale' }, 'workspace/unknown-attribute-value department'],
    ['an unknown unit', { unit: 'Krakow' }, 'workspace/unknown-unit unit'],
    ['a consent that is neither', { consent: 'perhaps' }, 'yaml/not-allowed consent'],
    ['other questions', { hash: 'f'.repeat(64) }, 'sheet/other-wording hash'],
    ['an unknown questionnaire', { questionnaire: 'nothing' }, 'questionnaire/unknown-questionnaire questionnaire'],
    ['a later format', { format: '2' }, 'yaml/format-too-new format'],
    ['no answer at all', { 'one-team-1': '' }, 'sheet/no-answers answers'],
  ])('%s', (_, words, expected) => expect(found(read(filled(words)))).toContain(expected));

  test.each(['format', 'questionnaire', 'hash'])('a sheet without %s', (key) => {
    const outcome = read(filled().replace(new RegExp(`^${key}: .*\n`, 'm'), ''));
    expect(outcome.ok ? [] : outcome.problems.map(({ code, facts }) => [code, facts.key])).toEqual([['yaml/missing-key', key]]);
  });

  test('an anonymous sheet holds no person and keeps its number', () => {
    const sheet = fillSheet(empty(selfCheck), { role: 'leader', 'one-team-1': '4' });
    expect(read(sheet).ok).toBe(true);
    expect(found(read(`respondent: anna\nnotes:\n  one-team-1: mine\n${sheet}`))).toEqual([
      'sheet/anonymous respondent',
      'sheet/anonymous one-team-1',
    ]);
    expect(found(read(sheet.replace(/^sheet: .*$/m, 'sheet: 12')))).toEqual(['sheet/no-number sheet']);
  });

  test('any text as a sheet never throws', () => {
    const sheet = filled();
    const somewhere = fc.nat(sheet.length);
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .tuple(somewhere, somewhere, fc.string({ unit: 'binary', maxLength: 20 }))
        .map(([at, to, text]) => sheet.slice(0, at) + text + sheet.slice(to)),
      fc
        .tuple(fc.constantFrom('role', 'one-team-1', 'respondent', 'consent', 'unit'), fc.string({ maxLength: 20 }))
        .map(([key, text]) => fillSheet(sheet, { [key]: text.replaceAll('$', '') })),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const outcome = read(text);
        if (outcome.ok) expect(outcome.value.answers.size).toBeGreaterThan(0);
        else expect(outcome.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: process.env.CULTURE_AUDIT_FULL ? 3000 : 150 },
    );
  });
});

describe('what a sheet adds to a journal', () => {
  const sheet = goodValue(read(filled({ 'cascade-2': '2' })));
  const journal = (entries: ReturnType<typeof sheetEntries>['entries']): Journal => ({
    file: 'x',
    head: { consent: false } as Journal['head'],
    answers: new Map(
      entries.flatMap((entry) =>
        entry.kind === 'answer' ? [[entry.question, { state: entry.state, code: entry.code, score: null }]] : [],
      ),
    ),
    notes: [],
    resumeAt: null,
    state: 'finished',
    consent: false,
  });

  test('is its answers in the questionnaire’s order and that it is finished', () => {
    const { entries, notAsked } = sheetEntries(sheet, null, null);
    expect(entries.map((entry) => (entry.kind === 'answer' ? entry.question : entry.kind))).toEqual(['cascade-2', 'one-team-1', 'state']);
    expect(notAsked).toEqual([]);
  });

  test('is nothing the second time, and only the difference when it has changed', () => {
    const first = journal(sheetEntries(sheet, null, null).entries);
    expect(sheetEntries(sheet, first, null)).toEqual({ entries: [], changed: 0, notAsked: [] });
    const changed = goodValue(read(filled({ 'cascade-2': '3' })));
    expect(sheetEntries(changed, first, null).entries).toEqual([
      { kind: 'answer', question: 'cascade-2', state: 'answered', code: '3', at: null },
    ]);
  });

  test('an empty value leaves an earlier answer alone; “skipped” takes it back', () => {
    const first = journal(sheetEntries(sheet, null, null).entries);
    expect(sheetEntries(goodValue(read(filled())), first, null).entries).toEqual([]);
    const taken = goodValue(read(filled({ 'cascade-2': 'skipped' })));
    expect(sheetEntries(taken, first, null).entries).toEqual([
      { kind: 'answer', question: 'cascade-2', state: 'skipped', code: '', at: null },
    ]);
  });

  test('answers to what this role is not asked are named', () => {
    const other = talks.questions.find(({ ask }) => ask.length > 0 && !ask.includes('leader') && !ask.includes('auditor'))?.id ?? '';
    const leader = goodValue(read(filled({ role: 'leader', [other]: '3' })));
    expect(sheetEntries(leader, null, null).notAsked).toContain(other);
  });
});
