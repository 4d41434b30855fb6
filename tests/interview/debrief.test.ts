import { expect, it } from 'vitest';
import { debrief } from '#interview/debrief';
import { languages } from '#problem';
import { readAnswer } from '#response/read-answer';
import type { Answer } from '#response/response';
import { fixture } from './fixture';

const given = (codes: Record<string, string>): ReadonlyMap<string, Answer> =>
  new Map(
    Object.entries(codes).map(([id, code]) => {
      const read = readAnswer(fixture.questions.find((question) => question.id === id)!, code);
      if (!read.ok) throw new Error(id);
      return [id, read.value];
    }),
  );

const lines = (codes: Record<string, string>, language: 'en' | 'ru' | 'pl' = 'en') =>
  debrief({ questionnaire: fixture, role: null, markers: null, answers: given(codes), language });

it('says what was low, what contradicts the evidence, what is not known and what is uncovered', () => {
  expect(lines({ 'one-team-1': '5', 'one-team-2': 'dk', 'one-team-e': 'no' })).toEqual([
    '2 questions answered of 8; don’t know: 1, skipped: 0.',
    'Lowest here: One team across departments 50 (2 answers).',
    'One team across departments: the answer to “Departments here solve a customer’s problem together instead of passing it from one to another” is good (100), the evidence at “Departments that share a customer order have at least one common target for that order” is not (0). Ask again.',
    'Not known here: One team across departments.',
    'Still uncovered: Keeping what was agreed.',
  ]);
});

it('sees the reverse, too', () => {
  expect(lines({ 'one-team-1': '1', 'one-team-e': 'yes' })[2]).toMatch(
    /the evidence at “Departments that share .*” is good \(100\), the answer to “Departments here solve .*” is not \(0\)/,
  );
});

it('judges a reversed question by what it means', () => {
  expect(lines({ 'one-team-2': '1', 'one-team-e': 'no' })[2]).toMatch(/the answer to “Each department .*” is good \(100\)/);
});

it('invents nothing when nothing was answered', () => {
  expect(lines({})).toEqual([
    '0 questions answered of 8; don’t know: 0, skipped: 0.',
    'Still uncovered: One team across departments, Keeping what was agreed.',
  ]);
});

it('stays within ten lines in every language', () => {
  for (const language of languages) {
    const said = lines({ 'one-team-1': '5', 'one-team-2': 'dk', 'one-team-e': 'no', 'promise-keeping-r': '0' }, language);
    expect(said.length).toBeLessThanOrEqual(10);
    for (const line of said) expect(line).not.toMatch(/[{}#]|undefined|NaN/);
  }
});
