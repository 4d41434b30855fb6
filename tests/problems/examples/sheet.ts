import { createHash } from 'node:crypto';
import { forms } from '#forms/index';
import { wordingFor } from '#wording/wording';
import { fillSheet } from '../../forms/fill-sheet';
import type { CommandExample, Example } from '../example';
import { asked } from '../readers';
import { frozenHash, put, workspace } from './workspace-files';

const words = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(text.split(' ').flatMap((part) => (part === '' ? [] : [[part.split('=')[0] ?? '', part.split('=')[1] ?? '']])));

/** A sheet as `questionnaire export` writes it, filled. */
function filled(text: string, questionnaire = asked): string {
  const { mode } = questionnaire;
  const empty = forms.answers(
    questionnaire,
    {
      number: '0f'.repeat(16),
      respondent: null,
      role: null,
      roles: ['leader', 'front-line', 'auditor'],
      attributes: [{ name: 'site', values: ['Warsaw', 'Gdansk'] }],
      units: mode === 'anonymous' ? null : ['Warsaw'],
      minimum: 5,
    },
    wordingFor('en'),
  );
  return fillSheet(empty, words(text));
}

const lineOf = (text: string, key: string): number => text.split('\n').findIndex((line) => line.trimStart().startsWith(`${key}:`)) + 1;

const refused = (code: Example['code'], text: string, key: string, change: (sheet: string) => string = (sheet) => sheet): Example => {
  const sheet = change(filled(text));
  return { code, reads: 'sheet', text: sheet, line: lineOf(sheet, key) };
};

const anonymous = { ...asked, id: 'anonymous', mode: 'anonymous' as const };
const ofNobody = filled('role=leader one-team-1=4', anonymous);
const broken = ofNobody.replace(/^sheet: .*$/m, 'sheet: 12');

const sheetIn = (folder: string, id: 'talks' | 'pulse', ...lines: readonly string[]): string =>
  [`format: 1`, `questionnaire: ${id}`, `hash: ${frozenHash(folder, id)}`, ...lines, ''].join('\n');
const imported = (code: Example['code'], file: string, says: string, act: (folder: string) => void, command: string): CommandExample => ({
  code,
  files: workspace,
  before: ['round open 2026-Q4'],
  prepare: [says, act],
  command,
  file,
});
const anna = (answer: string): readonly string[] => ['respondent: front-01', 'role: front-line', 'answers:', `  one-team-1: ${answer}`];
const nobody = (answer: string): readonly string[] => [
  `sheet: ${'0f'.repeat(16)}`,
  'role: front-line',
  'answers:',
  `  one-team-1: ${answer}`,
];

export const sheetExamples: readonly Example[] = [
  refused('sheet/other-wording', 'respondent=front-01 role=front-line one-team-1=4', 'hash', (sheet) =>
    sheet.replace(/^hash: .*$/m, `hash: ${'b'.repeat(64)}`),
  ),
  refused('sheet/no-answers', 'respondent=front-01 role=front-line', 'answers'),
  refused('sheet/no-respondent', 'role=front-line one-team-1=4', 'respondent'),
  refused('sheet/no-role', 'respondent=front-01 one-team-1=4', 'role'),
  { code: 'sheet/no-number', reads: 'sheet', text: broken, line: lineOf(broken, 'sheet') },
  { code: 'sheet/anonymous', reads: 'sheet', text: `respondent: anna\n${ofNobody}`, line: 1 },
  refused('sheet/comment', 'respondent=front-01 role=front-line one-team-1=4', 'one-team-1', (sheet) =>
    sheet.replace('one-team-1: 4', 'one-team-1: 4 # since May'),
  ),
  imported(
    'sheet/not-asked',
    'anna.yaml',
    'anna.yaml answers what a person of the front line is not asked',
    (folder) => put(folder, 'anna.yaml', sheetIn(folder, 'talks', ...anna('4'), '  for-leaders: 4')),
    'import anna.yaml',
  ),
  imported(
    'sheet/twice',
    'b.yaml',
    'a.yaml and b.yaml are different answers of front-01',
    (folder) => {
      put(folder, 'a.yaml', sheetIn(folder, 'talks', ...anna('4')));
      put(folder, 'b.yaml', sheetIn(folder, 'talks', ...anna('5')));
    },
    'import a.yaml b.yaml',
  ),
  imported(
    'sheet/number-twice',
    'b.yaml',
    'b.yaml is a copy of the anonymous a.yaml, filled differently',
    (folder) => {
      put(folder, 'a.yaml', sheetIn(folder, 'pulse', ...nobody('4')));
      put(folder, 'b.yaml', sheetIn(folder, 'pulse', ...nobody('5')));
    },
    'import a.yaml b.yaml',
  ),
  {
    code: 'sheet/changed',
    files: workspace,
    before: ['round open 2026-Q4'],
    prepare: [
      'the anonymous a.yaml was imported before and is changed now',
      (folder) => {
        put(folder, 'a.yaml', sheetIn(folder, 'pulse', ...nobody('4')));
        const number = createHash('sha256').update('0f'.repeat(16)).digest('hex');
        const hash = 'a'.repeat(64);
        const record = `{table: pulse.csv, questionnaire: pulse, tool: answer-sheet, encoding: utf-8, hash: ${hash}, bytes: 9, sheet: {number: "${number}", before: ${hash}}, rows-used: 1}`;
        put(folder, 'rounds/2026-Q4/imports.yaml', `format: 1\nimports:\n  - ${record}\n`);
      },
    ],
    command: 'import a.yaml',
    file: 'a.yaml',
  },
  {
    code: 'sheet/exists',
    files: { 'sheet.yaml': '' },
    command: 'questionnaire export self-check -o sheet.yaml',
    file: 'sheet.yaml',
  },
];
