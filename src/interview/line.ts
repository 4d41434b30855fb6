import { cleanText } from './clean-text';
import type { Key } from './key';

/** A line being typed; the cursor counts UTF-16 units and never stands inside a character. */
export interface Line {
  readonly text: string;
  readonly cursor: number;
}

export const lineOf = (text: string): Line => ({ text, cursor: text.length });

const lowSurrogate = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

const left = ({ text, cursor }: Line): number => Math.max(0, cursor - (lowSurrogate(text, cursor - 1) ? 2 : 1));
const right = ({ text, cursor }: Line): number => Math.min(text.length, cursor + (lowSurrogate(text, cursor + 1) ? 2 : 1));

const without = ({ text }: Line, from: number, to: number): Line => ({ text: text.slice(0, from) + text.slice(to), cursor: from });

function insert({ text, cursor }: Line, typed: string): Line {
  const added = cleanText(typed).normalize('NFC');
  return { text: text.slice(0, cursor) + added + text.slice(cursor), cursor: cursor + added.length };
}

/** The line after a key; keys that mean nothing here leave it as it is. */
export function editLine(line: Line, key: Key): Line {
  switch (key.name) {
    case 'left':
      return { ...line, cursor: left(line) };
    case 'right':
      return { ...line, cursor: right(line) };
    case 'home':
    case 'ctrl-a':
      return { ...line, cursor: 0 };
    case 'end':
    case 'ctrl-e':
      return { ...line, cursor: line.text.length };
    case 'backspace':
      return without(line, left(line), line.cursor);
    case 'delete':
      return without(line, line.cursor, right(line));
    case 'ctrl-u':
      return without(line, 0, line.cursor);
    case 'ctrl-k':
      return without(line, line.cursor, line.text.length);
    case 'ctrl-w':
      return without(line, line.text.slice(0, line.cursor).replace(/\S*\s*$/, '').length, line.cursor);
    default:
      return key.text === '' ? line : insert(line, key.text);
  }
}
