import { expect, test } from 'vitest';
import { checkLeftOver } from './check-left-over';
import { readProject } from './tree';

test('no file of the project is left over', () => {
  expect(checkLeftOver(readProject())).toEqual([]);
});

const good = {
  '.esbuild.js': `import { packProgram } from './.esbuild/pack-program.js';`,
  '.esbuild/pack-program.js': `const contents = "import { requireFrom } from './.esbuild/load-pieces.cjs';";`,
  '.esbuild/load-pieces.cjs': `const { shared } = require('./root.cjs');`,
  '.esbuild/root.cjs': '',
};

test('steps of the build that take each other pass', () => {
  expect(checkLeftOver(good)).toEqual([]);
});

test.each([
  ['the original beside a merged file', { 'src/cli/a.ts.orig': '' }, /a\.ts\.orig: a remainder/],
  ['a rejected patch', { 'README.md.rej': '' }, /README\.md\.rej: a remainder/],
  ['a step of the build that nothing takes', { '.esbuild/old.cjs': '' }, /old\.cjs: the build does not use it/],
  ['one that only takes others', { '.esbuild/old.cjs': `require('./root.cjs')` }, /old\.cjs/],
  ['one that only a comment names', { '.esbuild/old.cjs': '', '.esbuild/root.cjs': `// was './old.cjs'` }, /old\.cjs/],
])('the rule stops %s', (_, planted, message) => {
  expect(checkLeftOver({ ...good, ...planted })).toEqual([expect.stringMatching(message)]);
});
