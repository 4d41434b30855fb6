import { describe, expect, test } from 'vitest';
import type { JournalEntry, JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { personalQuestions } from '#response/personal-questions';
import { readJournal } from '#response/read-journal';
import { responseRow } from '#response/response-row';
import { toResponse } from '#response/to-response';
import { answer, ends, head, noAnswer } from './journal-lines';
import { sampleQuestionnaire } from './sample-questionnaire';

const questionnaire = sampleQuestionnaire();
function journal(entries: readonly JournalEntry[], changes: Partial<JournalHead> = {}) {
  const outcome = readJournal(
    [{ ...head, ...changes }, ...entries].map((entry) => `${journalLine(entry)}\n`).join(''),
    'a.jsonl',
    questionnaire,
  );
  if (!outcome.ok || outcome.value === null) throw new Error(JSON.stringify(outcome));
  return outcome.value;
}
const result = (entries: readonly JournalEntry[], changes: Partial<JournalHead> = {}) =>
  toResponse(journal(entries, changes), questionnaire);
const states = (entries: readonly JournalEntry[], changes: Partial<JournalHead> = {}): string[] =>
  (result(entries, changes).response?.answers ?? []).map(({ state, code }) => (state === 'answered' ? code : state));

describe('an interview as a response', () => {
  test('has the personal questions as columns, in the questionnaire’s order', () => {
    expect(personalQuestions(questionnaire).map(({ id }) => id)).toEqual([
      'one-team-1',
      'one-team-2',
      'one-team-3',
      'promise-1',
      'comment',
    ]);
    expect(states([answer('promise-1', '5'), answer('one-team-1', '4'), ends('finished')])).toEqual([
      '4',
      'not-shown',
      'skipped',
      '5',
      'skipped',
    ]);
  });
  test.each(['stopped', 'finished-here'] as const)('that %s early was not shown the rest', (state) => {
    expect(states([answer('one-team-1', '4'), noAnswer('one-team-3', 'skipped'), ends(state)])).toEqual([
      '4',
      'not-shown',
      'skipped',
      'not-shown',
      'not-shown',
    ]);
  });
  test('was not shown what a changed answer hides, nor what other roles are asked', () => {
    expect(states([answer('one-team-1', '1'), answer('one-team-2', '5'), answer('one-team-1', '4'), ends('finished')])[1]).toBe(
      'not-shown',
    );
    expect(states([ends('finished')], { role: 'manager' })).toEqual(['skipped', 'not-shown', 'not-shown', 'not-shown', 'skipped']);
  });
  test('was not shown markers that were left out', () => {
    expect(states([answer('one-team-1', '4'), ends('finished')], { markers: ['promise'] })).toEqual([
      '4',
      'not-shown',
      'not-shown',
      'skipped',
      'not-shown',
    ]);
  });
  test('gives its word on units apart, with who said it', () => {
    const { response, ratings } = result([answer('promise-e', '4'), answer('promise-k', '10'), ends('finished')], { unit: 'Dispatch' });
    expect(response?.answers).toHaveLength(5);
    expect(ratings.map(({ question, unit, role, respondent, answer: { score } }) => [question, unit, role, respondent, score])).toEqual([
      ['promise-e', 'Dispatch', 'leader', 'leader-01', 75],
      ['promise-k', 'Dispatch', 'leader', 'leader-01', 50],
    ]);
  });
  test('of an auditor is ratings alone', () => {
    const { response, ratings } = result([answer('one-team-m', '3'), noAnswer('promise-e', 'dont-know'), ends('finished-here')], {
      role: 'auditor',
    });
    expect(response).toBeNull();
    expect(ratings.map(({ question, answer: { state, score } }) => [question, state, score])).toEqual([
      ['one-team-m', 'answered', 75],
      ['promise-e', 'dont-know', null],
    ]);
  });
});

test('an interview as a row has its role under level, and every question', () => {
  const row = responseRow(journal([answer('one-team-1', '4'), noAnswer('promise-1', 'not-applicable'), ends('finished')]), questionnaire, [
    'department',
    'level',
  ]);
  expect(Object.fromEntries(row)).toMatchObject({
    respondent: 'leader-01',
    department: 'Dispatch',
    level: 'leader',
    'one-team-1': '4',
    'one-team-2': 'not-shown',
    'promise-1': 'n/a',
    comment: '',
  });
  expect(row.map(([column]) => column).slice(0, 3)).toEqual(['respondent', 'department', 'level']);
});
