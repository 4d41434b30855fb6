import type { Located, Path } from '#document/read-document';
import { type Problem, problem } from '#problem';

/** What a marker has to say itself, unless it is written over another: then it needs no more than what it changes. */
export function missingMarkerKeys(
  written: unknown,
  needed: readonly ('name' | 'questions')[],
  located: Located<unknown>,
  path: Path,
): readonly Problem[] {
  if (typeof written !== 'object' || written === null || Array.isArray(written)) return [];
  return needed.filter((key) => !(key in written)).map((key) => problem('yaml/missing-key', { key }, located.place(path)));
}
