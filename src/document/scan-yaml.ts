import { type Problem, problem } from '#problem';
import type { PlaceAt } from './places-in';

/** How deep values may nest. */
export const deepest = 64;

/**
 * What is refused before the parser sees a text: NUL, directives, and nesting that can abort the process
 * (thousands of nested `[` overflow the parser's regular expressions, which cannot be caught).
 */
export function scanYaml(text: string, placeAt: PlaceAt): readonly Problem[] {
  const nul = text.indexOf('\0');
  if (nul >= 0) return [problem('yaml/nul', {}, placeAt(nul, 1))];
  const directive = /^%/m.exec(text);
  if (directive && !/^[^%]*\S/.test(text.slice(0, directive.index).replace(/#.*$/gm, ''))) {
    return [problem('yaml/directive', {}, placeAt(directive.index, 1))];
  }
  const deep = tooDeep(text);
  return deep === null ? [] : [problem('yaml/too-deep', { max: deepest }, placeAt(deep, 1))];
}

/** The offset at which brackets, or indentation and dashes, nest deeper than allowed; quotes are ignored, so it errs by a few levels at most. */
function tooDeep(text: string): number | null {
  let brackets = 0;
  let indents: number[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
    const line = text.slice(at, end);
    if (line.trim() !== '') {
      const indent = line.search(/\S/);
      indents = indents.filter((other) => other < indent);
      indents.push(indent);
      const dashes = /^(?:[-?:]\s+)*/.exec(line.trimStart())?.[0].match(/[-?:]/g)?.length ?? 0;
      if (indents.length + dashes > deepest) return at + indent;
    }
    for (let i = 0; i < line.length; i++) {
      const letter = line[i];
      if (letter === '[' || letter === '{') brackets++;
      else if (letter === ']' || letter === '}') brackets = Math.max(0, brackets - 1);
      if (brackets > deepest) return at + i;
    }
    at = end + 1;
  }
  return null;
}
