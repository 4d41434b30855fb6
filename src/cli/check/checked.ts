import type { Language, Outcome } from '#problem';
import type { Override } from '../content/content-overrides';

/** One thing that was looked at, and what came of it. */
export interface Checked {
  readonly file: string;
  readonly outcome: Outcome<{ readonly questions: number; readonly markers: number } | null>;
  /** Whose place its files take. */
  readonly overrides?: readonly Override[];
}

/** The content that strict rules look at. */
export interface StrictScope {
  /** Before the shipped content, nearest first. */
  readonly folders: readonly string[];
  /** Of bare strings. */
  readonly language: Language;
  /** Languages that no text may lack. */
  readonly languages: readonly Language[];
  /** Only what is wrong with this file counts; null: all of it. */
  readonly file: string | null;
}
