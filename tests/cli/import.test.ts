import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importName } from '#cli/import/import-name';
import { everything, runProgram, sampleWorkspace, treeHash } from '../intake/run-program';
import { samples } from '../intake/sample';

const google = join(samples, 'google-forms.csv');
const mapping = ['--mapping', join(samples, 'google-forms.yaml')];
const round = ['--round', '2026-Q1'];
const tables = (folder: string): string => join(folder, 'rounds', '2026-Q1', 'tables');
const rows = (folder: string): number =>
  readdirSync(tables(folder))
    .filter((name) => name.endsWith('.csv'))
    .reduce((sum, name) => sum + (readFileSync(join(tables(folder), name), 'utf8').match(/^[0-9a-f]{32},/gm)?.length ?? 0), 0);
const codes = (text: string): string[] =>
  [...text.matchAll(/ {2}((?:import|mapping|workspace)\/[a-z-]+)$/gm)].map((match) => match[1] ?? '');

/** A small plain export with more columns than are declared. */
const secret = 'Jadwiga Sekretna';
const plain = (people: number): string =>
  [
    'email,Full name,IP address,Timestamp,department,cf1,cf2,note',
    ...Array.from(
      { length: people },
      (_, at) =>
        `j.${at}@secret.example,${secret} ${at},10.20.30.${at},2026-03-0${(at % 9) + 1} 10:11:12,Front office,${(at % 5) + 1},Agree,Note ${at}`,
    ),
    '',
  ].join('\n');

describe('an import is all or nothing', () => {
  test('a rejected one leaves every byte of the workspace as it was', () => {
    const folder = sampleWorkspace();
    expect(runProgram(folder, 'import', google, ...mapping, ...round).exit).toBe(0);
    const before = treeHash(folder);
    const bad = {
      'label.csv': 'cf1,cf2\nAgre,Agree\n',
      'group.csv': 'department,cf1\nMarketing,Agree\n',
      'none.csv': 'a,b\n1,2\n',
      'empty.csv': '',
      'long.csv': 'cf1,cf2\n1,2,3\n',
      'quote.csv': 'cf1,cf2\n1,"2"x\n',
      'workbook.csv': 'PK\u0003\u0004 and more',
      'twice.csv': 'cf1,cf1\n1,2\n',
    };
    for (const [name, text] of Object.entries(bad)) {
      const file = join(folder, '..', name);
      writeFileSync(file, text);
      const ran = runProgram(folder, 'import', file, ...round);
      expect([name, ran.exit], ran.stderr).toEqual([name, 2]);
      expect(codes(ran.stderr), name).not.toEqual([]);
      // One good file among bad ones is not written either.
      expect(
        runProgram(folder, 'import', join(samples, 'limesurvey.csv'), file, '--mapping', join(samples, 'limesurvey.yaml'), ...round).exit,
      ).toBe(2);
      expect(treeHash(folder), name).toBe(before);
    }
    expect(runProgram(folder, 'import', join(folder, 'nowhere.csv'), ...round).exit).toBe(2);
    expect(runProgram(folder, 'import', google, '--mapping', join(samples, 'limesurvey.yaml'), ...round, '--replace').exit).toBe(2);
    expect(treeHash(folder)).toBe(before);
  });

  test('a dry run writes nothing and ends with the command to run', () => {
    const folder = sampleWorkspace();
    const before = treeHash(folder);
    const ran = runProgram(folder, 'import', google, '-q', 'service-check', ...mapping, ...round, '--dry-run');
    expect(ran.exit).toBe(0);
    expect(ran.stdout).toContain('52 rows: 52 used, 0 left out');
    expect(ran.stderr.trimEnd().split('\n').at(-1)).toBe(
      `Next: culture-audit import ${google} -q service-check ${mapping.join(' ')} ${round.join(' ')}`,
    );
    expect(treeHash(folder)).toBe(before);
  });

  test('all problems of all files are told at once', () => {
    const folder = sampleWorkspace();
    writeFileSync(join(folder, '..', 'a.csv'), 'department,cf1,tr1\nMarketing,Agre,many\nBack office,Agree,2\n');
    writeFileSync(join(folder, '..', 'b.csv'), 'cf1,cf2\nNope,Agree\n');
    const ran = runProgram(folder, 'import', '../a.csv', '../b.csv', ...round);
    expect(
      codes(ran.stderr)
        .filter((code) => code.startsWith('import/unknown'))
        .toSorted(),
    ).toEqual(['import/unknown-label', 'import/unknown-label', 'import/unknown-number', 'import/unknown-value']);
  });
});

describe('the same answers are never counted twice', () => {
  test('the same file again adds nothing, under another name too', () => {
    const folder = sampleWorkspace();
    runProgram(folder, 'import', google, ...mapping, ...round);
    const before = treeHash(folder);
    copyFileSync(google, join(folder, '..', 'again.csv'));
    for (const file of [google, '../again.csv']) {
      const ran = runProgram(folder, 'import', file, ...mapping, ...round);
      expect([ran.exit, ran.stdout]).toEqual([0, `${file} was imported before; nothing was added.\n`]);
    }
    expect(treeHash(folder)).toBe(before);
  });

  test('a grown file is refused, and with --replace it takes the place of the old one', () => {
    const folder = sampleWorkspace();
    const lines = readFileSync(google, 'utf8');
    const part = lines.slice(0, lines.lastIndexOf('"2026/04/01'));
    writeFileSync(join(folder, '..', 'part.csv'), part);
    runProgram(folder, 'import', '../part.csv', ...mapping, ...round);
    const first = rows(folder);
    expect(first).toBeLessThan(52);
    const before = treeHash(folder);
    expect(codes(runProgram(folder, 'import', google, ...mapping, ...round).stderr)).toEqual(['import/grown']);
    expect(treeHash(folder)).toBe(before);
    expect(runProgram(folder, 'import', google, ...mapping, ...round, '--replace').exit).toBe(0);
    expect([rows(folder), readdirSync(tables(folder))]).toEqual([52, ['service-check.part.csv']]);
  });

  test('the same answers saved by another program are recognised by their rows', () => {
    const folder = sampleWorkspace();
    runProgram(folder, 'import', google, ...mapping, ...round);
    const resaved = `\ufeff${readFileSync(google, 'utf8').replaceAll('\r\n', '\n')}`;
    writeFileSync(join(folder, '..', 'resaved.csv'), resaved);
    expect(codes(runProgram(folder, 'import', '../resaved.csv', ...mapping, ...round).stderr)).toEqual(['import/older']);
  });

  test('two surveys of one name are two tables', () => {
    const folder = sampleWorkspace();
    mkdirSync(join(folder, '..', 'north'));
    mkdirSync(join(folder, '..', 'south'));
    const header = 'cf1,cf2,cf3,note\n';
    const site = (name: string, shift: number): string =>
      header + Array.from({ length: 8 }, (_, at) => `${((at + shift) % 5) + 1},2,3,${name} ${at}\n`).join('');
    writeFileSync(join(folder, '..', 'north', 'results.csv'), site('north', 0));
    writeFileSync(join(folder, '..', 'south', 'results.csv'), site('south', 2));
    expect(runProgram(folder, 'import', '../north/results.csv', '../south/results.csv', ...round).exit).toBe(0);
    expect(readdirSync(tables(folder))).toEqual(['service-check.results-2.csv', 'service-check.results.csv']);
    expect(rows(folder)).toBe(16);
  });
});

describe('after a crash', () => {
  test('a record without its table counts nothing, and the same command imports again', () => {
    const folder = sampleWorkspace();
    runProgram(folder, 'import', google, ...mapping, ...round);
    rmSync(join(tables(folder), 'service-check.google-forms.csv'));
    expect(runProgram(folder, 'import', google, ...mapping, ...round).exit).toBe(0);
    expect([rows(folder), readdirSync(tables(folder))]).toEqual([52, ['service-check.google-forms.csv']]);
  });

  test('a table that is not the one imported is not silently taken for it', () => {
    const folder = sampleWorkspace();
    runProgram(folder, 'import', google, ...mapping, ...round);
    appendFileSync(join(tables(folder), 'service-check.google-forms.csv'), '\n');
    expect(codes(runProgram(folder, 'import', google, ...mapping, ...round).stderr)).toEqual(['import/table-changed']);
  });
});

describe('who answered, when and in which order', () => {
  test('is stored nowhere: undeclared columns leave no trace in the workspace', () => {
    const folder = sampleWorkspace();
    writeFileSync(join(folder, '..', 'people.csv'), plain(12));
    const ran = runProgram(folder, 'import', '../people.csv', ...round);
    expect([ran.exit, codes(ran.stderr)]).toEqual([0, ['import/dropped-columns', 'import/missing-questions']]);
    const kept = everything(folder);
    expect(kept.match(/secret|Jadwiga|Sekretna|10\.20\.30|10:11:12|2026-03-0/gi)).toBeNull();
    expect(kept).toContain('Note 11');
  });

  test('nor do the samples leave time stamps, ids, addresses or languages', () => {
    const folder = sampleWorkspace();
    const files = ['google-forms', 'google-forms-ru', 'ms-forms-pl', 'limesurvey'];
    for (const name of files)
      expect(runProgram(folder, 'import', join(samples, `${name}.csv`), '--mapping', join(samples, `${name}.yaml`), ...round).exit).toBe(0);
    const kept = readdirSync(tables(folder))
      .map((name) => readFileSync(join(tables(folder), name), 'utf8'))
      .join('');
    expect(kept.match(/2026|GMT|anonymous|@|\d\d:\d\d/g)).toBeNull();
    expect(rows(folder)).toBe(52 + 46 + 42 + 36);
  });

  test('tells nothing through order, ids or times of files', () => {
    const [one, two] = [sampleWorkspace(), sampleWorkspace()];
    const read = [one, two].map((folder) => {
      runProgram(folder, 'import', google, ...mapping, ...round);
      const file = join(tables(folder), 'service-check.google-forms.csv');
      expect([
        statSync(file).mtimeMs,
        statSync(tables(folder)).mtimeMs,
        statSync(join(folder, 'rounds/2026-Q1/imports.yaml')).mtimeMs,
      ]).toEqual(Array(3).fill(Date.parse('2000-01-01T00:00:00Z')));
      expect(statSync(file).mode & 0o777).toBe(0o600);
      const ids = [...readFileSync(file, 'utf8').matchAll(/^([0-9a-f]{32}),/gm)].map((match) => match[1] ?? '');
      expect(ids).toEqual(ids.toSorted());
      return ids;
    });
    expect(new Set(read.flat()).size).toBe(104);
  });
});

describe('drafting a mapping', () => {
  test('then correcting it leads to the import; what was corrected is never written over', () => {
    const folder = sampleWorkspace();
    const draft = ['import', join(samples, 'limesurvey.csv'), ...round, '--draft-mapping', 'mapping.yaml'];
    const ran = runProgram(folder, ...draft);
    expect([ran.exit, ran.stdout.split('\n')[1]]).toEqual([
      0,
      'The draft is in mapping.yaml: 10 columns recognised, 13 to decide, 10 labels to explain.',
    ]);
    const text = readFileSync(join(folder, 'mapping.yaml'), 'utf8');
    expect(codes(runProgram(folder, ...draft).stderr)).toEqual(['mapping/exists']);
    // Left as it is, every open place is named with its line.
    const left = runProgram(folder, 'import', join(samples, 'limesurvey.csv'), ...round, '--mapping', 'mapping.yaml');
    expect(codes(left.stderr).toSorted()).toEqual([...Array(10).fill('mapping/open-label'), ...Array(13).fill('mapping/undecided')]);
    expect(left.stderr).toMatch(/^mapping\.yaml:\d+:\d+ {2}mapping\/undecided$/m);
    // A new draft keeps what was decided, and goes on from there.
    writeFileSync(
      join(folder, 'half.yaml'),
      text.replace('header: ld\n    question: null', 'header: ld\n    question: ld1').replace('A1: null', 'A1: 1'),
    );
    expect(
      runProgram(folder, 'import', join(samples, 'limesurvey.csv'), ...round, '--mapping', 'half.yaml', '--draft-mapping', 'next.yaml')
        .exit,
    ).toBe(0);
    const next = readFileSync(join(folder, 'next.yaml'), 'utf8');
    expect(next).toContain('question: ld1\n');
    expect(next).toContain('A1: "1"\n');
    expect(next).toMatch(/ {2}ld1:\n.*\n {4}L0: null/);
  });

  test('outside a workspace is told how to begin', () => {
    const folder = sampleWorkspace();
    expect(codes(runProgram(join(folder, '..'), 'import', google).stderr)).toEqual(['workspace/not-found']);
  });
});

test('a table is called after its file, legally on every system', () => {
  expect(importName('/x/Ответы на форму (1).csv')).toBe('ответы-на-форму-1');
  expect(importName('CON.csv')).toBe('con');
  expect(importName('...csv')).toBe('import');
  expect(Buffer.byteLength(importName(`${'ж'.repeat(300)}.csv`))).toBeLessThan(200);
});
