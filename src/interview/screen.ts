import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';

/** Where prompts draw. */
export interface Screen {
  width(): number;
  rows(): number;
  /** It cannot move its cursor: what is typed has to come last. */
  readonly plain: boolean;
  /** Calls back on every resize until the returned function is called. */
  onResize(listener: () => void): () => void;
  /** Writes past the prompt. */
  write(text: string): void;
}

export type ScreenOutput = Screen & { stream(): NodeJS.WritableStream };

/** What a terminal that cannot move its cursor has to print to get from one text to the next. */
export function plainChange(before: string, after: string): string {
  if (after.startsWith(before)) return after.slice(before.length);
  if (before.startsWith(after) && before.length - after.length < 3) return '\b \b'.repeat(before.length - after.length);
  return `\n${after}`;
}

/** The screen of a session. `plain` terminals (TERM=dumb) get text alone, and only what changed. */
export function screenOn(output: NodeJS.WriteStream, width: () => number, plain: boolean): ScreenOutput {
  let printed = '';
  const draw = (drawn: string): void => {
    if (!plain) {
      output.write(drawn);
      return;
    }
    const text = stripVTControlCharacters(drawn).replace(/\n+$/, '');
    if (text === '' || text === printed) return;
    output.write(plainChange(printed, text));
    printed = text;
  };
  return {
    width,
    plain,
    rows: () => (output.rows > 0 ? output.rows : 24),
    onResize: (listener) => {
      if (plain) return () => undefined;
      output.on('resize', listener);
      return () => output.off('resize', listener);
    },
    write: (text) => {
      if (!plain) output.write(text);
    },
    // Each prompt ends its stream, so each gets a new one.
    stream: () =>
      Object.assign(
        new Writable({
          decodeStrings: false,
          write: (chunk, _encoding, written) => {
            draw(String(chunk));
            written();
          },
        }),
        { isTTY: true, columns: width() },
      ),
  };
}
