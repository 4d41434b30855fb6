import { softForm, withoutEnd } from './normal-form';

/** Deeper than any real cell; a hostile one stops here. */
const mostSteps = 20_000;

/**
 * Several ticked options out of one cell, as normal forms: the longest known label first, so that a separator inside a label does no harm;
 * a way is sought that uses up the whole cell. What stays over comes back as it stands, to be mapped or refused.
 */
export function splitChoices(cell: string, names: readonly string[], joins: readonly string[]): readonly string[] {
  const text = softForm(cell);
  const byLength = names.toSorted((a, b) => b.length - a.length);
  const attempts = joins.map((join) => wholeSplit(text, byLength, join));
  const whole = attempts.find((parts) => parts !== null);
  if (whole) return whole;
  const known = new Set(names);
  const rough = joins.map((join) => greedySplit(text, byLength, join));
  const knownIn = (parts: readonly string[]): number => parts.filter((part) => known.has(part)).length;
  return rough.toSorted((a, b) => knownIn(b) - knownIn(a) || a.length - b.length)[0] ?? [withoutEnd(text)];
}

/** Where the next label starts, after separators and blanks; null: no separator stands there, so the label goes on. */
function afterSeparator(text: string, at: number, join: string): number | null {
  let next = at;
  while (' .:!?'.includes(text.charAt(next)) && next < text.length) next++;
  if (next >= text.length) return next;
  if (!text.startsWith(join.trim() || ' ', next)) return null;
  while (next < text.length && (text.charAt(next) === ' ' || text.startsWith(join.trim() || ' ', next))) next++;
  return next;
}

function wholeSplit(text: string, names: readonly string[], join: string): readonly string[] | null {
  const deadEnds = new Set<number>();
  let steps = 0;
  const from = (at: number): readonly string[] | null => {
    if (at >= text.length) return [];
    if (deadEnds.has(at) || steps++ > mostSteps) return null;
    for (const name of names) {
      if (!text.startsWith(name, at)) continue;
      const next = afterSeparator(text, at + name.length, join);
      const rest = next === null ? null : from(next);
      if (rest) return [name, ...rest];
    }
    deadEnds.add(at);
    return null;
  };
  return from(0);
}

function greedySplit(text: string, names: readonly string[], join: string): readonly string[] {
  const parts: string[] = [];
  const separator = join.trim() || ' ';
  for (let at = 0; at < text.length; ) {
    const here = names.find((name) => text.startsWith(name, at) && afterSeparator(text, at + name.length, join) !== null);
    if (here) {
      parts.push(here);
      at = afterSeparator(text, at + here.length, join) ?? text.length;
      continue;
    }
    const end = text.indexOf(separator, at);
    const part = withoutEnd(text.slice(at, end < 0 ? text.length : end)).trim();
    if (part !== '') parts.push(part);
    at = end < 0 ? text.length : end + separator.length;
    while (text.charAt(at) === ' ') at++;
  }
  return parts;
}
