import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { cardPrompt } from '#interview/card-prompt';
import { paintFor } from '#interview/paint';
import { type QuestionDraft, questionCard, type Turn } from '#interview/question-card';
import { questionFace } from '#interview/question-face';
import type { InterviewSession } from '#interview/session';
import type { Language } from '#problem';
import { readAnswer } from '#response/read-answer';
import { wordingFor } from '#wording/wording';
import { fixture } from './fixture';

const screen = (width: number) => ({
  width: () => width,
  rows: () => 40,
  onResize: () => () => undefined,
  write: () => undefined,
});

async function show(
  id: string,
  { given = null as string | null, width = 80, heard = 'en' as Language, own = 'en' as Language, role = null as 'auditor' | null } = {},
) {
  const question = fixture.questions.find((each) => each.id === id)!;
  const marker = fixture.markers.find((each) => each.id === question.marker) ?? null;
  const words = { heard: wordingFor(heard), own: wordingFor(own) };
  const session = { questionnaire: fixture, role } as InterviewSession;
  const saved: Turn[] = [];
  const card = questionCard({
    face: questionFace(question, marker, session, [], words),
    given,
    givenName: given,
    echo: null,
    notice: null,
    progress: words.own.say('interview.progress', { position: 1, total: 8 }),
    share: 0,
    unit: null,
    own: words.own,
    paint: paintFor({ colour: false, unicode: true }),
    refuse: (code) => (readAnswer(question, code).ok ? null : 'refused'),
    leave: async (turn) => {
      saved.push(turn);
    },
  });
  return { ...(await render(cardPrompt<QuestionDraft, Turn>(screen(width)), card)), saved };
}

describe('a question on the screen', () => {
  it('is answered with the digit before the answer', async () => {
    const { answer, events, getScreen, saved } = await show('one-team-1');
    expect(getScreen()).toContain('4  Agree');
    events.keypress('4');
    expect(await answer).toEqual({ turn: 'answer', code: '4' });
    expect(saved).toHaveLength(1);
  });

  it('that is open is skipped by a second Enter, after a word about it', async () => {
    const { answer, events, getScreen } = await show('open-1');
    events.keypress('enter');
    expect(getScreen()).toContain('Enter again skips');
    events.keypress('enter');
    expect(await answer).toEqual({ turn: 'state', state: 'skipped' });
  });

  it('counts answers whose codes are words', async () => {
    const { answer, events, getScreen } = await show('one-team-e');
    expect(getScreen()).toContain('Ask to see: Shared targets; Minutes of joint reviews');
    events.keypress('3');
    expect(await answer).toEqual({ turn: 'answer', code: 'no' });
  });

  it('shows what one can see at each level before the level’s name', async () => {
    const { answer, events, getScreen } = await show('one-team-m', { role: 'auditor' });
    expect(getScreen()).toContain('0  Departments blame each other in front of customers. – Absent');
    events.keypress('0');
    expect(await answer).toEqual({ turn: 'answer', code: '0' });
  });

  it('speaks the respondent’s language, and under it the interviewer’s', async () => {
    const { answer, events, getScreen } = await show('one-team-1', { heard: 'ru', own: 'pl' });
    expect(getScreen()).toContain('Подразделения решают');
    expect(getScreen()).toContain('Działy wspólnie');
    expect(getScreen()).toContain('5  Полностью согласен(-на)');
    expect(getScreen()).toContain('b wstecz');
    events.keypress('q');
    expect(await answer).toEqual({ turn: 'stop' });
  });

  it('waits between 1 and 10, and takes 1 with Enter', async () => {
    const { answer, events } = await show('promise-keeping-r');
    events.keypress('1');
    events.keypress('enter');
    expect(await answer).toEqual({ turn: 'answer', code: '1' });
  });

  it('ticks several and takes them in the order shown', async () => {
    const { answer, events } = await show('promise-keeping-c');
    for (const key of ['3', '1', '2', '2']) events.keypress(key);
    events.keypress('enter');
    expect(await answer).toEqual({ turn: 'answer', code: 'customer;nobody' });
  });

  it('asks again before "none of these"', async () => {
    const { answer, events, getScreen } = await show('promise-keeping-c');
    events.keypress('enter');
    expect(getScreen()).toContain('Enter again: none of these');
    events.keypress('enter');
    expect(await answer).toEqual({ turn: 'answer', code: 'none' });
  });

  it('takes a decimal comma and refuses what is out of range', async () => {
    const { answer, events, getScreen } = await show('years');
    const type = (text: string): void => {
      for (const sequence of text) events.keypress({ sequence } as never);
    };
    type('99');
    events.keypress('enter');
    expect(getScreen()).toContain('! refused');
    events.keypress({ name: 'u', ctrl: true });
    type('12,5');
    events.keypress('enter');
    expect(await answer).toEqual({ turn: 'answer', code: '12,5' });
  });

  it('keeps letters as text in a text question; Escape makes them keys', async () => {
    const { answer, events, getScreen } = await show('open-1');
    for (const sequence of 'sdq') events.keypress({ sequence } as never);
    expect(getScreen()).toContain('› sdq');
    events.keypress('escape');
    events.keypress('s');
    expect(await answer).toEqual({ turn: 'state', state: 'skipped' });
  });

  it('keeps the earlier answer on Enter', async () => {
    const { answer, events, getScreen } = await show('one-team-1', { given: '2' });
    expect(getScreen()).toContain('●  2  Disagree');
    events.keypress('enter');
    expect(await answer).toEqual({ turn: 'keep' });
  });

  it.each([
    ['en', 'en'],
    ['ru', 'pl'],
    ['pl', 'ru'],
  ] as const)('fits 40 columns (%s, read in %s)', async (heard, own) => {
    for (const question of fixture.questions) {
      const { answer, events, getScreen } = await show(question.id, { width: 40, heard, own, role: 'auditor' });
      for (const line of getScreen().split('\n')) expect(line.length, line).toBeLessThanOrEqual(40);
      events.keypress('escape');
      events.keypress('q');
      await answer;
    }
  });
});
