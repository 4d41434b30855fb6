import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadAudit } from '#cli/round/load-audit';
import { lock } from '#disk/lock';
import { bad } from '#problem';
import { goodValue } from '../../sample/good-value';
import { sampleContext } from '../../sample/sample-context';
import { asking, people, score, statement } from '../../scoring/round-fixture';
import type { Example } from '../example';
import { put, putDraft, putInterview, workspace } from './workspace-files';

const open = ['round open 2026-Q4'];
const talk = 'interview talks --respondent front-01 --role front-line --lang en --my-lang en --consent';

export const workspaceExamples: readonly Example[] = [
  { code: 'workspace/not-found', command: 'score', file: '<folder>' },
  { code: 'workspace/exists', files: { 'audit.yaml': '' }, command: 'init --client Acme -q self-check', file: 'audit.yaml' },
  { code: 'workspace/unknown-round', files: workspace, before: open, command: 'score --round 2026-Q3' },
  {
    code: 'workspace/round-closed',
    files: workspace,
    before: [...open, 'round close 2026-Q4'],
    command: `${talk} --round 2026-Q4`,
    terminal: true,
    file: 'rounds/2026-Q4/round.yaml',
  },
  {
    code: 'workspace/unfinished-drafts',
    files: workspace,
    before: open,
    prepare: ['somebody stopped half-way', (folder) => putDraft(folder)],
    command: 'round close 2026-Q4',
  },
  { code: 'workspace/round-name', files: workspace, command: 'round open autumn' },
  { code: 'workspace/no-round', files: workspace, command: 'score' },
  { code: 'workspace/unknown-attribute', reads: 'audit', text: 'attributes:\n  site: [Warsaw]\nsplit: sites\n', line: 3 },
  { code: 'workspace/unknown-attribute-value', files: workspace, command: `${talk} --attr site=Krakow`, terminal: true },
  { code: 'workspace/unknown-unit', reads: 'kpis', text: 'kpis:\n  - question: promise-k\n    value: 1\n    unit: Krakow\n', line: 4 },
  {
    code: 'workspace/minimum-too-low',
    files: { ...workspace, 'audit.yaml': 'questionnaires: [pulse]\nprivacy: {minimum: 3}\n' },
    command: 'round open 2026-Q4',
    file: 'audit.yaml',
  },
  {
    code: 'workspace/several-splits',
    reads: 'audit',
    text: 'attributes:\n  site: [A]\n  level: [B]\n  tenure: [C]\nsplit: [site, level, tenure]\n',
    line: 5,
  },
  { code: 'workspace/kpi-not-a-kpi', reads: 'kpis', text: 'kpis:\n  - {question: one-team-1, value: 4}\n', line: 2 },
  {
    code: 'workspace/kpi-twice',
    reads: 'kpis',
    text: 'kpis:\n  - {question: promise-k, value: 1}\n  - {question: promise-k, value: 2}\n',
    line: 3,
  },
  {
    code: 'workspace/round-changed',
    files: workspace,
    before: open,
    prepare: [
      'the minimum in rounds/2026-Q4/round.yaml is set to 3 by hand',
      (folder) => {
        const file = join(folder, 'rounds/2026-Q4/round.yaml');
        writeFileSync(file, readFileSync(file, 'utf8').replace('minimum: 5', 'minimum: 3'));
      },
    ],
    command: 'score',
    file: 'rounds/2026-Q4/round.yaml',
    line: /^seal:/,
  },
  {
    code: 'workspace/leads-outside',
    files: workspace,
    prepare: [
      'rounds is a link to a folder elsewhere',
      (folder) => {
        const elsewhere = mkdtempSync(join(tmpdir(), 'culture-audit-elsewhere-'));
        rmSync(join(folder, 'rounds'), { recursive: true, force: true });
        symlinkSync(elsewhere, join(folder, 'rounds'));
        process.once('exit', () => rmSync(elsewhere, { recursive: true, force: true }));
      },
    ],
    command: 'round open 2026-Q4',
    file: 'rounds/2026-Q4',
  },
  {
    code: 'workspace/launch-date-missing',
    files: {
      'audit.yaml': 'questionnaires: [pulse]\n',
      'questionnaires/pulse.yaml': 'format: 1\nid: pulse\nname: Pulse\nneeds: [launched]\nquestions: [one-team-1]\n',
    },
    command: 'round open 2026-Q4',
    file: 'audit.yaml',
  },
  {
    code: 'workspace/launch-ahead',
    files: {
      'audit.yaml': 'questionnaires: [pulse]\nlaunched: 2099-01-01\n',
      'questionnaires/pulse.yaml': 'format: 1\nid: pulse\nname: Pulse\nneeds: [launched]\nquestions: [one-team-1]\n',
    },
    command: 'round open 2026-Q4',
    file: 'audit.yaml',
  },
  {
    code: 'workspace/locked',
    says: 'the interview is open in another window',
    call: (folder) => {
      const file = join(folder, 'leader-01.talks.jsonl');
      const ours = lock(file);
      const theirs = lock(file);
      if (ours.ok) ours.value.release();
      return theirs.ok
        ? bad([])
        : bad(theirs.problems.map((one) => ({ ...one, facts: { ...one.facts, holder: 'culture-audit', since: '10:00' } })));
    },
    file: 'leader-01.talks.jsonl',
  },
  {
    code: 'workspace/lock-lost',
    says: 'another program took the interview over while the computer slept',
    call: (folder) => {
      const file = join(folder, 'leader-01.talks.jsonl');
      const ours = lock(file);
      if (!ours.ok) return ours;
      rmSync(`${file}.lock`);
      const verified = ours.value.verify();
      ours.value.release();
      return verified;
    },
    file: 'leader-01.talks.jsonl',
  },
  {
    code: 'workspace/lock-taken-over',
    says: 'a lock was left by a program that is gone',
    call: (folder) => {
      const file = join(folder, 'leader-01.talks.jsonl');
      const holder = { token: 'a'.repeat(32), process: 999_999_999, machine: 'laptop', start: '10:00' };
      writeFileSync(`${file}.lock`, `${JSON.stringify(holder)}\n`);
      const old = new Date(Date.now() - 600_000);
      utimesSync(`${file}.lock`, old, old);
      const ours = lock(file);
      if (ours.ok) ours.value.release();
      return ours;
    },
    file: 'leader-01.talks.jsonl',
  },
  { code: 'workspace/which-questionnaire', files: { ...workspace, 'q4.csv': 'one-team-1\n4\n' }, command: 'import q4.csv' },
  {
    code: 'workspace/unknown-respondent',
    files: workspace,
    before: open,
    prepare: ['leader-01 was interviewed', (folder) => putInterview(folder, 'leader-01')],
    command: 'interview amend leader-02 --round 2026-Q4',
    terminal: true,
  },
  {
    code: 'workspace/no-unit',
    files: { ...workspace, 'audit.yaml': 'client: Acme\nquestionnaires: [talks]\n' },
    command: `${talk} --unit Warsaw`,
    terminal: true,
  },
  { code: 'workspace/which-round', files: workspace, before: ['round open 2026-Q3', ...open], command: 'round close' },
  {
    code: 'workspace/level-uncounted',
    says: 'two people state no level, while audit.yaml says how many people each level has',
    call: () => {
      const interviews = [
        ...people([80, 75, 90, 85], { role: 'leader' }),
        ...people([40, 55, 62.5, 50], { role: 'front-line' }),
        ...people([0, 0]),
      ];
      const rules = { headcounts: { level: { leader: 6, 'front-line': 140 } } };
      return score({ questionnaire: asking([statement('calm-1')]), interviews, rules }).problems;
    },
  },
  {
    code: 'workspace/agreed-changed',
    says: 'a headcount in round.yaml of the example is edited by hand',
    call: (folder) => {
      cpSync(fileURLToPath(new URL('../../../reports/sample/workspace', import.meta.url)), join(folder, 'workspace'), { recursive: true });
      const file = join(folder, 'workspace/rounds/2026-Q4/round.yaml');
      writeFileSync(file, readFileSync(file, 'utf8').replace('leader: 6', 'leader: 7'));
      return goodValue(loadAudit(sampleContext(folder, 'en'), { args: [], options: {} }, null)).scorecard.problems;
    },
  },
  {
    code: 'workspace/conflict-copy',
    files: workspace,
    before: open,
    prepare: [
      'a cloud drive set tables/pulse (1).csv aside',
      (folder) => put(folder, 'rounds/2026-Q4/tables/pulse (1).csv', 'one-team-1\n4\n'),
    ],
    command: 'check',
    file: 'rounds/2026-Q4/tables/pulse (1).csv',
  },
  {
    code: 'workspace/headcount',
    files: { 'people.csv': 'attribute,value,headcount\nsite,Warsaw,many\n' },
    command: 'init --client Acme -q self-check --headcounts people.csv',
    file: 'people.csv',
    line: 2,
  },
  {
    code: 'workspace/headcount-twice',
    files: { 'people.csv': 'attribute,value,headcount\nsite,Warsaw,3\nsite,Warsaw,4\n' },
    command: 'init --client Acme -q self-check --headcounts people.csv',
    file: 'people.csv',
    line: 3,
  },
  {
    code: 'workspace/headcount-columns',
    files: { 'people.csv': 'site,people\nWarsaw,3\n' },
    command: 'init --client Acme -q self-check --headcounts people.csv',
    file: 'people.csv',
    line: 1,
  },
  { code: 'workspace/library', files: { 'audit.yaml': 'library: ../nowhere\n' }, command: 'check', file: 'audit.yaml', line: 1 },
  { code: 'privacy/too-few', files: { 'q4.csv': 'one-team-1,cascade-2\n4,4\n' }, command: 'report q4.csv -q self-check' },
];
