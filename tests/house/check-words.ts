import { posix } from 'node:path';
import { bareCode, readExports } from './read-code';
import type { Tree } from './tree';

const forbidden = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager', 'service', 'handler', 'data', 'info', 'process'];

/** A file of sentences is a table, three languages long. */
const isTable = (path: string): boolean => path.endsWith('-messages.ts');

const kebab = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();

const wordsOf = (name: string): string[] => name.split('-').map((word) => word.replace(/s$/, ''));

/** The main export carries the file's name: `readTable` or `TableReader` for table.ts, not `rows`. */
const isCalledAfter = (base: string, name: string): boolean => wordsOf(base).every((word) => wordsOf(kebab(name)).includes(word));

/** Everything that breaks the rules for names, types and lengths. */
export function checkWords(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([path, source]) => {
    const code = bareCode(source);
    const base = posix.basename(path, '.ts');
    const functions = [
      ...code.matchAll(/\bfunction\*?\s+(\w+)|\bconst\s+(\w+)\s*(?::[^=]+)?=\s*(?:async\s*)?(?:<[^>]+>\s*)?\([^)]*\)\s*(?::[^=]+)?=>/g),
    ].map(([, declared, constant]) => declared ?? constant ?? '');
    const exported = readExports(source);
    const lines = source.split('\n').length - 1;
    return [
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(base) ? [] : ['its name is not kebab-case']),
      ...base
        .split('-')
        .filter((word) => forbidden.includes(word))
        .map((word) => `"${word}" in a file name says nothing`),
      ...functions
        .filter((name) =>
          kebab(name)
            .split('-')
            .some((word) => forbidden.includes(word)),
        )
        .map((name) => `the function ${name} has a name that says nothing`),
      ...(['index', 'main'].includes(base) || exported.some((name) => isCalledAfter(base, name))
        ? []
        : [`exports nothing called after the file (${exported.join(', ') || 'nothing at all'})`]),
      ...(/^export\s+default\b/m.test(code) ? ['has a default export; exports are named'] : []),
      ...(/\bas any\b|[:<|]\s*any\b/.test(code) ? ['uses any'] : []),
      ...(/[\w)\]]!(?![=\w])/.test(code) ? ['uses a non-null "!"'] : []),
      ...(lines > 250 && !isTable(path) ? [`has ${lines} lines; 250 is the most`] : []),
    ].map((what) => `src/${path}: ${what}`);
  });
}

/** Files over the length to aim for; no fault yet. */
export const longFiles = (tree: Tree): string[] =>
  Object.entries(tree)
    .map(([path, source]) => ({ path, lines: source.split('\n').length - 1 }))
    .filter(({ path, lines }) => lines > 150 && !isTable(path))
    .map(({ path, lines }) => `src/${path}: ${lines} lines`);
