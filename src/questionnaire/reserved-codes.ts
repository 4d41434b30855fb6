import type { Located, Path } from '#document/read-document';
import { type Problem, problem } from '#problem';

/** How tables write answers that are no option. */
const states: readonly string[] = ['dk', 'n/a', 'not-shown'];

/** Options whose code means something else in every table: a state, or, where several can be ticked, that nothing was. */
export function reservedCodes(
  options: readonly { readonly code: string }[],
  { id, several }: { readonly id: string; readonly several: boolean },
  located: Located<unknown>,
  path: Path,
): readonly Problem[] {
  const reserved = several ? [...states, 'none'] : states;
  return options.flatMap(({ code }, i) =>
    reserved.includes(code.trim().toLowerCase())
      ? [problem('questionnaire/reserved-code', { id, word: code }, located.place([...path, i, 'code']))]
      : [],
  );
}
