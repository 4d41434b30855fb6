import { cleanText } from './clean-text';
import type { Note } from './session';

const opening = /^\s*["“„«”]\s*/u;
const closing = /\s*["”“»]\s*$/u;

/** The note behind a typed line: one that opens with a quotation mark is a quote; null when nothing is left. */
export function readNote(question: string, typed: string): Note | null {
  const quote = opening.test(typed);
  const text = cleanText(quote ? typed.replace(opening, '').replace(closing, '') : typed).trim();
  return text === '' ? null : { question, text, quote };
}
