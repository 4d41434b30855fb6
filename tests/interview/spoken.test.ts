import { EventEmitter } from 'node:events';
import { describe, expect, it, test } from 'vitest';
import { confirmCard } from '#interview/confirm-card';
import { type Key, namedKey, pasted, typedKey } from '#interview/key';
import { lineCard } from '#interview/line-card';
import { listCard } from '#interview/list-card';
import { paintFor } from '#interview/paint';
import { questionCard } from '#interview/question-card';
import { questionFace } from '#interview/question-face';
import type { InterviewSession } from '#interview/session';
import { speakCard } from '#interview/speak-card';
import type { Language } from '#problem';
import { readAnswer } from '#response/read-answer';
import { wordingFor } from '#wording/wording';
import { fixture } from './fixture';

const paint = paintFor({ colour: false, unicode: false });

function cardOf(id: string, given: string | null = null, language: Language = 'en') {
  const question = fixture.questions.find((each) => each.id === id)!;
  const own = wordingFor(language);
  const session = { questionnaire: fixture, role: null, markers: null } as unknown as InterviewSession;
  const marker = fixture.markers.find((each) => each.id === question.marker) ?? null;
  return questionCard({
    face: questionFace(question, marker, session, [], { heard: own, own }),
    given,
    givenName: given,
    echo: null,
    notice: null,
    progress: '1 of 8',
    share: 0,
    unit: null,
    own,
    paint,
    refuse: (code) => (readAnswer(question, code).ok ? null : 'refused'),
    leave: async () => undefined,
  });
}

describe('a typed line answers a question', () => {
  const hear = (id: string, line: string, given: string | null = null) => {
    const card = cardOf(id, given);
    const step = card.spoken.hear(card.start, line);
    return 'leave' in step ? step.leave : step.stay.notice;
  };
  it.each([
    ['one-team-1', '4', { turn: 'answer', code: '4' }],
    ['one-team-1', ' 4. ', { turn: 'answer', code: '4' }],
    ['one-team-e', '3', { turn: 'answer', code: 'no' }],
    ['promise-keeping-r', '1', { turn: 'answer', code: '1' }],
    ['promise-keeping-r', '10', { turn: 'answer', code: '10' }],
    ['promise-keeping-c', '3 1', { turn: 'answer', code: 'customer;nobody' }],
    ['promise-keeping-c', '1,2;', { turn: 'answer', code: 'customer;sales' }],
    ['promise-keeping-c', '0', { turn: 'answer', code: 'none' }],
    ['years', '12', { turn: 'answer', code: '12' }],
    ['open-1', 'less paper', { turn: 'answer', code: 'less paper' }],
    ['open-1', 's', { turn: 'state', state: 'skipped' }],
    ['one-team-1', 'ы', { turn: 'state', state: 'skipped' }],
    ['one-team-1', '?', { turn: 'help' }],
    ['one-team-1', 'Q', { turn: 'stop' }],
  ] as const)('%s: “%s”', (id, line, turn) => {
    expect(hear(id, line)).toEqual(turn);
  });

  it.each([
    ['one-team-1', '6'],
    ['one-team-1', '45'],
    ['one-team-1', 'agree'],
    ['one-team-1', ''],
    ['promise-keeping-c', '1 4'],
  ])('%s: “%s” answers nothing', (id, line) => {
    expect(hear(id, line)).toContain('none of the answers');
  });

  it('an open question is skipped by a second empty line, after a word about it', () => {
    const card = cardOf('open-1', null);
    const first = card.spoken.hear(card.start, '');
    const stay = 'stay' in first ? first.stay : null;
    expect(stay?.notice).toContain('Enter again');
    expect(card.spoken.hear(stay!, '')).toEqual({ leave: { turn: 'state', state: 'skipped' } });
  });

  it('an empty line keeps what was answered before', () => {
    expect(hear('one-team-1', '', '4')).toEqual({ turn: 'keep' });
    expect(hear('years', '900', '4')).toBe('refused');
  });

  it.each(['en', 'ru', 'pl'] as const)('says each answer on a line of its own, without signs, in %s', (language) => {
    const lines = cardOf('one-team-m', null, language).spoken.say(cardOf('one-team-m').start);
    expect(lines.filter((line) => /^\d\. /.test(line))).toHaveLength(5);
    expect(lines.join('\n')).not.toMatch(/[━─●✓›·#]/);
  });
});

test('a list takes a number that is in it, and q for none', () => {
  const items = ['a', 'b', 'c'].map((label) => ({ label, detail: '' }));
  const card = listCard({ title: '?', items, keys: '', typed: 'a number, please', start: 0, paint });
  expect(card.spoken.hear(card.start, '3')).toEqual({ leave: 2 });
  expect(card.spoken.hear(card.start, 'q')).toEqual({ leave: null });
  const missed = card.spoken.hear(card.start, '4');
  expect('stay' in missed && card.spoken.notice(missed.stay)).toBe('a number, please');
});

test('yes and no in three languages; the Russian н decides nothing', () => {
  const card = (language: Language) => confirmCard({ question: '?', lines: [], own: wordingFor(language), paint });
  const hear = (language: Language, line: string) => card(language).spoken.hear(null, line);
  for (const [language, line] of [
    ['en', 'yes'],
    ['ru', 'да'],
    ['pl', 'tak'],
  ] as const)
    expect(hear(language, line)).toEqual({ leave: true });
  for (const [language, line] of [
    ['en', 'no'],
    ['ru', 'нет'],
    ['pl', 'nie'],
  ] as const)
    expect(hear(language, line)).toEqual({ leave: false });
  expect(hear('ru', 'н')).toHaveProperty('stay');
  expect(hear('en', '')).toHaveProperty('stay');
});

describe('speaking a card', () => {
  async function speak(keys: readonly Key[]) {
    const input = new EventEmitter();
    let said = '';
    const card = lineCard({
      title: 'Your name?',
      lines: [],
      keys: '',
      start: '',
      paint,
      object: (text) => (text === '' ? { says: 'Type one.', final: true } : null),
    });
    const write = (text: string): void => {
      said += text;
    };
    const spoken = speakCard(card, { input, signal: new AbortController().signal, width: () => 40, write });
    for (const pressed of keys) {
      input.emit('keypress', undefined, { pressed });
      await new Promise((resolve) => setImmediate(resolve));
    }
    return { result: await spoken, said };
  }
  const typed = (text: string): Key[] => [...text].map(typedKey);

  it('echoes what is typed, takes back what is wiped, and says a notice without saying all again', async () => {
    const { result, said } = await speak([namedKey('enter'), ...typed('Ann'), namedKey('backspace'), ...typed('a'), namedKey('enter')]);
    expect(result).toEqual({ result: 'Ana' });
    expect(said).toBe('\nYour name?\n> \nType one.\n> Ann\b \ba\n');
  });

  it('a pasted text is one line, and nothing in it acts on the terminal', async () => {
    const { result, said } = await speak([pasted('two\nlines\u001b[2J', true)]);
    expect(result).toEqual({ result: 'two\nlines[2J' });
    expect(said).not.toContain('\u001b');
  });
});
