import { expect, test } from 'vitest';
import { checkShelves } from './check-shelves';
import { readSources } from './tree';

test('every folder is a machine or a whole shelf', () => {
  expect(checkShelves(readSources())).toEqual([]);
});

const good = { 'finding/rule.ts': '', 'finding/rules/gap.ts': '', 'finding/rules/index.ts': `export { gap } from './gap';` };

test('a whole shelf passes', () => {
  expect(checkShelves(good)).toEqual([]);
  expect(
    checkShelves({
      'charts/index.ts': `import { bar } from './bar';`,
      'charts/bar.ts': `import { svg } from './drawing/svg';`,
      'charts/chart.ts': '',
      'charts/drawing/svg.ts': '',
    }),
  ).toEqual([]);
});

test.each([
  ['a file that is not in the index', { ...good, 'finding/rules/gate.ts': '' }, /gate\.ts: stands on a shelf/],
  ['a folder that nobody uses', { ...good, 'finding/rules/old/gate.ts': '' }, /rules\/old: stands on a shelf/],
  ['a shelf without an index', { 'finding/rule.ts': '', 'finding/rules/gap.ts': '' }, /needs an index/],
  ['a machine with an index', { 'finding/index.ts': '' }, /is a machine/],
  ['a shelf without its contract', { ...good, 'finding/rule.ts': undefined }, /contract src\/finding\/rule\.ts/],
])('the law stops %s', (_, tree, message) => {
  const planted = Object.fromEntries(Object.entries(tree).filter((entry): entry is [string, string] => entry[1] !== undefined));
  expect(checkShelves(planted)).toEqual([expect.stringMatching(message)]);
});
