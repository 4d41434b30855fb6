import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import { type ProblemCode, problemCodes } from '#problem';
import { problemMessages } from '#wording/problem-messages';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The arguments a problem's texts cannot do without. */
function neededBy(code: ProblemCode): string[] {
  const { what, todo } = problemMessages[code];
  const needed = new Set<string>();
  const collect = (elements: ReturnType<IntlMessageFormat['getAst']>): void => {
    for (const element of elements) {
      if (element.type !== 0 && 'value' in element) needed.add(String(element.value));
      if ('options' in element) for (const option of Object.values(element.options)) collect(option.value);
    }
  };
  for (const text of [what.en, todo.en]) collect(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return [...needed];
}

/** The facts a call `problem('code', { … })` carries; null when they are not written out there. */
function factsOf(source: string, from: number): Set<string> | null {
  const rest = source.slice(from).trimStart();
  if (rest.startsWith(')')) return new Set();
  if (!rest.startsWith(',')) return null;
  const object = /^,\s*\{/.exec(rest);
  if (!object) return null;
  let depth = 0;
  let top = '';
  for (const letter of rest.slice(object[0].length)) {
    if (depth === 0 && letter === '}') break;
    if ('([{'.includes(letter)) depth++;
    if (depth === 0) top += letter;
    if (')]}'.includes(letter)) depth--;
  }
  const parts = top.split(',').map((part) => part.trim());
  const facts = new Set(parts.map((part) => part.split(':')[0]?.trim() ?? ''));
  for (const part of parts.filter((spread) => spread.startsWith('...'))) {
    if (!part.startsWith('...wordFacts')) return null;
    for (const fact of ['word', 'near', 'hasNear', 'known']) facts.add(fact);
  }
  return facts;
}

test('every problem made in src carries the facts its sentences name', () => {
  const lacking = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => {
      const source = readFileSync(src + path, 'utf8');
      return [...source.matchAll(/\bproblem\(\s*'([a-z0-9-]+\/[a-z0-9-]+)'/g)].flatMap((call) => {
        const code = call[1] as ProblemCode;
        const facts = factsOf(source, call.index + call[0].length);
        if (!problemCodes.includes(code) || !facts) return [];
        const missing = neededBy(code).filter((fact) => !facts.has(fact));
        return missing.length ? [`src/${path} ${code}: ${missing.join(', ')}`] : [];
      });
    });
  expect(lacking).toEqual([]);
});
