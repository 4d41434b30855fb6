import { expect, test } from 'vitest';
import { checkAlone } from './check-alone';
import { readProject } from './tree';

test('no file of the project names anything outside it', () => {
  expect(checkAlone(readProject())).toEqual([]);
});

test.each([
  ['a folder beside it', '../' + 'shared/x'],
  ['a machine', '/ro' + 'ot/x'],
  ['a home folder', '"/ho' + 'me/anna/x'],
  ['a registry', 'https://registry.' + 'npmjs.org/yaml'],
  ['a document that is not part of it', 'see meth' + 'od.md 4.2'],
])('the rule stops %s', (_, line) => {
  expect(checkAlone({ 'a.txt': `one\n${line}\n` })).toEqual([expect.stringMatching(/^a\.txt:2: names/)]);
});
