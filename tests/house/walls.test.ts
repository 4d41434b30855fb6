import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWalls } from './check-walls';
import { printRooms } from './rooms';
import { readSources, root } from './tree';

test('no room imports what its wall forbids', () => {
  expect(checkWalls(readSources())).toEqual([]);
});

test('the map in src/README.md prints the walls as they are', () => {
  const file = join(root, 'src/README.md');
  const map = readFileSync(file, 'utf8');
  const printed = map.replace(/(<!-- rooms -->\n)[\s\S]*?(\n<!-- \/rooms -->)/, (_, start, end) => `${start}${printRooms()}${end}`);
  if (process.env.UPDATE) writeFileSync(file, printed);
  else expect(map, 'run UPDATE=1 npm test -- tests/house').toBe(printed);
  expect(printed).toContain(printRooms());
});

test.each([
  ['a forbidden room', 'scoring/a.ts', `import { b } from '#report/b';`, /scoring import/],
  ['a forbidden room, as a type', 'document/a.ts', `import type { B } from '#questionnaire/b';`, /document import nothing/],
  ['a forbidden room, passed on', 'questionnaire/a.ts', `export { b } from '#response/b';`, /questionnaire import document/],
  ['a forbidden room, over several lines', 'plan/a.ts', `import {\n  b,\n  c,\n} from '#finding/b';`, /plan import/],
  ['a forbidden room, imported late', 'plan/a.ts', `const b = await import('#cli/b');`, /plan import/],
  ['values where only types are allowed', 'disclosure/a.ts', `import { b } from '#scoring/b';`, /only its types/],
  ['a value among types', 'disclosure/a.ts', `import { type B, c } from '#scoring/b';`, /only its types/],
  ['problem, in statistics', 'statistics/a.ts', `import { bad } from '#problem';`, /statistics import nothing/],
  ['another room by a relative path', 'scoring/a.ts', `import { b } from '../statistics/b';`, /reached by #statistics/],
  ['its own room by #', 'scoring/a.ts', `import { b } from '#scoring/b';`, /says \.\//],
  ['a library away from home', 'formats/html/a.ts', `import chalk from 'chalk';`, /whose home is formats\/terminal/],
  ['a library away from home, a sub-path', 'questionnaire/a.ts', `import Ajv from 'ajv/dist/2020';`, /whose home is document/],
  ['a library without a home', 'cli/a.ts', `import _ from 'lodash';`, /no home/],
  ['a node module in a pure room', 'workspace/a.ts', `import { readFile } from 'node:fs/promises';`, /only edges/],
  ['a node module without its prefix', 'disk/a.ts', `import { readFile } from 'fs';`, /no home/],
  ['an unknown room', 'shared/a.ts', '', /no room "shared"/],
  ['a room of cli above', 'cli/round/a.ts', `import { b } from '../session/b';`, /cli\/round import content, workspace/],
  ['a shelf of cli from below', 'cli/session/a.ts', `import { b } from '../commands';`, /cli\/session import/],
  ['what is open to all of cli, reaching in', 'cli/a.ts', `import { b } from './round/b';`, /reaches none/],
  ['an unknown room of cli', 'cli/odds/a.ts', `import { b } from '../round/b';`, /no room "odds"/],
])('the wall stops %s', (_, path, source, message) => {
  expect(checkWalls({ [path]: source })).toEqual([expect.stringMatching(message)]);
});

test.each([
  'Date.now()',
  'new Date()',
  'Math.random()',
  'console.log(1)',
  'process.env.X',
  'setTimeout(f, 1)',
  'crypto.randomUUID()',
  'fetch(url)',
])('the wall stops %s in a pure room', (code) => {
  expect(checkWalls({ 'scoring/a.ts': `export const a = () => ${code};` })).toHaveLength(1);
  expect(checkWalls({ 'cli/a.ts': `export const a = () => ${code};` })).toEqual([]);
});

test('the wall lets pass what is allowed, and what only looks forbidden', () => {
  const tree = {
    'disclosure/a.ts': `import type { B } from '#scoring/b';\nimport { type C, type D } from '#scoring/c';\nimport { bad } from '#problem';`,
    'questionnaire/question-types/a.ts': `import { b } from '../question-type';\nimport yamlish from '../yaml';`,
    'scoring/a.ts': `// Date.now() and import { b } from '#cli/b'\nexport const a = "console.log"; export const at = new Date(iso); export const p = { process: 1 };`,
    'formats/terminal/a.ts': `import { Chalk } from 'chalk';`,
    'disk/a.ts': `import { readFile } from 'node:fs/promises';`,
  };
  expect(checkWalls(tree)).toEqual([]);
});
