import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { audit } from '#audit';
import { findQuestionnaire } from '#cli/content/find-questionnaire';
import { loadFile } from '#cli/round/load-file';
import type { Outcome } from '#problem';
import { temporaryFolder } from '../disk/temporary-folder';
import { goodValue } from '../sample/good-value';
import { sampleContext } from '../sample/sample-context';

const codesOf = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.file ?? ''}`.trim());
const mine = 'format: 1\nid: mine\nname: Mine\nquestions: [one-team-1, one-team-2]\n';

describe('a questionnaire is found', () => {
  const find = (wanted: string, folders: readonly string[] = []) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'library'));
    writeFileSync(join(cwd, 'mine.yaml'), mine);
    writeFileSync(join(cwd, 'library', 'self-check.yaml'), mine.replace('id: mine', 'id: self-check'));
    writeFileSync(join(cwd, 'broken.yaml'), 'format: 1\nid: [\n');
    return findQuestionnaire(wanted, { cwd, folders: folders.map((folder) => join(cwd, folder)), language: 'en' });
  };

  test('by the id of one that ships', () => expect(goodValue(find('self-check')).questions).toHaveLength(17));
  test('by the path of a file', () => expect(goodValue(find('mine.yaml')).id).toBe('mine'));
  test('by id in a consultant’s own folder, before the shipped one', () => {
    expect(goodValue(find('self-check', ['library'])).questions).toHaveLength(2);
  });

  test.each([
    ['a misspelt id', 'self-chek', 'questionnaire/unknown-questionnaire'],
    ['an id that only a shared file has', 'scales', 'questionnaire/unknown-questionnaire'],
    ['a name that JavaScript knows', 'constructor', 'questionnaire/unknown-questionnaire'],
    ['a path that leads nowhere', 'nowhere/else.yaml', 'file/not-found'],
    ['a folder', 'library/', 'file/is-a-folder'],
    ['a broken file', 'broken.yaml', 'yaml/syntax broken.yaml'],
  ])('%s is refused', (_, wanted, expected) => expect(codesOf(find(wanted))[0]).toContain(expected));

  test('with the nearest id', () => {
    const outcome = find('self-chek');
    expect(outcome.ok ? null : outcome.problems[0]?.facts).toMatchObject({ word: 'self-chek', near: 'self-check' });
  });
});

describe('a table on its own', () => {
  const selfCheck = goodValue(findQuestionnaire('self-check', { cwd: process.cwd(), folders: [], language: 'en' }));
  const load = (text: string, file = 'q4.csv') => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'q4.csv'), text);
    return loadFile(sampleContext(cwd, 'en'), file, selfCheck);
  };
  const rows = (role: string, count: number, answer: string): string => Array.from({ length: count }, () => `${role},${answer}\n`).join('');

  test('is scored as a survey, with totals only: no group, no round, no headcount', () => {
    const loaded = goodValue(load(`level,one-team-1\n${rows('leader', 6, '5')}${rows('front-line', 6, '1')}`));
    const { scorecard } = audit(loaded.now, loaded.before, loaded.subject);
    expect(scorecard.markers.find(({ id }) => id === 'one-team')).toMatchObject({ score: 50, n: 12 });
    expect(scorecard).toMatchObject({ groups: [], sayDo: [], round: null, minimum: 5 });
    expect(loaded).toMatchObject({ root: null, settings: null, before: null });
    expect(loaded.rows()).toEqual({ read: 12, empty: 0 });
  });

  test('tells of unknown columns before it is walked, and of wrong cells after', () => {
    const loaded = goodValue(load('level,one-team-1,shoe-size\nmanager,4,43\nmanager,9,41\n'));
    expect(loaded.warnings.map(({ code }) => code)).toEqual(['response/unknown-column']);
    expect(loaded.problems()).toEqual([]);
    audit(loaded.now, loaded.before, loaded.subject);
    expect(loaded.problems().map(({ code, place }) => `${code} ${place?.line}:${place?.column}`)).toEqual(['response/unknown-answer 3:2']);
  });

  test('that is missing or a folder is refused', () => {
    expect(codesOf(load('', 'absent.csv'))[0]).toContain('file/not-found');
    expect(codesOf(load('', '.'))[0]).toContain('file/is-a-folder');
  });
});
