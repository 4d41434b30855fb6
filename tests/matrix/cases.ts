import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mistake made with a command, and what has to be said about it. */
export interface Case {
  readonly command: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly before?: readonly string[];
  readonly act?: (folder: string) => void;
  readonly code: string;
  readonly path?: string;
  readonly line?: number;
  /** 2 unless stated. */
  readonly exit?: number;
}

const rows = (answer: string): string => `one-team-1,cascade-2\n${'4,4\n'.repeat(6)}${answer},4\n`;

/** What every folder of the matrix holds. */
export const prepared: Readonly<Record<string, string>> = {
  'good.csv': rows('5'),
  'range.csv': rows('9'),
  'a-folder/.keep': '',
};

const audit = { 'audit.yaml': 'client: Acme\nquestionnaires: [talks]\n' };
const talks = 'format: 1\nid: talks\nname: Talks\nmode: confidential\nquestions: [one-team-1, one-team-2]\n';
const workspace = { ...audit, 'questionnaires/talks.yaml': talks };
const brokenAudit = { 'audit.yaml': 'client: Acme\nquestionnaires: [talks\n' };
const brokenTalks = { ...audit, 'questionnaires/talks.yaml': 'format: 1\nid: talks\nname: "Talks\n' };
const strangerTalks = { ...audit, 'questionnaires/talks.yaml': talks.replace('one-team-2', 'one-taem-2') };
const opened = { files: workspace, before: ['round open 2026-Q4'] };
const inFile = (command: (file: string) => string) => command;

/** Every command that is handed a table. */
const tabled = ['score', 'explain one-team', 'report'].map((command) => inFile((file) => `${command} ${file} -q self-check`));
/** Every command that works on the round of a workspace. */
const onRounds = ['score', 'explain one-team', 'report', 'interview list'];

const atLine = (file: string, text: string) => (folder: string) => {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), text);
};
const journal = 'rounds/2026-Q4/interviews/leader-01.talks.jsonl';
const damaged = { ...opened, act: atLine(journal, 'not a journal\n'), code: 'response/journal-unreadable', path: journal, line: 1 };

export const matrix: Readonly<Record<string, readonly Case[]>> = {
  'a file that is not there': [
    ...tabled.map((command) => ({ command: command('nowhere.csv'), code: 'file/not-found', path: 'nowhere.csv' })),
    { command: 'check nowhere.yaml', code: 'file/not-found', path: 'nowhere.yaml' },
    { command: 'questionnaire show ./nowhere.yaml', code: 'file/not-found', path: 'nowhere.yaml' },
    { command: 'questionnaire export ./nowhere.yaml', code: 'file/not-found', path: 'nowhere.yaml' },
    { command: 'try ./nowhere.yaml --no-input', code: 'command/no-terminal' },
    { command: 'score good.csv -q ./nowhere.yaml', code: 'file/not-found', path: 'nowhere.yaml' },
    { command: 'import nowhere.csv -q talks', files: workspace, code: 'file/not-found', path: 'nowhere.csv' },
    { command: 'import nowhere.yaml', files: workspace, code: 'file/not-found', path: 'nowhere.yaml' },
    { command: 'import good.csv -q talks --mapping nowhere.yaml', files: workspace, code: 'file/not-found', path: 'nowhere.yaml' },
    { command: 'init acme --client Acme --headcounts nowhere.csv', code: 'file/not-found', path: 'nowhere.csv' },
    ...onRounds.map((command) => ({ command: `${command} -C nowhere`, code: 'workspace/not-found', path: 'nowhere' })),
  ],
  'a folder where a file should be': [
    ...tabled.map((command) => ({ command: command('a-folder'), code: 'file/is-a-folder', path: 'a-folder' })),
    { command: 'check a-folder', code: 'command/nothing-to-check' },
    { command: 'import a-folder -q talks', files: workspace, code: 'import/no-sheets', path: 'a-folder' },
    { command: 'import good.csv -q talks --mapping a-folder', files: workspace, code: 'file/is-a-folder', path: 'a-folder' },
    { command: 'init acme --client Acme --headcounts a-folder', code: 'file/is-a-folder', path: 'a-folder' },
  ],
  'broken YAML': [
    ...['score', 'report', 'explain one-team', 'interview list', 'round list', 'round open', 'round close', 'check', 'import good.csv'].map(
      (command) => ({
        command,
        files: brokenAudit,
        code: 'yaml/syntax',
        path: 'audit.yaml',
        line: 3,
      }),
    ),
    ...['check', 'round open', 'questionnaire show talks', 'check questionnaires/talks.yaml'].map((command) => ({
      command,
      files: brokenTalks,
      code: 'yaml/syntax',
      path: 'questionnaires/talks.yaml',
      line: 4,
    })),
    {
      command: 'import good.csv -q talks --mapping bad.yaml',
      files: { ...workspace, 'bad.yaml': 'format: 1\ncolumns: [\n' },
      code: 'yaml/syntax',
      path: 'bad.yaml',
      line: 3,
    },
    {
      command: 'import bad.yaml',
      files: { ...workspace, 'bad.yaml': 'format: 1\nanswers: {\n' },
      code: 'yaml/syntax',
      path: 'bad.yaml',
      line: 3,
    },
  ],
  'a question that does not exist': [
    ...[
      'check',
      'round open',
      'questionnaire show talks',
      'check questionnaires/talks.yaml',
      'questionnaire export talks',
      'import good.csv -q talks',
    ].map((command) => ({
      command,
      files: strangerTalks,
      code: 'questionnaire/unknown-question',
      path: 'questionnaires/talks.yaml',
      line: 5,
    })),
    ...onRounds.slice(0, 3).map((command) => ({
      ...opened,
      command,
      act: atLine('rounds/2026-Q4/kpis.yaml', 'kpis:\n  - {question: one-taem-k, value: 1}\n'),
      code: 'questionnaire/unknown-question',
      path: 'rounds/2026-Q4/kpis.yaml',
      line: 2,
    })),
  ],
  'an answer out of range': [
    ...tabled.map((command) => ({ command: command('range.csv'), code: 'response/unknown-answer', path: 'range.csv', line: 8 })),
    { command: 'import range.csv -q talks', files: workspace, code: 'import/unknown-label', path: 'range.csv', line: 8 },
    ...['score', 'report', 'explain one-team', 'check'].map((command) => ({
      ...opened,
      command,
      act: atLine('rounds/2026-Q4/tables/talks.csv', 'respondent,one-team-1\na,9\n'),
      code: 'response/unknown-answer',
      path: 'rounds/2026-Q4/tables/talks.csv',
      line: 2,
    })),
  ],
  'a line of a journal that cannot be read': ['score', 'report', 'explain one-team', 'check'].map((command) => ({
    ...damaged,
    command,
  })),
  'a round that is not there': [
    ...onRounds.map((command) => ({ ...opened, command: `${command} --round 2026-Q3`, code: 'workspace/unknown-round' })),
    { ...opened, command: 'round close 2026-Q3', code: 'workspace/unknown-round' },
    { ...opened, command: 'round open autumn', code: 'workspace/round-name' },
    { ...opened, command: 'import good.csv -q talks --round autumn', code: 'workspace/round-name' },
  ],
  'no terminal': ['interview', 'interview talks --respondent leader-01', 'interview amend leader-01', 'try', 'try self-check'].map(
    (command) => ({
      command,
      files: workspace,
      code: 'command/no-terminal',
    }),
  ),
  'an option that does not exist': [
    ...[
      'try',
      'demo',
      'init',
      'questionnaire list',
      'questionnaire show self-check',
      'interview',
      'interview list',
      'round',
      'round open',
      'score',
      'explain one-team',
      'report',
      'check',
      'import good.csv',
      'completion bash',
    ].map((command) => ({ command: `${command} --no-such-thing`, code: 'command/unknown-option' })),
  ],
  'a command that does not exist': [
    ...['scoer', 'reprot', 'chekc', 'intervew', 'nothing-like-it'].map((command) => ({ command, code: 'command/unknown-command' })),
    { command: 'explain', code: 'command/usage' },
    { command: 'import', code: 'command/usage' },
    { command: 'score a b c', code: 'command/usage' },
    { command: 'score -q', code: 'command/usage' },
  ],
  'a language, format, shell or questionnaire that does not exist': [
    { command: 'check --lang de', code: 'command/unknown-language' },
    { command: 'report good.csv -q self-check -f pdf', code: 'command/unknown-format' },
    { command: 'questionnaire export self-check --format pdf', code: 'command/unknown-format' },
    { command: 'completion tcsh', code: 'command/unknown-shell' },
    ...tabled.map((command) => ({
      command: command('good.csv').replace('self-check', 'self-chek'),
      code: 'questionnaire/unknown-questionnaire',
    })),
    { command: 'init acme --client Acme -q self-chek', code: 'questionnaire/unknown-questionnaire' },
    { command: 'questionnaire show self-chek', code: 'questionnaire/unknown-questionnaire' },
  ],
};
