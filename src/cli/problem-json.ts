import type { Problem } from '#problem';
import type { Wording } from '#wording/wording';

/** A problem for programs: its code and place (1-based; null: the whole file), what is wrong and what to do in the language of `wording`. */
export function problemJson(problem: Problem, wording: Wording): Readonly<Record<string, unknown>> {
  const { place } = problem;
  const { what, todo } = wording.problem(problem);
  return { code: problem.code, file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null, what, todo };
}
