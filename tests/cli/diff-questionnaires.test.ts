import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQuestionnaire } from '#cli/content/find-questionnaire';
import { diffQuestionnaires } from '#cli/questionnaire/diff-questionnaires';
import { openRound } from '#cli/round/open-round';
import { openWorkspace } from '#cli/workspace/open-workspace';
import { type Language, languages } from '#problem';
import { temporaryFolder } from '../disk/temporary-folder';
import { goodValue } from '../sample/good-value';
import { sampleContext } from '../sample/sample-context';

const ours = (questions: string): string => `format: 1\nid: ours\nname: Ours\nquestions: [${questions}]\n`;

/** A workspace whose round 2026-Q3 asked two questions; since then one went and one came. */
function workspace(): string {
  const root = temporaryFolder();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put('audit.yaml', 'client: Acme\nquestionnaires: [ours]\n');
  put('questionnaires/ours.yaml', ours('one-team-1, one-team-2'));
  const opened = goodValue(openWorkspace({ currentFolder: root }));
  const asked = goodValue(findQuestionnaire('ours', { cwd: root, folders: [join(root, 'questionnaires')], language: 'en' }));
  goodValue(openRound(opened, { name: '2026-Q3', questionnaires: [asked], date: '2026-08-01' }));
  put('questionnaires/ours.yaml', ours('one-team-1, one-team-3'));
  put('questionnaires/self-check.yaml', ours('one-team-1').replaceAll('ours', 'self-check'));
  return root;
}

function diff(cwd: string, args: readonly string[], options: Readonly<Record<string, unknown>> = {}, language: Language = 'en') {
  const said = { printed: '', told: '' };
  const context = {
    ...sampleContext(cwd, language),
    workspace: null,
    print: (text: string) => {
      said.printed += `${text}\n`;
    },
    tell: (text: string) => {
      said.told += text;
    },
  };
  return { exit: diffQuestionnaires(context, { args, options }), ...said };
}

interface Compared {
  readonly before: { readonly label: string };
  readonly after: { readonly label: string };
  readonly came: readonly { readonly id: string }[];
  readonly went: readonly { readonly id: string }[];
}
const compared = (cwd: string, args: readonly string[], options = {}): unknown => {
  const { printed, told } = diff(cwd, args, { json: true, ...options });
  if (printed === '') throw new Error(told);
  const { before, after, came, went } = JSON.parse(printed) as Compared;
  return [before.label, after.label, came.map(({ id }) => id), went.map(({ id }) => id)];
};

describe('two versions can be named', () => {
  const copy = 'rounds/2026-Q3/questionnaires/ours.json';
  const changed = [['one-team-3'], ['one-team-2']];

  test.each([
    ['as a round kept it, and as it is now', ['ours@2026-Q3', 'ours'], {}, ['ours@2026-Q3', 'ours']],
    ['by the round’s file', [copy, 'ours'], {}, [copy, 'ours']],
    ['by a file of its own', ['ours@2026-Q3', 'questionnaires/ours.yaml'], {}, ['ours@2026-Q3', 'questionnaires/ours.yaml']],
    ['by one name: against the newest round that asked it', ['ours'], {}, ['ours@2026-Q3', 'ours']],
    ['by one name and a round', ['ours'], { round: '2026-Q3' }, ['ours@2026-Q3', 'ours']],
    ['by a kept one alone: against what is asked now', ['ours@2026-Q3'], {}, ['ours@2026-Q3', 'ours']],
    ['by a kept file alone', [copy], {}, [copy, 'ours']],
  ])('%s', (_, args, options, labels) => expect(compared(workspace(), args, options)).toEqual([...labels, ...changed]));

  test('by one name that no round asked: against the one whose place it takes', () => {
    const [before, after, came, went] = compared(workspace(), ['self-check']) as [string, string, string[], string[]];
    expect([before, after, came, went.length]).toEqual(['self-check@shipped', 'self-check', [], 16]);
  });
});

describe('refused, with what to do', () => {
  test.each([
    ['a round that there is not', ['ours@2026-Q1', 'ours'], 'workspace/unknown-round'],
    ['a questionnaire that the round did not ask', ['self-check@2026-Q3', 'ours'], 'questionnaire/unknown-questionnaire'],
    ['a misspelt id', ['uors', 'ours'], 'questionnaire/unknown-questionnaire'],
    ['a file that is no copy of a round', ['package.json', 'ours'], 'questionnaire/not-a-copy'],
    ['one that has nothing to be compared with', ['staff-survey'], 'command/compare-with-what'],
    ['one that there is not, alone', ['nope'], 'questionnaire/unknown-questionnaire'],
  ])('%s', (_, args, code) => {
    const { exit, told } = diff(workspace(), args);
    expect([exit, told.includes(code)]).toEqual([2, true]);
  });

  test('a round’s copy that was changed by hand', () => {
    const root = workspace();
    const copy = join(root, 'rounds/2026-Q3/questionnaires/ours.json');
    writeFileSync(copy, readFileSync(copy, 'utf8').replace('"Ours"', '"Theirs"'));
    expect(diff(root, ['ours']).told).toContain('questionnaire/changed-since-frozen');
  });
});

describe('another meaning under a known id, which is refused elsewhere', () => {
  /** The client's copy asks something else under two ids, in its own file and by a marker. */
  function changed(): string {
    const root = workspace();
    const put = (path: string, text: string): void => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    };
    put(
      'questionnaires/self-check.yaml',
      ours('one-team-1, {id: cascade-2, type: agreement, marker: cascade, text: Goals}').replaceAll('ours', 'self-check'),
    );
    put(
      'questionnaires/markers/one-team.yaml',
      'format: 1\nid: one-team\nquestions: [{id: one-team-1, type: agreement, text: We argue.}]\n',
    );
    return root;
  }
  interface Changed {
    readonly changed: readonly { readonly id: string; readonly parts: readonly string[] }[];
    readonly went: readonly unknown[];
  }

  test.each([[['self-check']], [['self-check@shipped', 'self-check']]])('is shown with all else that changed: %s', (args) => {
    const found = JSON.parse(diff(changed(), args, { json: true }).printed) as Changed;
    expect(found.changed.map(({ id, parts }) => [id, parts.slice(0, 2)])).toEqual([
      ['one-team-1', ['text']],
      ['cascade-2', ['type', 'text']],
    ]);
    expect(found.went).toHaveLength(15);
  });

  test('ends with 1 where asked to, and names the check next', () => {
    const root = changed();
    expect(diff(root, ['self-check'], { failOnMeaning: true }).exit).toBe(1);
    const { exit, told } = diff(root, ['self-check']);
    expect([exit, told]).toEqual([0, '\nNext: culture-audit check\n']);
  });

  test('a redefined scale does not stand in the way', () => {
    const root = workspace();
    const scale = '{id: agreement, options: [{code: "1", label: No}, {code: "2", label: "Yes"}]}';
    writeFileSync(join(root, 'questionnaires/scales.yaml'), `format: 1\nscales: [${scale}]\n`);
    expect(diff(root, ['self-check'])).toMatchObject({ exit: 0, told: '\nNext: culture-audit check\n' });
  });
});

describe('what comes of it', () => {
  test('0 when it ran; with --fail-on-meaning 1 when an id means something else', () => {
    const root = workspace();
    writeFileSync(join(root, 'a.yaml'), ours('{id: why, type: text, text: Why?}, one-team-1'));
    writeFileSync(join(root, 'b.yaml'), ours('{id: why, type: text, text: How?}, one-team-1'));
    expect(diff(root, ['a.yaml', 'b.yaml']).exit).toBe(0);
    expect(diff(root, ['a.yaml', 'b.yaml'], { failOnMeaning: true }).exit).toBe(1);
    expect(diff(root, ['a.yaml', 'a.yaml'], { failOnMeaning: true }).exit).toBe(0);
  });

  test.each(languages)('no line is wider than the terminal (%s)', (language) => {
    const { printed } = diff(workspace(), ['full-audit', 'staff-survey'], {}, language);
    expect(printed.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });
});
