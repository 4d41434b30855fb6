import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { whereNext } from '#cli/round/where-next';
import { temporaryFolder } from '../disk/temporary-folder';
import { sampleContext } from '../sample/sample-context';

/** The last line of the bare command in a workspace of these files. */
async function next(files: Readonly<Record<string, string>>): Promise<string | undefined> {
  const home = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const lines: string[] = [];
  const print = (text: string): void => {
    lines.push(text);
  };
  expect(await whereNext({ ...sampleContext(join(home, 'acme'), 'en'), workspace: null, print })).toBe(0);
  return lines.at(-1);
}

const audit = 'client: Acme\nquestionnaires: [self-check]\n';
const calm = 'format: 1\nid: calm\nname: Calm\nquestions:\n  - {id: calm-1, type: agreement, text: We stay calm.}\n';

describe('the bare command leads', () => {
  test('to the first interview where all content can be asked', async () => {
    expect(await next({ 'acme/audit.yaml': audit })).toBe('Next: culture-audit interview');
    const library = { 'acme/audit.yaml': `${audit}library: ../lib\n`, 'lib/markers/calm.yaml': calm };
    expect(await next(library)).toBe('Next: culture-audit interview');
  });

  test.each([
    [
      'a marker of the library is broken',
      { 'acme/audit.yaml': `${audit}library: ../lib\n`, 'lib/markers/calm.yaml': `${calm}shape: round\n` },
    ],
    ['the library is not there', { 'acme/audit.yaml': `${audit}library: ../lib\n` }],
    ['an own questionnaire is broken', { 'acme/audit.yaml': audit, 'acme/questionnaires/ours.yaml': 'format: 1\nid: ours\nname: Ours\n' }],
    ['own scales are broken', { 'acme/audit.yaml': audit, 'acme/questionnaires/scales.yaml': 'format: 1\nscales: wide\n' }],
    ['audit.yaml names a questionnaire that there is not', { 'acme/audit.yaml': 'questionnaires: [nope]\n' }],
  ])('to the check where %s', async (_, files) => expect(await next(files)).toBe('Next: culture-audit check'));
});
