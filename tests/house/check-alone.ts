import type { Tree } from './tree';

// Written in pieces, so that this file does not find itself.
const foreign: readonly [RegExp, string][] = [
  [new RegExp(`\\.\\./${'shared'}\\b|/${'work'}/(?:main|shared)\\b`), 'a folder outside the project'],
  [new RegExp(`(?<![\\w.])/(${'root|home'})/\\w|[A-Z]:\\\\\\\\?${'Users'}\\\\`), 'a path of one machine'],
  [new RegExp(`registry\\.${'npmjs'}|${'npm'}mirror|"${'resolved'}": "http`), 'a package registry'],
  [new RegExp(`\\b(${'design|catalogue|method|stack|inputs|privacy-and-safety'})\\.md\\b`), 'a document that is not part of the project'],
  [
    new RegExp(`\\b(${['clau' + 'de', 'anth' + 'ropic', 'open' + 'ai', 'chat' + 'gpt', 'co' + 'pilot'].join('|')})\\b`, 'i'),
    'how the project was written',
  ],
];

/** Every mention of something outside the project: it speaks of itself alone. */
export const checkAlone = (tree: Tree): string[] =>
  Object.entries(tree).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        foreign.flatMap(([sign, what]) => (sign.test(line) ? [`${path}:${at + 1}: names ${what}: ${sign.exec(line)?.[0]}`] : [])),
      ),
  );
