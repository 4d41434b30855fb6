import type { Located, Path } from '#document/read-document';
import { type Problem, problem } from '#problem';

/** The entries of a list that repeat the id or code of an earlier one; the later would silently take its place. */
export function repeatedIds(
  entries: readonly ({ readonly id: string } | { readonly code: string })[],
  located: Located<unknown>,
  path: Path,
): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, i) => {
    const [key, id] = 'id' in entry ? ['id', entry.id] : ['code', entry.code];
    if (seen.has(id)) return [problem('questionnaire/duplicate-id', { id }, located.place([...path, i, key]))];
    seen.add(id);
    return [];
  });
}
