import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPath } from '#cli/check/check-path';
import { checkStrictly } from '#cli/check/check-strictly';
import { shippedFolder } from '#cli/content/shipped-folder';
import { sampleContext } from '../sample/sample-context';

/** What a strict check of a path finds in a folder of files, as `code file:line`. */
async function found(files: Readonly<Record<string, string>>, path: string | null): Promise<readonly string[]> {
  const cwd = realpathSync(mkdtempSync(join(tmpdir(), 'culture-audit-strict-')));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
  const context = { ...sampleContext(cwd, 'en'), workspace: null };
  const { checked, scope } = await checkPath(context, path);
  expect(checked.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems))).toEqual([]);
  return scope ? checkStrictly(context, scope).map(({ code, place }) => `${code} ${place?.file}:${place?.line}`) : ['no scope'];
}

const mine = (rest = '', name = 'mine'): string => `format: 1\nid: ${name}\nname: {en: Mine}\n${rest}questions: [one-team-1]\n`;
const marker = (id: string, rest = ''): string =>
  `format: 1\nid: ${id}\nname: {en: Own}\n${rest}questions:\n  - {id: ${id}-1, type: agreement, text: {en: We always do ${id} and what we have to do as well as we can.}}\n`;
const keeps = 'purpose: {en: To see 24 things, pl: By zobaczyć 25 rzeczy}\n';

describe('a strict check looks at', () => {
  test('the shipped content, wherever it is called from', async () => {
    expect(await found({}, null)).toEqual([]);
    expect(await found({}, shippedFolder())).toEqual([]);
    expect(await found({}, join(shippedFolder(), 'self-check.yaml'))).toEqual([]);
    expect(await found({}, join(shippedFolder(), 'markers', 'one-team.yaml'))).toEqual([]);
  });

  test('one questionnaire and nothing beside it, however its file is named', async () => {
    const files = { 'mine.yaml': mine(keeps), 'other.yaml': mine(keeps, 'other'), 'our.yml': mine(keeps, 'our') };
    expect(await found(files, 'mine.yaml')).toEqual(['questionnaire/untranslated mine.yaml:3', 'questionnaire/other-figures mine.yaml:4']);
    expect(await found(files, 'our.yml')).toHaveLength(2);
  });

  test('one marker, which two of its folder contradict: it is the one to mend', async () => {
    const files = { 'markers/a.yaml': marker('a', 'covers: [S1.2]\n'), 'markers/b.yaml': marker('b', 'covers: [S1.2]\n') };
    expect(await found({ ...files, 'reserve.yaml': 'format: 1\nquestions: [a-1, b-1]\n' }, 'markers/a.yaml')).toEqual([
      'questionnaire/covered-twice markers/a.yaml:4',
    ]);
  });

  test('a folder, each file over what ships', async () => {
    const files = { 'ours/markers/a.yaml': marker('a'), 'ours/mine.yaml': mine() };
    expect(await found(files, 'ours')).toEqual(['questionnaire/unused-question ours/markers/a.yaml:5']);
    expect(await found({ ...files, 'ours/reserve.yaml': 'format: 1\nquestions: [a-1]\n' }, 'ours')).toEqual([]);
  });

  test('a workspace, whose language no own text may lack, and the library it shares', async () => {
    const files = {
      'acme/audit.yaml': 'language: ru\nlibrary: ../library\nquestionnaires: [mine]\n',
      'acme/questionnaires/mine.yaml': mine(),
      'library/markers/a.yaml': marker('a'),
    };
    expect(await found(files, 'acme')).toEqual([
      'questionnaire/untranslated acme/questionnaires/mine.yaml:3',
      'questionnaire/untranslated library/markers/a.yaml:3',
      'questionnaire/unused-question library/markers/a.yaml:5',
      'questionnaire/untranslated library/markers/a.yaml:5',
    ]);
    expect(await found(files, 'acme/questionnaires/mine.yaml')).toEqual(['questionnaire/untranslated acme/questionnaires/mine.yaml:3']);
  });

  test('what a client writes over a shipped marker, as an addition to it', async () => {
    const files = {
      'acme/audit.yaml': 'language: en\n',
      'acme/questionnaires/markers/one-team.yaml': 'format: 1\nid: one-team\nname: {en: One crew}\ntarget: 90\nquestions: []\n',
    };
    expect(await found(files, 'acme')).toEqual([]);
  });
});
