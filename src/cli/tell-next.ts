import type { Context } from './context';

/** The last line of a command: the next one, to copy. Silent with --quiet. */
export function tellNext({ wording, tell, quiet }: Pick<Context, 'wording' | 'tell' | 'quiet'>, command: string, before = '\n'): void {
  if (!quiet) tell(`${before}${wording.say('cli.next', { command })}\n`);
}
