import type { Role } from '#questionnaire/questionnaire';

export const answerStates = ['answered', 'dont-know', 'not-applicable', 'skipped', 'not-shown'] as const;
export type AnswerState = (typeof answerStates)[number];

/**
 * One answer, read: `code` is what a table cell or journal line holds ("4", "yes", "a;b", "12.5", free text), empty unless answered;
 * `score` is 0-100 after reversing, null when the question is not scored or the state is not answered.
 * Equal cells of one column share one object, so a million rows cost a million references.
 */
export interface Answer {
  readonly state: AnswerState;
  readonly code: string;
  readonly score: number | null;
}

export type Source = 'survey' | 'interview';

/** One respondent's answers: `answers[i]` belongs to `questions[i]` of the batch it came in. */
export interface Response {
  readonly respondent: string;
  /** From the journal's head, or from the attribute `level` of a table; null when not stated. */
  readonly role: Role | null;
  /** Declared attributes that are stated. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Agreed on record that figures of groups down to three people may be shown (interviews only). */
  readonly consent: boolean;
  readonly answers: readonly Answer[];
}

/** Responses with the same columns; `rows` can be walked once, so that a table of any size needs bounded memory. */
export interface Batch {
  readonly source: Source;
  readonly questionnaire: string;
  readonly questions: readonly string[];
  readonly rows: Iterable<Response>;
}

/** A rating of a unit: the auditor's, another role's own assessment, or a team's joint answer, which may be to any question. */
export interface Rating {
  readonly question: string;
  readonly unit: string | null;
  readonly role: Role;
  readonly respondent: string;
  readonly answer: Answer;
}

export const skipped: Answer = { state: 'skipped', code: '', score: null };
export const dontKnow: Answer = { state: 'dont-know', code: '', score: null };
export const notApplicable: Answer = { state: 'not-applicable', code: '', score: null };
export const notShown: Answer = { state: 'not-shown', code: '', score: null };
