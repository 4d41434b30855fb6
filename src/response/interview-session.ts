import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import type { Answer } from './response';

/** What decides which questions a respondent is asked. A journal's head and answers make one. */
export interface InterviewSession {
  readonly questionnaire: Questionnaire;
  /** Null: not stated; unit questions are not asked then. */
  readonly role: Role | null;
  /** Only these markers; null: all. */
  readonly markers: readonly string[] | null;
  readonly answers: ReadonlyMap<string, Answer>;
}
