import type { AnswerEntry, JournalEntry, JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';

export const head: JournalHead = {
  format: 1,
  kind: 'head',
  id: '0'.repeat(32),
  respondent: 'leader-01',
  questionnaire: 'sample',
  hash: 'a'.repeat(64),
  role: 'leader',
  unit: null,
  attributes: { department: 'Dispatch' },
  language: 'pl',
  markers: null,
  consent: true,
  opened: '2026-11-22T10:00:00.000Z',
};

const at = '2026-11-22T10:01:00.000Z';
export const answer = (question: string, code: string): AnswerEntry => ({ kind: 'answer', question, state: 'answered', code, at });
export const noAnswer = (question: string, state: 'dont-know' | 'not-applicable' | 'skipped'): AnswerEntry => ({
  kind: 'answer',
  question,
  state,
  code: '',
  at,
});
export const ends = (state: 'finished' | 'stopped' | 'finished-here'): JournalEntry => ({ kind: 'state', state, at });

export const journalText = (...entries: readonly JournalEntry[]): string =>
  [head, ...entries].map((entry) => `${journalLine(entry)}\n`).join('');
