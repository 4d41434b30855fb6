import type { Language, ProblemCode } from '#problem';
import { type MessageKey, messages } from './messages';
import { problemMessages } from './problem-messages';

/** Every text of one language, before its arguments are filled in. */
export interface Texts {
  sentence(key: MessageKey): string;
  problem(code: ProblemCode): { readonly what: string; readonly todo: string };
}

/** The build replaces this file by one that reads a single language, because making all of them takes longer than saying one sentence. */
export const textsOf = (language: Language): Texts => ({
  sentence: (key) => messages[key][language],
  problem: (code) => ({ what: problemMessages[code].what[language], todo: problemMessages[code].todo[language] }),
});
