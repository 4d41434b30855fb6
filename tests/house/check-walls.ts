import { posix } from 'node:path';
import { bareCode, readImports } from './read-code';
import { innerRooms, libraryHomes, rooms } from './rooms';
import type { Tree } from './tree';

const roomOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/, '');
const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');

const impure: readonly [RegExp, string][] = [
  [/\bDate\.now\b/, 'reads the clock (Date.now)'],
  [/\bnew Date\(\s*\)/, 'reads the clock (new Date())'],
  [/\bperformance\./, 'reads the clock (performance)'],
  [/\bMath\.random\b/, 'uses chance (Math.random)'],
  [/(?<![.\w])crypto\./, 'uses chance (crypto)'],
  [/(?<![.\w])console\b/, 'writes to the console'],
  [/(?<![.\w])process\b(?!\s*[:(])/, 'uses the process'],
  [/(?<![.\w])set(Timeout|Interval|Immediate)\b/, 'uses a timer'],
  [/(?<![.\w])fetch\(/, 'uses the network'],
];

/** Everything in a tree of sources that crosses a wall, names the file and the wall. */
export function checkWalls(tree: Tree): string[] {
  return Object.entries(tree).flatMap(([path, source]) => {
    const name = roomOf(path);
    const room = rooms[name];
    if (!room) return [`src/${path}: there is no room "${name}"; see tests/house/rooms.ts`];
    const broken = readImports(source).flatMap(({ from, typesOnly }) => {
      if (from.startsWith('node:')) return room.edge ? [] : [`src/${path}: imports ${from}; ${name} is pure, only edges use node modules`];
      if (!/^[#.]/.test(from)) {
        const homes = libraryHomes[packageOf(from)];
        if (!homes) return [`src/${path}: imports ${from}, which has no home; see libraryHomes in tests/house/rooms.ts`];
        return homes.some((home) => path.startsWith(home)) ? [] : [`src/${path}: imports ${from}, whose home is ${homes.join(', ')}`];
      }
      const target = roomOf(from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(path), from));
      if (target === name)
        return from.startsWith('#') && path.includes('/')
          ? [`src/${path}: imports ${from}; inside its room a file says ./ or ../`]
          : checkInner(path, posix.join(posix.dirname(path), from));
      if (!from.startsWith('#')) return [`src/${path}: imports ${from}; another room is reached by #${target}/…`];
      if (room.imports.includes(target) || (target === 'problem' && name !== 'statistics')) return [];
      if (room.types?.includes(target))
        return typesOnly ? [] : [`src/${path}: imports values of ${target}; ${name} may import only its types`];
      return [
        `src/${path}: imports ${from}; the wall lets ${name} import ${[...room.imports, ...(room.types ?? [])].join(', ') || 'nothing'}`,
      ];
    });
    const code = room.edge ? '' : bareCode(source);
    return [
      ...broken,
      ...impure.flatMap(([sign, what]) => (sign.test(code) ? [`src/${path}: ${what}; ${name} is pure, pass it in as an argument`] : [])),
    ];
  });
}

/** cli has rooms of its own; its folders below may not reach above, and only `main` reaches all. */
function checkInner(path: string, target: string): string[] {
  const [room, inner = '', deeper] = path.split('/');
  const [, reached = '', reachedDeeper] = target.split('/');
  if (room !== 'cli' || inner === 'main.ts' || !(reached in innerRooms) || (reachedDeeper === undefined && reached !== 'commands'))
    return [];
  if (deeper === undefined)
    return [`src/${path}: imports ${target}; what stands in cli itself is open to its rooms and reaches none of them`];
  const known = innerRooms[inner];
  if (!known) return [`src/${path}: there is no room "${inner}" in cli; see innerRooms in tests/house/rooms.ts`];
  return reached === inner || known.imports.includes(reached)
    ? []
    : [`src/${path}: imports ${target}; the wall lets cli/${inner} import ${known.imports.join(', ') || 'nothing'}`];
}
