import type { MessageKey } from '#wording/messages';
import type { Context, ExitCode } from './context';

export interface OptionSpec {
  /** As commander reads them: '-q, --questionnaire <id>'. */
  readonly flags: string;
  readonly help: MessageKey;
  /** May be given several times; its value is then a list. */
  readonly repeatable?: boolean;
}

export interface Call {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** One verb of the program, as data: help, parsing and completion are all made from it. One file on the shelf `commands/`. */
export interface Command {
  readonly name: string;
  /** As commander reads them: '[file]', '<marker>', '[files...]'. */
  readonly arguments?: string;
  readonly summary: MessageKey;
  /** Shown first in its help: a line to copy, and what it does. */
  readonly examples: readonly { readonly line: string; readonly does: MessageKey }[];
  readonly options?: readonly OptionSpec[];
  readonly subcommands?: readonly Command[];
  run(context: Context, call: Call): Promise<ExitCode>;
}

export const defineCommand = (command: Command): Command => command;

/** The text of an option, or null. */
export const textOption = ({ options }: Call, name: string): string | null =>
  typeof options[name] === 'string' ? (options[name] as string) : null;

/** The texts of a repeatable option; commas separate too. */
export function listOption({ options }: Call, name: string): readonly string[] {
  const value = options[name];
  const parts = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];
  return parts
    .flatMap((part) => part.split(','))
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
