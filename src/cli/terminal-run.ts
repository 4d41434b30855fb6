import type { TerminalUse } from '#interview/terminal';
import type { Problem } from '#problem';
import type { Context, ExitCode } from './context';
import { showProblems } from './show-problems';
import { watchSignals } from './watch-signals';
import { wrapped } from './wrapped';

/** A command that asks in the terminal, from its first moment to its exit. */
export interface TerminalRun {
  readonly context: Context;
  /** What every prompt needs. */
  readonly use: TerminalUse;
  /** A sentence beside the questions, wrapped; nothing in it acts on the terminal. */
  say(text: string): void;
  warn(problems: readonly Problem[]): void;
  /** The exit status: a signal's, if one came, else the one given. */
  ended(code: ExitCode): ExitCode;
  /** As `ended`, for a prompt that was left without a decision: a terminal that goes away tells so a moment before its signal arrives. */
  interrupted(): Promise<ExitCode>;
}

const aMoment = 30;

export function terminalRun(context: Context): TerminalRun {
  const watch = watchSignals();
  const { stdin, stdout, look } = context;
  const width = (): number => stdout.columns || look.width;
  return {
    context,
    use: {
      look: { width, colour: look.colour > 0, unicode: look.unicode, plain: look.plain },
      signal: watch.signal,
      input: stdin,
      output: stdout,
    },
    say: (text) => context.tell(`${wrapped(context, text)}\n`),
    warn: (problems) => {
      if (problems.length > 0)
        context.tell(`${showProblems(problems, context.wording, context.stderr.isTTY ? context.stderr.columns : null)}\n`);
    },
    ended: (code) => watch.code() ?? code,
    interrupted: async () => {
      await new Promise((resolve) => setTimeout(resolve, aMoment));
      return watch.code() ?? 130;
    },
  };
}
