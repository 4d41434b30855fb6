import { posix } from 'node:path';
import type { Tree } from './tree';

/** Every remainder of a merge, and every step of the build that nothing takes. */
export function checkLeftOver(tree: Tree): string[] {
  const remainders = Object.keys(tree).filter((path) => /\.(orig|rej)$/.test(path));
  const steps = Object.keys(tree).filter((path) => path.startsWith('.esbuild/'));
  const used = new Set(['.esbuild.js']);
  // A set grows while it is walked: what is named by what is used is used.
  for (const path of used) for (const step of steps) if (names(tree[path] ?? '', step)) used.add(step);
  return [
    ...remainders.map((path) => `${path}: a remainder of a merge`),
    ...steps.filter((path) => !used.has(path) && !remainders.includes(path)).map((path) => `${path}: the build does not use it`),
  ];
}

/** Imported, required, or given to Node by its address; to be named in a comment is not enough. */
const names = (source: string, step: string): boolean =>
  source
    .split('\n')
    .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line))
    .some((line) => new RegExp(`['"\`/]${posix.basename(step).replaceAll('.', '\\.')}['"\`]`).test(line));
