import type { EventEmitter } from 'node:events';
import stringWidth from 'fast-string-width';
import { cleanText } from './clean-text';
import type { KeyEvent } from './key';

export interface TypeLine {
  /** Sends `keypress`. */
  readonly input: EventEmitter;
  readonly signal: AbortSignal;
  write(text: string): void;
}

/** Lets a line be typed, shown character by character and never drawn anew; null when it was interrupted. A pasted text is one line, whatever is in it. */
export const typeLine = ({ input, signal, write }: TypeLine): Promise<string | null> =>
  new Promise((resolve) => {
    let line = '';
    const done = (result: string | null): void => {
      input.off('keypress', press);
      signal.removeEventListener('abort', stop);
      write('\n');
      resolve(result);
    };
    const stop = (): void => done(null);
    const erase = (from: number): void => {
      write('\b \b'.repeat(stringWidth(line.slice(from).replaceAll('\n', ' '))));
      line = line.slice(0, from);
    };
    const press = (_: unknown, { pressed }: KeyEvent): void => {
      if (pressed?.name === 'backspace') erase(line.length - ([...line].at(-1)?.length ?? 0));
      else if (pressed?.name === 'ctrl-u') erase(0);
      else if (pressed && pressed.name !== 'enter') {
        const text = cleanText(pressed.text).normalize('NFC');
        line += text;
        write(text.replaceAll('\n', ' '));
      }
      if (pressed?.name === 'enter' || pressed?.submit) done(line);
    };
    signal.addEventListener('abort', stop);
    input.on('keypress', press);
    if (signal.aborted) stop();
  });
