import { posix } from 'node:path';
import { readImports } from './read-code';
import type { Tree } from './tree';

/** Everything that breaks the three laws: a singular folder is a machine, a plural folder a shelf with a table of contents; the singular file beside a shelf is its contract. */
export function checkShelves(tree: Tree): string[] {
  const folders = [...new Set(Object.keys(tree).flatMap(foldersOf))].sort();
  return folders.flatMap((folder) => {
    const plural = folder.endsWith('s');
    const index = tree[`${folder}/index.ts`];
    if (!plural) return index === undefined ? [] : [`src/${folder}: a singular folder is a machine, so it has no index.ts`];
    if (index === undefined) return [`src/${folder}: a plural folder is a shelf, so it needs an index.ts`];
    return [...checkIndex(folder, index, tree), ...checkContract(folder, tree)];
  });
}

const foldersOf = (path: string): string[] => {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'));
};

const singular = (folder: string): string => posix.basename(folder).replace(/s$/, '');
const isRoom = (folder: string): boolean => !folder.includes('/');

function checkIndex(folder: string, index: string, tree: Tree): string[] {
  const reach = (path: string, source: string): string[] => readImports(source).map(({ from }) => posix.join(posix.dirname(path), from));
  const listed = reach(`${folder}/index.ts`, index);
  const members = Object.keys(tree).filter((path) => posix.dirname(path) === folder && posix.basename(path) !== 'index.ts');
  const contract = isRoom(folder) ? `${folder}/${singular(folder)}.ts` : '';
  const missing = members.filter((path) => path !== contract && !listed.includes(path.replace(/\.ts$/, '')));
  // A folder on a shelf is a large member, or a machine that members share.
  const inner = [...new Set(Object.keys(tree).flatMap(foldersOf))].filter((inside) => posix.dirname(inside) === folder);
  const unused = inner.filter((inside) => {
    const outside = Object.keys(tree).filter((path) => path.startsWith(`${folder}/`) && !path.startsWith(`${inside}/`));
    return !outside.some((path) => reach(path, tree[path] ?? '').some((target) => target === inside || target.startsWith(`${inside}/`)));
  });
  return [...missing, ...unused].map((path) => `src/${path}: stands on a shelf but not in ${folder}/index.ts`);
}

/** A room that is itself a shelf keeps its contract inside, or has none when its members are plain functions. */
function checkContract(folder: string, tree: Tree): string[] {
  if (isRoom(folder)) return [];
  const contract = `${posix.dirname(folder)}/${singular(folder)}.ts`;
  return contract in tree ? [] : [`src/${folder}: its contract src/${contract} is missing`];
}
