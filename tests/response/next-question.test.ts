import { describe, expect, test } from 'vitest';
import type { Role } from '#questionnaire/questionnaire';
import { interviewProgress } from '#response/interview-progress';
import type { InterviewSession } from '#response/interview-session';
import { nextQuestion } from '#response/next-question';
import { previousQuestion } from '#response/previous-question';
import type { Answer } from '#response/response';
import { shownQuestions } from '#response/shown-questions';
import { sampleQuestionnaire } from './sample-questionnaire';

const given = (code: string): Answer => ({ state: 'answered', code, score: null });
const session = (
  role: Role | null,
  answers: Readonly<Record<string, Answer>> = {},
  markers: readonly string[] | null = null,
): InterviewSession => ({
  questionnaire: sampleQuestionnaire(),
  role,
  markers,
  answers: new Map(Object.entries(answers)),
});
const shown = (...args: Parameters<typeof session>): string[] => shownQuestions(session(...args)).map(({ id }) => id);

describe('who is asked what', () => {
  test('a leader: what everybody is asked, and what names leaders', () => {
    expect(shown('leader')).toEqual(['one-team-1', 'one-team-3', 'promise-1', 'promise-e', 'promise-k', 'comment']);
  });
  test('an auditor: ratings and KPIs alone', () => {
    expect(shown('auditor')).toEqual(['one-team-m', 'promise-e', 'promise-k']);
  });
  test('somebody whose role is not stated: all but what is about units', () => {
    expect(shown(null)).toEqual(['one-team-1', 'one-team-3', 'promise-1', 'comment']);
  });
  test('with a choice of markers: these, and what was answered before', () => {
    expect(shown('leader', { 'one-team-1': given('4') }, ['promise'])).toEqual(['one-team-1', 'promise-1', 'promise-e', 'promise-k']);
  });
  test('a hidden question appears when its condition holds, and goes when an answer is changed', () => {
    expect(shown('front-line', { 'one-team-1': given('2') })).toContain('one-team-2');
    expect(shown('front-line', { 'one-team-1': given('3'), 'one-team-2': given('5') })).not.toContain('one-team-2');
  });
});

describe('the way through an interview', () => {
  test('leads to the first question without an answer, and ends', () => {
    expect(nextQuestion(session('front-line'))?.id).toBe('one-team-1');
    expect(nextQuestion(session('front-line', { 'one-team-1': given('2'), 'promise-1': given('4') }))?.id).toBe('one-team-2');
    const skipped: Answer = { state: 'skipped', code: '', score: null };
    expect(nextQuestion(session('front-line', { 'one-team-1': given('4'), 'promise-1': skipped, comment: skipped }))).toBeNull();
  });
  test('leads back over hidden questions, to the first and no further', () => {
    const state = session('front-line', { 'one-team-1': given('4') });
    expect(previousQuestion(state, 'promise-1')?.id).toBe('one-team-1');
    expect(previousQuestion(state, 'one-team-1')).toBeNull();
    expect(previousQuestion(state, null)?.id).toBe('comment');
  });
  test('counts what is done of what is put', () => {
    expect(interviewProgress(session('front-line', { 'one-team-1': given('2') }))).toEqual({ answered: 1, applicable: 4 });
    expect(interviewProgress(session('front-line', { 'one-team-1': given('4') }))).toEqual({ answered: 1, applicable: 3 });
  });
});
