import type { Outcome, Problem, ProblemCode } from '#problem';
import type { ReaderName } from './readers';

interface Expected {
  readonly code: ProblemCode;
  /** Where the problem is; left out: it has no such place. */
  readonly file?: string;
  /** Its number, or what stands in it where the program wrote the file. */
  readonly line?: number | RegExp;
}

/** A text that one of the readers refuses, or takes with a warning. */
export interface TextExample extends Expected {
  readonly reads: ReaderName;
  readonly text: string | Uint8Array;
}

/** Files in an empty folder, and a command run there. */
export interface CommandExample extends Expected {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Commands that come before it and succeed. */
  readonly before?: readonly string[];
  /** What cannot be written down as a file: a hash, a link, another program; in words for the page. */
  readonly prepare?: readonly [says: string, act: (folder: string) => void];
  readonly command: string;
  /** As if somebody sat at a terminal; nothing is asked before the problem is found. */
  readonly terminal?: true;
}

/** What only another program at the same moment, or years of use, would bring about. */
export interface CallExample extends Expected {
  readonly says: string;
  readonly call: (folder: string) => Outcome<unknown> | readonly Problem[];
}

export type Example = TextExample | CommandExample | CallExample;
