import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importExport } from '#intake/import-export';
import { noMapping } from '#intake/mapping';
import { openExport } from '#intake/open-export';
import { readRound } from '#workspace/read-round';
import { writeRound } from '#workspace/write-round';
import { bytesOf, questionnaire, target, value } from '../../intake/sample';
import { goodValue } from '../../sample/good-value';
import type { CommandExample, Example } from '../example';
import { put, putInterview, workspace } from './workspace-files';

const wishes = { tool: null, encoding: null, delimiter: null };
const survey = {
  ...workspace,
  'audit.yaml': 'questionnaires: [pulse]\n',
  'q4.csv': 'one-team-1,one-team-2,one-team-3\n1,2,3\n2,3,4\n3,4,5\n4,5,1\n5,1,2\n',
};

/** Two laptops that were given the same workspace; what each did to it since. */
const merged = (
  code: Example['code'],
  file: string | undefined,
  says: string,
  act: (ours: string, theirs: string) => void,
): CommandExample => ({
  code,
  files: workspace,
  before: ['round open 2026-Q4'],
  prepare: [
    says,
    (folder) => {
      const theirs = join(folder, 'laptop');
      mkdirSync(theirs);
      for (const name of ['audit.yaml', 'questionnaires', 'rounds']) cpSync(join(folder, name), join(theirs, name), { recursive: true });
      act(folder, theirs);
    },
  ],
  command: 'import laptop --round 2026-Q4',
  ...(file === undefined ? {} : { file }),
});

export const importExamples: readonly Example[] = [
  { code: 'import/workbook', reads: 'export', text: 'PK\u0003\u0004 and more' },
  { code: 'import/old-workbook', reads: 'export', text: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) },
  { code: 'import/encoding', reads: 'export', text: new Uint8Array([...Buffer.from('cf1\n'), 0xe9, 0x0a]) },
  { code: 'import/unknown-encoding', files: survey, command: 'import q4.csv --encoding latin-9' },
  {
    code: 'import/wrong-encoding',
    prepare: ['q4.csv is not in UTF-8', (folder) => writeFileSync(join(folder, 'q4.csv'), new Uint8Array([0x63, 0xe9, 0x0a]))],
    files: survey,
    command: 'import q4.csv --encoding utf-8',
    file: 'q4.csv',
  },
  {
    code: 'import/guessed-encoding',
    says: 'a Russian export in windows-1251',
    call: () =>
      openExport(
        new Uint8Array([...Buffer.from('cf1\n'), 0xcd, 0xe8, 0xea, 0xee, 0xe3, 0xe4, 0xe0, 0x0a]),
        'export.csv',
        questionnaire,
        wishes,
      ),
    file: 'export.csv',
  },
  { code: 'import/empty', reads: 'export', text: '', file: 'export.csv', line: 1 },
  { code: 'import/empty-rows', reads: 'export', text: 'cf1,cf2\n1,2\n,\n' },
  { code: 'import/short-rows', reads: 'export', text: 'cf1,cf2\n1,2\n3\n' },
  { code: 'import/long-row', reads: 'export', text: 'cf1,cf2\n1,2,3\n', line: 2 },
  { code: 'import/quote', reads: 'export', text: 'cf1,cf2\n1,"2"x\n', line: 2 },
  { code: 'import/unknown-tool', files: survey, command: 'import q4.csv --from google' },
  {
    code: 'import/ambiguous-column',
    says: 'two questions have the text of the column “Same”',
    call: () => {
      const questions = questionnaire.questions.map((one) => (['cf2', 'cf3'].includes(one.id) ? { ...one, text: { en: 'Same' } } : one));
      const twins = { ...questionnaire, questions };
      const opened = value(openExport(bytesOf('Same,cf1\n1,2\n'), 'export.csv', twins, wishes));
      return importExport(opened, { ...target, questionnaire: twins }, { mapping: noMapping, partial: false }).problems;
    },
    file: 'export.csv',
  },
  { code: 'import/column-twice', reads: 'export', text: 'cf1,CF1\n1,2\n' },
  { code: 'import/no-question-column', reads: 'export', text: 'a,b\n1,2\n' },
  { code: 'import/no-rows', reads: 'export', text: 'cf1,department\n,Front office\n' },
  { code: 'import/unknown-label', reads: 'export', text: 'cf1\nAgre\n', line: 2 },
  { code: 'import/unknown-value', reads: 'export', text: 'department,cf1\nMarketing,Agree\nBack office,Agree\n', line: 2 },
  { code: 'import/foreign-column', reads: 'export', text: 'department,cf1\nJan Kowalski,Agree\n', line: 2 },
  { code: 'import/unknown-number', reads: 'export', text: 'tr1\nmany\n', line: 2 },
  { code: 'import/dropped-columns', reads: 'export', text: 'cf1,shoe size\n1,43\n' },
  { code: 'import/missing-questions', reads: 'export', text: 'cf1\n1\n' },
  {
    code: 'import/opposed-question',
    reads: 'export',
    text: `cf1,cf2,cf3,cf4\n${Array.from({ length: 40 }, (_, at) => `${(at % 5) + 1},${(at % 5) + 1},${(at % 5) + 1},${(at % 5) + 1}\n`).join('')}`,
  },
  {
    code: 'import/grown',
    files: survey,
    before: ['import q4.csv --round 2026-Q4'],
    prepare: ['a row was added to q4.csv since', (folder) => writeFileSync(join(folder, 'q4.csv'), `${survey['q4.csv']}1,1,1\n`)],
    command: 'import q4.csv --round 2026-Q4',
    file: 'q4.csv',
  },
  {
    code: 'import/older',
    files: survey,
    before: ['import q4.csv --round 2026-Q4'],
    prepare: ['older.csv holds the same five rows', (folder) => writeFileSync(join(folder, 'older.csv'), `${survey['q4.csv']}\n`)],
    command: 'import older.csv --round 2026-Q4',
    file: 'older.csv',
  },
  {
    code: 'import/fewer-rows',
    files: survey,
    before: ['import q4.csv --round 2026-Q4'],
    prepare: ['the last row of q4.csv is gone', (folder) => writeFileSync(join(folder, 'q4.csv'), survey['q4.csv'].slice(0, -6))],
    command: 'import q4.csv --replace --round 2026-Q4',
    file: 'q4.csv',
  },
  {
    code: 'import/same-person',
    reads: 'export',
    text: 'Timestamp,Email Address,cf1\n2026/03/02 9:15:00 AM GMT+1,a@acme.pl,1\n2026/03/02 9:16:00 AM GMT+1,a@acme.pl,2\n2026/03/02 9:17:00 AM GMT+1,b@acme.pl,3\n',
  },
  {
    code: 'import/alike-rows',
    reads: 'export',
    text: 'Timestamp,cf1\n2026/03/02 9:15:00 AM GMT+1,1\n2026/03/02 9:15:00 AM GMT+1,1\n2026/03/02 9:17:00 AM GMT+1,3\n',
  },
  { code: 'import/personal-text', reads: 'export', text: 'cf1,note\n1,write to a@acme.pl\n' },
  {
    code: 'import/table-changed',
    files: survey,
    before: ['import q4.csv --round 2026-Q4'],
    prepare: [
      'the imported table is changed by hand',
      (folder) => {
        const [name = ''] = /(?<=table: ).*/.exec(readFileSync(join(folder, 'rounds/2026-Q4/imports.yaml'), 'utf8')) ?? [];
        const file = join(folder, 'rounds/2026-Q4/tables', name.replaceAll('"', ''));
        writeFileSync(file, readFileSync(file, 'utf8').replace('5', '4'));
      },
    ],
    command: 'import q4.csv --round 2026-Q4',
    file: 'rounds/2026-Q4/tables/pulse.q4.csv',
  },
  {
    code: 'import/one-draft',
    files: { ...survey, 'q3.csv': 'one-team-1\n4\n' },
    command: 'import q4.csv q3.csv --draft-mapping mapping.yaml',
  },
  { code: 'import/exports-only', files: { ...survey, 'anna.yaml': 'format: 1\n' }, command: 'import anna.yaml --mapping mapping.yaml' },
  { code: 'import/mixed', files: { ...survey, 'anna.yaml': 'format: 1\n' }, command: 'import q4.csv anna.yaml' },
  { code: 'import/no-sheets', files: { ...survey, 'sheets/notes.txt': '' }, command: 'import sheets', file: 'sheets' },
  { code: 'import/same-workspace', files: workspace, before: ['round open 2026-Q4'], command: 'import . --round 2026-Q4', file: '.' },
  merged(
    'import/two-continuations',
    'laptop/rounds/2026-Q4/interviews/leader-01.talks.jsonl',
    'the interview of leader-01 was gone on with here and there',
    (ours, theirs) => {
      putInterview(ours, 'leader-01', {}, '4');
      putInterview(theirs, 'leader-01', {}, '2');
    },
  ),
  merged(
    'import/two-respondents',
    'laptop/rounds/2026-Q4/interviews/leader-01.talks.jsonl',
    'leader-01 was given to one person here and to another there',
    (ours, theirs) => {
      putInterview(ours, 'leader-01', {}, '4');
      putInterview(theirs, 'leader-01', { id: '2'.repeat(32) }, '2');
    },
  ),
  merged('import/other-wording', 'laptop/rounds/2026-Q4/round.yaml', 'talks has another question there', (ours, theirs) => {
    const file = join(theirs, 'rounds/2026-Q4/round.yaml');
    const round = goodValue(readRound(readFileSync(file, 'utf8'), file));
    const reworded = round.questionnaires.map((one) => ({ ...one, hash: 'b'.repeat(64) }));
    writeFileSync(file, writeRound({ ...round, questionnaires: reworded }));
    putInterview(ours, 'leader-01');
    putInterview(theirs, 'leader-02', { id: '2'.repeat(32), hash: 'b'.repeat(64) });
  }),
  merged(
    'import/table-differs',
    'laptop/rounds/2026-Q4/tables/pulse.csv',
    'both hold a table of pulse, with other rows',
    (ours, theirs) => {
      put(ours, 'rounds/2026-Q4/tables/pulse.csv', 'respondent,one-team-1\na,4\n');
      put(theirs, 'rounds/2026-Q4/tables/pulse.csv', 'respondent,one-team-1\nb,4\n');
    },
  ),
  {
    code: 'import/same-rows',
    files: survey,
    before: ['import q4.csv --round 2026-Q4'],
    prepare: [
      'the other laptop took in a later export of the same survey under another name',
      (folder) => {
        const theirs = join(folder, 'laptop');
        mkdirSync(theirs);
        for (const name of ['audit.yaml', 'questionnaires', 'rounds']) cpSync(join(folder, name), join(theirs, name), { recursive: true });
        const tables = join(theirs, 'rounds/2026-Q4/tables');
        const text = readFileSync(join(tables, 'pulse.q4.csv'), 'utf8');
        rmSync(join(tables, 'pulse.q4.csv'));
        put(theirs, 'rounds/2026-Q4/tables/pulse.friday.csv', `${text}${'f'.repeat(32)},1,1,1\n`);
        const file = join(theirs, 'rounds/2026-Q4/imports.yaml');
        const imports = readFileSync(file, 'utf8').replace('pulse.q4.csv', 'pulse.friday.csv');
        writeFileSync(file, imports.replace(/[0-9a-f]{64}/, 'f'.repeat(64)));
      },
    ],
    command: 'import laptop --round 2026-Q4',
    file: 'laptop/rounds/2026-Q4/tables/pulse.friday.csv',
  },
  merged('import/other-client', 'laptop/audit.yaml', 'the other workspace is about another client', (ours, theirs) => {
    put(ours, 'audit.yaml', 'client: Acme\n');
    put(theirs, 'audit.yaml', 'client: Globex\n');
  }),
  merged('import/not-merged', 'laptop/rounds/2026-Q4', 'the round there holds kpis.yaml', (_, theirs) =>
    put(theirs, 'rounds/2026-Q4/kpis.yaml', 'kpis: []\n'),
  ),
  merged('import/drafts-left', 'laptop/rounds/2026-Q4/interviews', 'an anonymous interview is unfinished there', (_, theirs) =>
    put(theirs, `rounds/2026-Q4/interviews/.draft-${'a'.repeat(32)}.jsonl`, '{"format":1}\n'),
  ),
];
