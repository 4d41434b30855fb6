import { describe, expect, test } from 'vitest';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { emptyAudit } from '#workspace/audit';
import { freezeQuestionnaire } from '#workspace/freeze-questionnaire';
import { hashAgreed } from '#workspace/hash-agreed';
import { newRound, withQuestionnaire } from '#workspace/new-round';
import { readFrozen } from '#workspace/read-frozen';
import { readKpis } from '#workspace/read-kpis';
import { readRound } from '#workspace/read-round';
import type { Round } from '#workspace/round';
import { checkRoundName, compareRoundNames, nextRoundName, roundName } from '#workspace/round-name';
import { writeRound } from '#workspace/write-round';
import { sampleQuestionnaire } from '../response/sample-questionnaire';

const questionnaire = sampleQuestionnaire();
const audit = {
  ...emptyAudit,
  client: 'Acme: Logistics',
  attributes: [
    {
      name: 'site',
      values: [
        { value: 'Łódź', headcount: 24 },
        { value: 'no', headcount: null },
      ],
    },
  ],
  unit: 'site',
  split: ['site'],
  targets: { 'one-team': 85 },
  gates: { markers: null, open: 65, closed: null },
};
const opened = (changes: Partial<typeof audit> = {}, questionnaires: readonly Questionnaire[] = [questionnaire]) =>
  newRound({ ...audit, ...changes }, 'audit.yaml', questionnaires, '2026-Q4', '2026-11-22T10:00:00Z');
const round = (): Round => {
  const outcome = opened();
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const codes = (outcome: { ok: boolean; problems?: readonly { code: string }[] }): string[] =>
  (outcome.problems ?? []).map(({ code }) => code);

describe('a round', () => {
  test('is frozen from the audit, to the day, and reads back as written', () => {
    expect(round()).toMatchObject({
      name: '2026-Q4',
      opened: '2026-11-22',
      closed: null,
      limits: { minimum: 5, comments: 10 },
      unit: 'site',
      split: ['site'],
    });
    const text = writeRound(round(), 'Written when the round opened.');
    expect(text).not.toContain('10:00');
    expect(readRound(text, 'round.yaml')).toEqual({ ok: true, value: round(), warnings: [] });
    expect(readRound(text.replaceAll('\n', '\r\n'), 'round.yaml')).toEqual({ ok: true, value: round(), warnings: [] });
  });

  test.each([
    ['a lower minimum', /minimum: 5/, 'minimum: 3'],
    ['a lower minimum for comments', /comments: 10/, 'comments: 5'],
    ['another mode', /confidential/, 'anonymous'],
    ['another split', /split: \[site\]/, 'split: []'],
    ['another questionnaire', /hash: a/, 'hash: b'],
  ])('notices %s put in by hand', (_what, from, to) => {
    const text = writeRound(round());
    expect(text).toMatch(from);
    expect(codes(readRound(text.replace(from, to), 'round.yaml'))).toEqual(['workspace/round-changed']);
  });

  test('lets headcounts and targets be mended', () => {
    const outcome = readRound(writeRound(round()).replace('24', '25').replace('85', '90'), 'round.yaml');
    expect(outcome.ok && outcome.value.targets).toEqual({ 'one-team': 90 });
  });

  test.each([
    ['a headcount', '24', '25'],
    ['a target', '85', '90'],
    ['a gate', 'open: 65', 'open: 60'],
  ])('remembers what was agreed before %s was mended', (_what, from, to) => {
    const text = writeRound(round());
    const changed = readRound(text.replace(from, to), 'round.yaml');
    expect(changed.ok && changed.value.agreed).toBe(round().agreed);
    expect(changed.ok && hashAgreed(changed.value)).not.toBe(round().agreed);
    expect(hashAgreed(round())).toBe(round().agreed);
  });

  test('does not open with a minimum under five for an anonymous questionnaire', () => {
    const anonymous: Questionnaire = { ...questionnaire, id: 'survey', mode: 'anonymous' };
    const low = { privacy: { minimum: 3, comments: 10 } };
    expect(codes(opened(low, [anonymous]))).toEqual(['workspace/minimum-too-low']);
    const confidential = opened(low);
    expect(confidential.ok).toBe(true);
    expect(confidential.ok && codes(withQuestionnaire(confidential.value, 'round.yaml', anonymous))).toEqual(['workspace/minimum-too-low']);
  });

  test('is always scored with its own copy of a questionnaire', () => {
    const text = freezeQuestionnaire(questionnaire);
    const expected = round().questionnaires[0]!;
    expect(readFrozen(text, 'sample.json', expected, round())).toMatchObject({ ok: true, value: { id: 'sample' } });
    expect(readFrozen(text.replaceAll('\n', '\r\n'), 'sample.json', expected, round()).ok).toBe(true);
    expect(codes(readFrozen(text.replace('"weight": 1', '"weight": 2'), 'sample.json', expected, round()))).toEqual([
      'questionnaire/changed-since-frozen',
    ]);
  });
});

describe('the name of a round', () => {
  test.each([
    ['2026-01-01', '2026-Q1'],
    ['2026-03-31', '2026-Q1'],
    ['2026-04-01', '2026-Q2'],
    ['2026-11-22T10:00:00Z', '2026-Q4'],
  ])('%s is in %s', (date, name) => expect(roundName(date)).toBe(name));
  test.each(['2026-Q4', '2026-H2', '2026', '2026-11', '2026-Q4-pilot'])('%s is one', (name) => expect(checkRoundName(name).ok).toBe(true));
  test.each(['', '..', '2026-Q5', '2026-13', '2026/Q4', 'Q4', '2026-Q4 ', '2026-q4-', 'con'])('%j is none', (name) =>
    expect(codes(checkRoundName(name))).toEqual(['workspace/round-name']),
  );
  test('tells its place in time', () => {
    const ordered = ['2025-Q4', '2026-Q1', '2026-05', '2026-H1', '2026-Q2', '2026-Q2-pilot', '2026-Q3', '2026', '2026-Q4', '2027-Q1'];
    expect([...ordered].reverse().sort(compareRoundNames)).toEqual(ordered);
  });
});

describe('kpis.yaml', () => {
  const read = (text: string) => readKpis(text, 'kpis.yaml', [questionnaire], round());
  test('gives values with unit, period and source; it may be empty', () => {
    expect(read('')).toMatchObject({ ok: true, value: [] });
    expect(
      read(
        'format: 1\nkpis:\n  - {question: promise-k, value: 12.5, unit: Łódź, period: 2026, source: payroll}\n  - {question: promise-k, value: 8}\n',
      ),
    ).toMatchObject({
      value: [
        { question: 'promise-k', value: 12.5, unit: 'Łódź', period: '2026', source: 'payroll' },
        { question: 'promise-k', value: 8, unit: null, period: '', source: '' },
      ],
    });
  });
  test('is told every mistake at its line', () => {
    const outcome = read(
      'kpis:\n- {question: promise-c, value: 1}\n- {question: one-team-1, value: 1}\n- {question: promise-k, value: 1, unit: Lodz}\n- {question: promise-k, value: 1}\n- {question: promise-k, value: 2}\n',
    );
    expect(outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.line}`)).toEqual([
      'questionnaire/unknown-question 2',
      'workspace/kpi-not-a-kpi 3',
      'workspace/unknown-unit 4',
      'workspace/kpi-twice 6',
    ]);
    expect(codes(read('kpis: [{question: promise-k, value: many}]'))).toEqual(['yaml/wrong-type']);
  });
});

test.each([
  ['2026-Q3', '2026-Q4'],
  ['2026-Q4', '2027-Q1'],
  ['2026', '2027'],
  ['2026-H1', null],
  ['2026-11', null],
])('after %s comes %s', (name, next) => {
  expect(nextRoundName(name)).toBe(next);
});
