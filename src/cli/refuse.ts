import type { Problem } from '#problem';
import type { Context, ExitCode } from './context';
import { showProblems } from './show-problems';

/** Says what has to be mended; exit status 2. */
export function refuse(problems: readonly Problem[], wording: Context['wording'], tell: (text: string) => void): ExitCode {
  tell(`${showProblems(problems, wording)}\n`);
  return 2;
}
