import type { Problem } from '#problem';
import type { Context, ExitCode } from './context';
import { distinctProblems } from './distinct-problems';
import { problemJson } from './problem-json';
import { showProblems } from './show-problems';

/** Says what has to be mended, as JSON where that was asked for; exit status 2. */
export function refuse(found: readonly Problem[], { wording, tell, print, json, stderr }: Speaker): ExitCode {
  const problems = distinctProblems(found);
  if (json) print(JSON.stringify({ schemaVersion: 1, problems: problems.map((problem) => problemJson(problem, wording)) }, null, 2));
  else tell(`${showProblems(problems, wording, stderr.isTTY ? stderr.columns : null)}\n`);
  return 2;
}

type Speaker = Pick<Context, 'wording' | 'tell' | 'print' | 'json' | 'stderr'>;
