import { Writable } from 'node:stream';

/** Where prompts draw. */
export interface Screen {
  width(): number;
  rows(): number;
  /** Calls back on every resize until the returned function is called. */
  onResize(listener: () => void): () => void;
  /** Writes past the prompt. */
  write(text: string): void;
}

export type ScreenOutput = Screen & { stream(): NodeJS.WritableStream };

/** The screen of a session. */
export const screenOn = (output: NodeJS.WriteStream, width: () => number): ScreenOutput => ({
  width,
  rows: () => (output.rows > 0 ? output.rows : 24),
  onResize: (listener) => {
    output.on('resize', listener);
    return () => output.off('resize', listener);
  },
  write: (text) => void output.write(text),
  // Each prompt ends its stream, so each gets a new one.
  stream: () =>
    Object.assign(
      new Writable({
        decodeStrings: false,
        write: (chunk, _encoding, written) => {
          output.write(chunk);
          written();
        },
      }),
      { isTTY: true, columns: width() },
    ),
});
