import type { Role } from '#questionnaire/questionnaire';
import type { Answer, AnswerState } from './response';

/** The newest journal format this program knows. */
export const newestJournalFormat = 1;

/** The first line of a journal: who answers, and what. Never rewritten. */
export interface JournalHead {
  readonly format: 1;
  readonly kind: 'head';
  /** Random, 128 bits in hex. */
  readonly id: string;
  /** A code such as leader-01, no name; in an anonymous draft the id again. */
  readonly respondent: string;
  readonly questionnaire: string;
  /** The questionnaire's hash: answers are never read against other questions. */
  readonly hash: string;
  /** Null: not stated; then unit questions are not asked. */
  readonly role: Role | null;
  /** What an auditor's ratings and KPIs are about; null is the whole organisation. */
  readonly unit: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly language: string;
  /** Only these markers are asked; null: all. */
  readonly markers: readonly string[] | null;
  readonly consent: boolean;
  /**
   * Of an anonymous draft: the other random code under which its row will stand in the table, so that nobody who saw the draft's name in a
   * folder, a backup or a cloud drive finds the row. Absent of everything else.
   */
  readonly row?: string;
  /** ISO time; null in an anonymous draft, which holds no clock time. */
  readonly opened: string | null;
}

export interface AnswerEntry {
  readonly kind: 'answer';
  readonly question: string;
  readonly state: AnswerState;
  /** Empty unless answered. */
  readonly code: string;
  readonly at: string | null;
}

export interface NoteEntry {
  readonly kind: 'note';
  /** What the note is about: a question, a marker, or neither. */
  readonly question: string | null;
  readonly marker: string | null;
  readonly text: string;
  /** In the respondent's own words, which may be quoted only with consent. */
  readonly quote: boolean;
  /** Something seen: a document, a record, a place. */
  readonly evidence: boolean;
  readonly at: string | null;
}

export interface StateEntry {
  readonly kind: 'state';
  readonly state: 'finished' | 'stopped' | 'finished-here';
  /** The question that was on the screen when it stopped. */
  readonly question?: string;
  readonly at: string | null;
}

export interface ConsentEntry {
  readonly kind: 'consent';
  readonly consent: boolean;
  readonly at: string | null;
}

/** What is appended: one line each; a later answer to the same question amends the earlier one. */
export type JournalEntry = AnswerEntry | NoteEntry | StateEntry | ConsentEntry;

/** `open`: no word yet that it ended. After `finished` further answers are amendments; after `stopped` they resume. */
export type JournalState = 'open' | 'stopped' | 'finished' | 'finished-here';

/** A journal, read: of each question the last answer. */
export interface Journal {
  readonly file: string;
  readonly head: JournalHead;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly notes: readonly NoteEntry[];
  /** Where to go on: the question it stopped at, else the next open one after the last answer; null when none is open. */
  readonly resumeAt: string | null;
  readonly state: JournalState;
  readonly consent: boolean;
}
