import type { Language } from '#problem';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import type { Answer, AnswerState } from '#response/response';
import type { Look } from './paint';

/** What an interviewer wrote down beside the answers; `quote`: in the respondent's own words. */
export interface Note {
  readonly question: string;
  readonly text: string;
  readonly quote: boolean;
}

/** What is to be saved, in the order it happened. */
export type InterviewEntry =
  | { readonly kind: 'answer'; readonly question: string; readonly state: AnswerState; readonly code: string }
  | ({ readonly kind: 'note' } & Note)
  | { readonly kind: 'state'; readonly state: 'finished' | 'finished-here' | 'stopped' };

/** One sitting with one respondent. The room writes no file: saving is handed in. */
export interface InterviewSession {
  readonly questionnaire: Questionnaire;
  /** Null: not stated; what only a unit can be rated on is not asked then. */
  readonly role: Role | null;
  /** Null: all. */
  readonly markers: readonly string[] | null;
  /** What an auditor rates, when it is one of several. */
  readonly unit: string | null;
  /** Question and scale, as the respondent hears them. */
  readonly respondentLanguage: Language;
  /** Probe, keys, progress. */
  readonly interviewerLanguage: Language;
  /** Given before this sitting. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Shown beside the questions of their marker. */
  readonly notes: readonly Note[];
  /** The question to begin with; null: the first without an answer. */
  readonly start: string | null;
  readonly look: Look;
  /** False when nothing is kept: the screen then never says that it was. */
  readonly stores: boolean;
  /** False where notes have no place, as in anonymous tables; they are taken unless told. */
  readonly takesNotes?: boolean;
  /** Resolves when the entry is on disk and synced; only then is it acknowledged. A rejection ends the interview. */
  save(entry: InterviewEntry): Promise<void>;
  /** Aborted when the process is told to end; the loop then closes its prompt, restores the terminal and returns. */
  readonly signal: AbortSignal;
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

export interface InterviewEnd {
  /** `interrupted`: Ctrl-C, the signal, or a terminal that went away. `save-failed`: the entry in hand was not saved, `error` says why. */
  readonly how: 'finished' | 'finished-here' | 'stopped' | 'interrupted' | 'save-failed';
  /** The question that was on the screen; null at the end. */
  readonly at: string | null;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly notes: readonly Note[];
  readonly error?: unknown;
}
