import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openJournal } from '#cli/round/open-journal';
import { openRound } from '#cli/round/open-round';
import { openWorkspace } from '#cli/workspace/open-workspace';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readAnswer } from '#response/read-answer';
import { fillSheet } from '../forms/fill-sheet';
import { everything, runProgram, sampleWorkspace, treeHash } from '../intake/run-program';
import { goodValue } from '../sample/good-value';

const binary = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));
const round = ['--round', '2026-Q1'];
const codes = (text: string): string[] =>
  [...text.matchAll(/ {2}((?:sheet|import|response|command|questionnaire|yaml|file)\/[a-z-]+)$/gm)].map((match) => match[1] ?? '');

/** A workspace with an anonymous questionnaire and a confidential one that asks the same. */
function workspace(): string {
  const folder = sampleWorkspace();
  const own = join(folder, 'questionnaires');
  const text = readFileSync(join(own, 'service-check.yaml'), 'utf8');
  writeFileSync(
    join(own, 'service-talk.yaml'),
    text.replace('id: service-check', 'id: service-talk').replace('mode: anonymous', 'mode: confidential'),
  );
  const audit = join(folder, 'audit.yaml');
  writeFileSync(audit, readFileSync(audit, 'utf8').replace('[service-check]', '[service-check, service-talk]'));
  mkdirSync(join(folder, '..', 'sheets'));
  return folder;
}

const sheetOf = (folder: string, questionnaire: string): string =>
  runProgram(folder, 'questionnaire', 'export', questionnaire, '--format', 'answers', ...round).stdout;
const put = (folder: string, name: string, text: string): string => {
  writeFileSync(join(folder, '..', 'sheets', name), text);
  return `../sheets/${name}`;
};
const journals = (folder: string): string => join(folder, 'rounds/2026-Q1/interviews');
const table = (folder: string): string => join(folder, 'rounds/2026-Q1/tables/service-check.csv');
const imported = (folder: string, ...words: string[]) => runProgram(folder, 'import', ...words, ...round);

describe('answers without a terminal', () => {
  test('count as the same answers by interview', () => {
    const [bySheet, byInterview] = [workspace(), workspace()];
    const people = Array.from({ length: 6 }, (_, at) => ({
      respondent: `front-0${at + 1}`,
      role: 'front-line' as const,
      answers: { cf1: String((at % 5) + 1), cf2: '4', cf3: 'dk', em1: String(5 - (at % 3)), sr1: 'n/a' } as Record<string, string>,
    }));
    const empty = sheetOf(bySheet, 'service-talk');
    for (const { respondent, role, answers } of people)
      put(bySheet, `${respondent}.yaml`, fillSheet(empty, { respondent, role, consent: 'yes', department: 'Front office', ...answers }));
    const ran = imported(bySheet, '../sheets');
    expect([ran.exit, ran.stderr]).toEqual([0, expect.stringContaining('Next: culture-audit score')]);
    expect(ran.stdout).toContain('6 sheets are now in round 2026-Q1.');

    runProgram(byInterview, 'round', 'open', '2026-Q1');
    const held = goodValue(openWorkspace({ currentFolder: byInterview }));
    const asked = JSON.parse(readFileSync(join(bySheet, 'rounds/2026-Q1/questionnaires/service-talk.json'), 'utf8')) as Questionnaire;
    const opened = goodValue(openRound(held, { name: '2026-Q1', questionnaires: [asked], date: '2026-01-10' }));
    for (const { respondent, role, answers } of people) {
      const person = { respondent, role, language: 'en', consent: true, attributes: { department: 'Front office' } };
      const journal = goodValue(openJournal(held, opened, asked, person, '2026-01-10T10:00:00Z'));
      for (const question of asked.questions) {
        const { state, code } = goodValue(readAnswer(question, answers[question.id] ?? ''));
        goodValue(journal.record({ kind: 'answer', question: question.id, state, code, at: null }));
      }
      goodValue(journal.record({ kind: 'state', state: 'finished', at: null }));
      journal.close();
    }
    const score = (folder: string) =>
      JSON.parse(runProgram(folder, 'score', '--json', '-q', 'service-talk', ...round).stdout) as { index: unknown };
    expect(score(bySheet)).toEqual(score(byInterview));
  });

  test('are stored whole, for their owner alone, in a journal of one voice', () => {
    const folder = workspace();
    const sheet = fillSheet(sheetOf(folder, 'service-talk'), { respondent: 'Leader-01', role: 'leader', cf1: 'Agree' });
    expect(imported(folder, put(folder, 'a.yaml', sheet)).exit).toBe(0);
    expect(readdirSync(journals(folder))).toEqual(['leader-01.service-talk.jsonl']);
    const path = join(journals(folder), 'leader-01.service-talk.jsonl');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const before = readFileSync(path, 'utf8');
    const hash = treeHash(folder);
    expect(imported(folder, '../sheets/a.yaml').stdout).toContain('was imported before; nothing was added.');
    expect(treeHash(folder)).toBe(hash);
    // Changed: lines are added, none is rewritten, and it is still one respondent.
    put(folder, 'a.yaml', sheet.replace('cf1: Agree', 'cf1: 2').replace('cf2: ', 'cf2: 5'));
    expect(imported(folder, '../sheets/a.yaml').stdout).toContain('2 answers new or changed');
    expect(readFileSync(path, 'utf8').startsWith(before)).toBe(true);
    expect(readdirSync(journals(folder))).toHaveLength(1);
    expect(JSON.parse(runProgram(folder, 'interview', 'list', '--json', ...round).stdout).interviews).toHaveLength(1);
  });

  test('an unfinished last line is cut off before more is added', () => {
    const folder = workspace();
    const sheet = fillSheet(sheetOf(folder, 'service-talk'), { respondent: 'leader-01', role: 'leader', cf1: '4' });
    imported(folder, put(folder, 'a.yaml', sheet));
    const path = join(journals(folder), 'leader-01.service-talk.jsonl');
    appendFileSync(path, '{"kind":"answer","question":"cf2"');
    put(folder, 'a.yaml', sheet.replace('cf2: ', 'cf2: 5'));
    expect(imported(folder, '../sheets/a.yaml').stderr).toContain('response/journal-unfinished');
    expect(readFileSync(path, 'utf8')).toMatch(/"question":"cf2","state":"answered","code":"5","at":"[^"]+"}\n$/);
  });

  test('to an anonymous questionnaire become rows that tell nothing of the sheet, its number or its time', () => {
    const folder = workspace();
    const numbers = ['a', 'b', 'c'].map((name, at) => {
      const sheet = fillSheet(sheetOf(folder, 'service-check'), { role: 'front-line', cf1: String(at + 2) });
      put(folder, `${name}.yaml`, sheet);
      return /^sheet: "(\w+)"$/m.exec(sheet)?.[1] ?? '';
    });
    expect(imported(folder, '../sheets').exit).toBe(0);
    const ids = [...readFileSync(table(folder), 'utf8').matchAll(/^([0-9a-f]{32}),/gm)].map((match) => match[1] ?? '');
    expect(ids).toHaveLength(3);
    expect(ids).toEqual(ids.toSorted());
    const kept = everything(join(folder, 'rounds'));
    for (const number of numbers) expect(kept).not.toContain(number);
    for (const path of [table(folder), join(folder, 'rounds/2026-Q1/tables'), join(folder, 'rounds/2026-Q1/imports.yaml')])
      expect(statSync(path).mtimeMs).toBe(Date.parse('2000-01-01T00:00:00Z'));

    const hash = treeHash(folder);
    expect(imported(folder, '../sheets').stdout.match(/nothing was added/g)).toHaveLength(3);
    // Changed, or given to a second person: a row cannot be found again, so it is refused and never a second voice.
    put(folder, 'a.yaml', readFileSync(join(folder, '../sheets/a.yaml'), 'utf8').replace('cf1: 2', 'cf1: 5'));
    expect(codes(imported(folder, '../sheets').stderr)).toEqual(['sheet/changed']);
    expect(treeHash(folder)).toBe(hash);
    // A crash between the record and the row is seen: the same sheets go in.
    rmSync(table(folder));
    put(folder, 'a.yaml', readFileSync(join(folder, '../sheets/a.yaml'), 'utf8').replace('cf1: 5', 'cf1: 2'));
    expect(imported(folder, '../sheets').exit).toBe(0);
    expect(readFileSync(table(folder), 'utf8').match(/^[0-9a-f]{32},/gm)).toHaveLength(3);
  });
});

describe('all sheets or none', () => {
  test('one bad sheet among good ones leaves every byte as it was, and all mistakes are told', () => {
    const folder = workspace();
    runProgram(folder, 'round', 'open', '2026-Q1');
    const empty = sheetOf(folder, 'service-talk');
    const before = treeHash(folder);
    put(folder, 'a.yaml', fillSheet(empty, { respondent: 'front-01', role: 'front-line', cf1: '4' }));
    put(folder, 'b.yaml', fillSheet(empty, { respondent: 'front-02', role: 'front-line', cf1: '9', cf2: '8' }));
    put(folder, 'c.yaml', 'answers: [');
    const ran = imported(folder, '../sheets');
    expect(ran.exit).toBe(2);
    expect(codes(ran.stderr.replace(/:\d+:\d+/g, ''))).toEqual(expect.arrayContaining(['response/unknown-answer']));
    expect(ran.stderr).toMatch(/sheets\/b\.yaml:\d+:\d+ {2}response\/unknown-answer/);
    expect(ran.stderr).toMatch(/sheets\/c\.yaml:\d+/);
    expect(treeHash(folder)).toBe(before);
  });

  test('two different sheets of one respondent, or of one number, are a clash', () => {
    const folder = workspace();
    const talk = fillSheet(sheetOf(folder, 'service-talk'), { respondent: 'front-01', role: 'front-line', cf1: '4' });
    put(folder, 'a.yaml', talk);
    put(folder, 'b.yaml', talk.replace('cf1: 4', 'cf1: 3'));
    const check = fillSheet(sheetOf(folder, 'service-check'), { role: 'front-line', cf1: '4' });
    put(folder, 'c.yaml', check);
    put(folder, 'd.yaml', check.replace('cf1: 4', 'cf1: 3'));
    const before = treeHash(folder);
    expect(codes(imported(folder, '../sheets').stderr)).toEqual(['sheet/twice', 'sheet/number-twice']);
    expect(treeHash(folder)).toBe(before);
  });

  test('a code that stands for somebody else is refused', () => {
    const folder = workspace();
    const empty = sheetOf(folder, 'service-talk');
    imported(folder, put(folder, 'a.yaml', fillSheet(empty, { respondent: 'x-01', role: 'front-line', cf1: '4' })));
    expect(
      codes(imported(folder, put(folder, 'b.yaml', fillSheet(empty, { respondent: 'x-01', role: 'manager', cf1: '2' }))).stderr),
    ).toEqual(['response/different-respondent']);
  });

  test('what only exports understand is refused, not passed over', () => {
    const folder = workspace();
    put(folder, 'a.yaml', fillSheet(sheetOf(folder, 'service-talk'), { respondent: 'front-01', role: 'front-line', cf1: '4' }));
    const before = treeHash(folder);
    const { exit, stderr } = imported(folder, '../sheets', '--draft-mapping', 'm.yaml', '--replace');
    expect([exit, stderr.match(/^import\/exports-only$/gm)?.length]).toEqual([2, 2]);
    expect(treeHash(folder)).toBe(before);
  });

  test('a dry run writes nothing and ends with the command to run', () => {
    const folder = workspace();
    put(folder, 'a.yaml', fillSheet(sheetOf(folder, 'service-talk'), { respondent: 'front-01', role: 'front-line', cf1: '4' }));
    const before = treeHash(folder);
    const ran = imported(folder, '../sheets', '--dry-run');
    expect([ran.exit, ran.stderr.trim()]).toEqual([0, 'Next: culture-audit import ../sheets --round 2026-Q1']);
    expect(treeHash(folder)).toBe(before);
  });

  test('a kill leaves whole files, and the same command finishes', async () => {
    const folder = workspace();
    runProgram(folder, 'round', 'open', '2026-Q1');
    const empty = sheetOf(folder, 'service-talk');
    const all = Array.from({ length: 12 }, (_, at) => `front-${at + 10}`);
    for (const respondent of all)
      put(folder, `${respondent}.yaml`, fillSheet(empty, { respondent, role: 'front-line', cf1: '4', cf2: '5' }));
    const kills = process.env.CULTURE_AUDIT_FULL ? 100 : 8;
    for (let at = 0; at < kills; at++) {
      rmSync(journals(folder), { recursive: true, force: true });
      await killedAfter(folder, 150 + (at * 350) / kills);
      const held = readdirSync(join(folder, 'rounds/2026-Q1')).includes('interviews')
        ? readdirSync(journals(folder)).filter((name) => name.endsWith('.jsonl'))
        : [];
      for (const name of held) expect(readFileSync(join(journals(folder), name), 'utf8')).toMatch(/"state":"finished","at":"[^"]+"}\n$/);
      expect(imported(folder, '../sheets').exit).toBe(0);
      // A lock that a killed program left is taken over by whoever next needs its file; nobody needed those of finished sheets.
      expect(
        readdirSync(journals(folder))
          .filter((name) => !name.startsWith('.') && !name.endsWith('.lock'))
          .toSorted(),
      ).toEqual(all.map((respondent) => `${respondent}.service-talk.jsonl`));
    }
  });
});

const killedAfter = (folder: string, delay: number): Promise<void> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [binary, 'import', '../sheets', ...round], { cwd: folder, stdio: 'ignore' });
    const timer = setTimeout(() => child.kill('SIGKILL'), delay);
    child.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
