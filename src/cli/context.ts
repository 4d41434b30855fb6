import type { Language } from '#problem';
import type { Wording } from '#wording/wording';

/** Everything a command may know of the world around it; tests make their own. */
export interface Context {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  now(): Date;
  /** The language the program speaks to its user. */
  readonly language: Language;
  readonly wording: Wording;
  readonly look: { readonly width: number; readonly colour: 0 | 1 | 2 | 3; readonly unicode: boolean; readonly plain: boolean };
  /** Both stdin and stdout are terminals, and nobody said --no-input. */
  readonly interactive: boolean;
  /** -C or CULTURE_AUDIT_WORKSPACE; null: look upward from the working folder. */
  readonly workspace: string | null;
  readonly version: string;
  /** --json: results and problems are read by a program. */
  readonly json: boolean;
  /** --quiet: results and problems, nothing else. */
  readonly quiet: boolean;
  /** Results, with a final newline. */
  print(text: string): void;
  /** Everything else. */
  tell(text: string): void;
}

/** 0 fine, 1 a gate asked for was not met, 2 something given needs mending, 3 refused to protect people, 70 a bug, 128+n a signal. */
export type ExitCode = 0 | 1 | 2 | 3 | 70 | 129 | 130 | 143;
