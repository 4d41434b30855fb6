import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLibrary } from '#cli/content/check-library';
import { contentFolders } from '#cli/content/content-folders';
import { contentOverrides } from '#cli/content/content-overrides';
import { type ContentPlace, findQuestionnaire } from '#cli/content/find-questionnaire';
import { originOf } from '#cli/content/origin-of';
import { openRound } from '#cli/round/open-round';
import { roundQuestionnaire } from '#cli/round/round-questionnaire';
import { openWorkspace, type Workspace } from '#cli/workspace/open-workspace';
import type { Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { temporaryFolder } from '../disk/temporary-folder';
import { goodValue } from '../sample/good-value';

type Files = Readonly<Record<string, string>>;

/** A client's workspace at `acme/` beside a consultant's library at `lib/`. */
function client(files: Files, audit = 'library: ../lib\n'): { readonly workspace: Workspace; readonly place: ContentPlace } {
  const home = temporaryFolder();
  for (const [path, text] of Object.entries({ 'acme/audit.yaml': audit, ...files })) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  const workspace = goodValue(openWorkspace({ currentFolder: join(home, 'acme') }));
  return { workspace, place: { cwd: workspace.root, folders: contentFolders(workspace), language: 'en' } };
}

const codesOf = (outcome: Outcome<unknown>): string[] =>
  outcome.ok ? [] : outcome.problems.map(({ code, place }) => `${code} ${place?.file}:${place?.line}`);
const questionnaire = (id: string, questions: string): string => `format: 1\nid: ${id}\nname: Ours\nquestions: [${questions}]\n`;
const calm = (rest = ''): string =>
  `format: 1\nid: calm\nname: Calm\n${rest}questions:\n  - {id: calm-1, type: agreement, text: We stay calm.}\n`;
const ids = ({ questions }: Questionnaire): string[] => questions.map(({ id }) => id);

describe('a client’s content', () => {
  test('takes the place of the library’s, and that of what ships', () => {
    const { place } = client({
      'lib/self-check.yaml': questionnaire('self-check', 'one-team-1, one-team-2'),
      'acme/questionnaires/self-check.yaml': questionnaire('self-check', 'one-team-3'),
      'lib/staff-survey.yaml': questionnaire('staff-survey', 'one-team-2'),
    });
    expect(ids(goodValue(findQuestionnaire('self-check', place)))).toEqual(['one-team-3']);
    expect(ids(goodValue(findQuestionnaire('staff-survey', place)))).toEqual(['one-team-2']);
    const origins = ['self-check', 'staff-survey', 'full-audit'].map((id) => originOf(`${id}.yaml`, place.folders));
    expect(origins.map((origin) => [origin?.from, origin?.over])).toEqual([
      ['own', 'library'],
      ['library', 'shipped'],
      ['shipped', null],
    ]);
  });

  test('draws from the library, and the library not from the client', () => {
    const { place } = client({
      'lib/markers/calm.yaml': calm(),
      'acme/questionnaires/ours.yaml': questionnaire('ours', 'calm-1, one-team-1'),
      'acme/questionnaires/markers/hurry.yaml': calm().replaceAll('calm', 'hurry'),
      'lib/theirs.yaml': questionnaire('theirs', 'hurry-1'),
    });
    expect(ids(goodValue(findQuestionnaire('ours', place)))).toEqual(['calm-1', 'one-team-1']);
    expect(findQuestionnaire('theirs', { ...place, folders: place.folders.slice(1) }).ok).toBe(false);
  });

  test('says what each of its files changes', () => {
    const { place } = client({
      'lib/markers/calm.yaml': calm('target: 70\n'),
      'acme/questionnaires/markers/calm.yaml': calm('target: 90\n'),
      'acme/questionnaires/self-check.yaml': questionnaire('self-check', 'one-team-1, calm-1'),
    });
    const found = contentOverrides(place);
    expect(found.map(({ kind, id, over }) => [kind, id, over])).toEqual([
      ['marker', 'calm', 'library'],
      ['questionnaire', 'self-check', 'shipped'],
    ]);
    expect(found[0]?.changes).toMatchObject({ settings: [{ key: 'target', before: 70, after: 90 }], came: [] });
    const [, second] = found;
    expect(second?.kind === 'questionnaire' ? [second.changes.came.length, second.changes.went.length] : null).toEqual([1, 16]);
  });

  test('another meaning under a known id is refused wherever it is met', () => {
    const { place } = client({
      'acme/questionnaires/markers/one-team.yaml':
        'format: 1\nid: one-team\nname: One team\nquestions:\n  - {id: one-team-1, type: agreement, text: We argue.}\n',
    });
    for (const id of ['self-check', 'full-audit'])
      expect(codesOf(findQuestionnaire(id, place))).toContain('questionnaire/other-meaning questionnaires/markers/one-team.yaml:5');
  });

  test('a file whose id is another than its name is not taken for either', () => {
    const { place } = client({ 'acme/questionnaires/ours.yaml': questionnaire('self-check', 'one-team-1') });
    expect(codesOf(findQuestionnaire('ours', place))).toEqual(['questionnaire/file-name questionnaires/ours.yaml:null']);
  });

  test('a fault in the library is told with its file there', () => {
    const { place } = client({ 'lib/scales.yaml': 'format: 1\nscales: wide\n' });
    expect(codesOf(findQuestionnaire('self-check', place))).toEqual(['yaml/wrong-type ../lib/scales.yaml:2']);
  });
});

describe('a round', () => {
  test('freezes the client’s content, and keeps it when that changes', () => {
    const { workspace } = client({
      'lib/markers/calm.yaml': calm('target: 70\n'),
      'acme/questionnaires/markers/calm.yaml': calm('target: 90\n'),
      'acme/questionnaires/self-check.yaml': questionnaire('self-check', 'one-team-1, calm-1'),
    });
    const context = { cwd: workspace.root, language: 'en' as const };
    const asked = goodValue(roundQuestionnaire(context, workspace, null, 'self-check'));
    const { round, folder } = goodValue(openRound(workspace, { name: '2026-Q4', questionnaires: [asked], date: '2026-11-22' }));
    writeFileSync(join(workspace.root, 'questionnaires/self-check.yaml'), questionnaire('self-check', 'one-team-2'));
    const kept = goodValue(roundQuestionnaire(context, workspace, round, 'self-check'));
    expect(ids(kept)).toEqual(['one-team-1', 'calm-1']);
    expect(kept.markers.find(({ id }) => id === 'calm')?.target).toBe(90);
    expect(JSON.parse(readFileSync(join(folder, 'questionnaires/self-check.json'), 'utf8')).hash).toBe(asked.hash);
  });

  test('is scored with its copy also when the library is gone; what is not frozen asks for it', () => {
    const { workspace } = client({ 'lib/ours.yaml': questionnaire('ours', 'one-team-1') });
    const context = { cwd: workspace.root, language: 'en' as const };
    const asked = goodValue(roundQuestionnaire(context, workspace, null, 'ours'));
    const { round } = goodValue(openRound(workspace, { name: '2026-Q4', questionnaires: [asked], date: '2026-11-22' }));
    const moved = { ...workspace, audit: { ...workspace.audit, library: '../gone' } };
    expect(goodValue(roundQuestionnaire(context, moved, round, 'ours'))).toEqual(asked);
    expect(codesOf(roundQuestionnaire(context, moved, round, 'self-check'))).toEqual([`workspace/library ${workspace.auditFile}:1`]);
  });

  test('does not open on two questionnaires that mean two things by one id', () => {
    const own = (id: string, text: string): string => questionnaire(id, `one-team-1, {id: why, type: text, text: ${text}}`);
    const { workspace, place } = client({
      'acme/questionnaires/a.yaml': own('a', 'Why?'),
      'acme/questionnaires/b.yaml': own('b', 'How?'),
      'lib/c.yaml': own('c', 'Why?'),
    });
    const [a, b, c] = ['a', 'b', 'c'].map((id) => goodValue(findQuestionnaire(id, place)));
    if (!a || !b || !c) throw new Error('none');
    expect(codesOf(openRound(workspace, { name: '2026-Q4', questionnaires: [a, b], date: '2026-11-22' }))).toEqual([
      'questionnaire/other-meaning b.yaml:null',
    ]);
    expect(openRound(workspace, { name: '2026-Q4', questionnaires: [a, c], date: '2026-11-22' }).ok).toBe(true);
  });
});

describe('library: in audit.yaml', () => {
  const kindOf = (library: string, files: Files = {}): unknown => {
    const { workspace } = client(files, `client: Acme\nlibrary: ${library}\n`);
    const outcome = checkLibrary(workspace);
    return outcome.ok ? 'good' : [outcome.problems[0]?.place?.line, outcome.problems[0]?.facts.kind, outcome.problems[0]?.facts.better];
  };

  test('a folder with content', () => expect(kindOf('../lib', { 'lib/markers/calm.yaml': calm() })).toBe('good'));
  test('no such folder', () => expect(kindOf('../lib')).toEqual([2, 'missing', 'none']));
  test('a file', () => expect(kindOf('../lib', { lib: 'Hello\n' })).toEqual([2, 'file', 'none']));
  test('an empty folder', () => expect(kindOf('../lib', { 'lib/notes.txt': 'Hello\n' })).toEqual([2, 'empty', 'none']));
  test('the workspace itself', () => expect(kindOf('.')).toEqual([2, 'own', 'none']));
  test('its own questionnaires', () => {
    expect(kindOf('questionnaires', { 'acme/questionnaires/a.yaml': questionnaire('a', 'one-team-1') })).toEqual([2, 'own', 'none']);
  });
  test('another workspace: its content is meant, and its own library is not followed', () => {
    const other = { 'globex/audit.yaml': 'library: ../acme\n', 'globex/questionnaires/a.yaml': questionnaire('a', 'one-team-1') };
    expect(kindOf('../globex', other)).toEqual([2, 'workspace', '../globex/questionnaires']);
    expect(kindOf('../globex/questionnaires', other)).toBe('good');
  });
  test('one folder too high', () => {
    expect(kindOf('../lib', { 'lib/questionnaires/a.yaml': questionnaire('a', 'one-team-1') })).toEqual([
      2,
      'outer',
      '../lib/questionnaires',
    ]);
  });
  test('a link in a circle is no folder', () => {
    const { workspace } = client({}, 'library: ../loop\n');
    symlinkSync(join(workspace.root, '..', 'loop'), join(workspace.root, '..', 'loop'));
    expect(codesOf(checkLibrary(workspace))).toHaveLength(1);
  });
});
