import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../disk/temporary-folder';
import { fillSheet } from '../forms/fill-sheet';
import { type Ran, runProgram, sampleWorkspace, treeHash } from '../intake/run-program';

const round = ['--round', '2026-Q1'];
const codes = ({ stderr }: Ran): string[] =>
  [...stderr.matchAll(/ {2}((?:import|response|command|questionnaire|workspace|file)\/[a-z-]+)$/gm)].map((match) => match[1] ?? '');
const journal = (folder: string, respondent: string): string => join(folder, `rounds/2026-Q1/interviews/${respondent}.service-talk.jsonl`);
const table = (folder: string): string => join(folder, 'rounds/2026-Q1/tables/service-check.csv');
const answer = (question: string, code: string): string =>
  `{"kind":"answer","question":"${question}","state":"answered","code":"${code}","at":null}\n`;

/** Gives one respondent's answers on a laptop, through a sheet. */
function hold(folder: string, respondent: string | null, cf1: string): void {
  const questionnaire = respondent === null ? 'service-check' : 'service-talk';
  const sheet = runProgram(folder, 'questionnaire', 'export', questionnaire, '--format', 'answers', ...round).stdout;
  const file = join(folder, '..', `sheet-${respondent}-${cf1}.yaml`);
  writeFileSync(file, fillSheet(sheet, { role: 'front-line', cf1, ...(respondent === null ? {} : { respondent }) }));
  const ran = runProgram(folder, 'import', file, ...round);
  if (ran.exit !== 0) throw new Error(ran.stderr);
}

/** Two laptops with the same open round: one interview was begun before the workspace was copied. Made once, then copied. */
function twoLaptops(): { readonly ours: string; readonly theirs: string } {
  if (readdirSync(made).length === 0) cpSync(firstTwoLaptops(), made, { recursive: true, preserveTimestamps: true });
  const folder = temporaryFolder();
  cpSync(made, folder, { recursive: true, preserveTimestamps: true });
  return { ours: join(folder, 'acme'), theirs: join(folder, 'laptop-2', 'acme') };
}
const made = mkdtempSync(join(tmpdir(), 'culture-audit-test-'));
afterAll(() => rmSync(made, { recursive: true, force: true }));

/** The folder that holds both. */
function firstTwoLaptops(): string {
  const ours = sampleWorkspace();
  const own = join(ours, 'questionnaires');
  const text = readFileSync(join(own, 'service-check.yaml'), 'utf8');
  writeFileSync(
    join(own, 'service-talk.yaml'),
    text.replace('id: service-check', 'id: service-talk').replace('mode: anonymous', 'mode: confidential'),
  );
  const audit = join(ours, 'audit.yaml');
  writeFileSync(audit, readFileSync(audit, 'utf8').replace('[service-check]', '[service-check, service-talk]'));
  hold(ours, 'front-01', '4');
  mkdirSync(join(ours, '..', 'laptop-2'));
  const theirs = join(ours, '..', 'laptop-2', 'acme');
  cpSync(ours, theirs, { recursive: true, preserveTimestamps: true });
  return join(ours, '..');
}
const merge = (folder: string, ...more: string[]): Ran => runProgram(folder, 'import', '../laptop-2/acme', ...round, ...more);

describe('two laptops', () => {
  test('become one: new interviews come along, a longer copy wins, ours stays where it is the longer one', () => {
    const { ours, theirs } = twoLaptops();
    hold(ours, 'front-02', '3');
    hold(theirs, 'front-03', '5');
    appendFileSync(journal(theirs, 'front-01'), answer('cf2', '5'));
    const dry = treeHash(ours);
    expect(merge(ours, '--dry-run').stdout).toContain('interviews/front-03.service-talk.jsonl: new here');
    expect(treeHash(ours)).toBe(dry);
    const other = treeHash(theirs);
    const ran = merge(ours);
    expect([ran.exit, ran.stdout.split('\n').at(-2)]).toEqual([0, '2 files were taken into round 2026-Q1.']);
    expect(treeHash(theirs)).toBe(other);
    expect(readdirSync(join(ours, 'rounds/2026-Q1/interviews'))).toHaveLength(3);
    expect(readFileSync(journal(ours, 'front-01'), 'utf8')).toBe(readFileSync(journal(theirs, 'front-01'), 'utf8'));
    expect(statSync(journal(ours, 'front-03')).mode & 0o777).toBe(0o600);
    // Once more changes nothing, and the other way round brings the one that is missing there.
    const after = treeHash(ours);
    expect(merge(ours).stdout).toContain('Nothing was added to round 2026-Q1.');
    expect(treeHash(ours)).toBe(after);
    expect(runProgram(theirs, 'import', ours, ...round).stdout).toContain('1 file was taken into round 2026-Q1.');
  });

  test('count an export once that both took in under two names, and still once when it is imported again here', () => {
    const { ours, theirs } = twoLaptops();
    const text = 'cf1,cf2,cf3,cf4,em1,em2,em3,sr1\n5,4,4,2,4,5,3,4\n4,4,5,1,3,5,4,5\n2,3,4,2,4,2,3,1\n';
    writeFileSync(join(ours, '..', 'monday.csv'), text);
    writeFileSync(join(ours, '..', 'a-copy.csv'), text);
    const take = (folder: string, file: string): Ran =>
      runProgram(folder, 'import', join(ours, '..', file), '-q', 'service-check', ...round);
    expect([take(ours, 'monday.csv').exit, take(theirs, 'a-copy.csv').exit]).toEqual([0, 0]);
    expect(merge(ours).stdout).toContain('Nothing was added');
    expect(take(ours, 'monday.csv').stdout).toContain('was imported before');
    expect(readdirSync(join(ours, 'rounds/2026-Q1/tables'))).toEqual(['service-check.monday.csv']);

    // One row more, saved by another program: the same three people.
    writeFileSync(join(ours, '..', 'friday.csv'), `\ufeff${text.replaceAll('\n', '\r\n')}1,1,2,5,1,2,2,1\r\n`);
    expect(codes(take(ours, 'friday.csv'))).toEqual(['import/grown']);
    expect(take(theirs, 'friday.csv').exit).toBe(2);
    rmSync(join(theirs, 'rounds/2026-Q1/tables'), { recursive: true });
    rmSync(join(theirs, 'rounds/2026-Q1/imports.yaml'));
    expect(take(theirs, 'friday.csv').exit).toBe(0);
    expect(codes(merge(ours))).toEqual(['import/same-rows']);
  });

  test('put the rows of an anonymous questionnaire together, each once, as often as they meet', () => {
    const { ours, theirs } = twoLaptops();
    hold(ours, null, '1');
    hold(theirs, null, '2');
    hold(theirs, null, '3');
    const rows = (folder: string): string[] => readFileSync(table(folder), 'utf8').trim().split('\n').slice(1);
    const both = [...rows(ours), ...rows(theirs)].toSorted();
    expect(merge(ours).stdout).toContain('tables/service-check.csv: goes on further there, 2 lines more');
    expect(rows(ours)).toEqual(both);
    expect(merge(ours).stdout).toContain('tables/service-check.csv: nothing that is not here');
    hold(theirs, null, '4');
    expect(merge(ours).stdout).toContain('1 line more');
    expect(runProgram(theirs, 'import', ours, ...round).stdout).toContain('1 line more');
    expect(rows(theirs)).toEqual(rows(ours));
    expect(statSync(table(ours)).mtime.getUTCFullYear()).toBe(2000);
  });

  test('a table comes along with what is known of its sheets, so that they are not counted again here', () => {
    const { ours, theirs } = twoLaptops();
    hold(theirs, null, '5');
    expect(merge(ours).exit).toBe(0);
    expect(readFileSync(table(ours), 'utf8')).toBe(readFileSync(table(theirs), 'utf8'));
    const sheet = join(theirs, '..', 'sheet-null-5.yaml');
    expect(runProgram(ours, 'import', sheet, ...round).stdout).toContain('nothing was added');
  });

  test('line ends that a check-out changed make no difference', () => {
    const { ours, theirs } = twoLaptops();
    hold(ours, null, '5');
    cpSync(join(ours, 'rounds'), join(theirs, 'rounds'), { recursive: true });
    for (const path of [table(theirs), journal(theirs, 'front-01')])
      writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(merge(ours).stdout).toContain('Nothing was added to round 2026-Q1.');
  });

  test('an unfinished last line there was never acknowledged and does not come along', () => {
    const { ours, theirs } = twoLaptops();
    appendFileSync(journal(theirs, 'front-01'), `${answer('cf2', '5')}{"kind":"ans`);
    const ran = merge(ours);
    expect([ran.exit, codes(ran)]).toEqual([0, ['response/journal-unfinished']]);
    expect(readFileSync(journal(ours, 'front-01'), 'utf8').endsWith(answer('cf2', '5'))).toBe(true);
  });
});

describe('a clash names both files, and nothing is written', () => {
  const refused = (
    prepare: (sides: { readonly ours: string; readonly theirs: string }) => void,
  ): { readonly found: string[]; readonly stderr: string } => {
    const sides = twoLaptops();
    hold(sides.theirs, 'front-09', '2');
    prepare(sides);
    const before = treeHash(sides.ours);
    const ran = merge(sides.ours);
    expect(ran.exit).toBe(2);
    expect(treeHash(sides.ours)).toBe(before);
    expect(existsSync(journal(sides.ours, 'front-09'))).toBe(false);
    return { found: codes(ran), stderr: ran.stderr };
  };

  test('two continuations of one interview', () => {
    const { found, stderr } = refused(({ ours, theirs }) => {
      appendFileSync(journal(ours, 'front-01'), answer('cf2', '1'));
      appendFileSync(journal(theirs, 'front-01'), answer('cf2', '2'));
    });
    expect(found).toEqual(['import/two-continuations']);
    expect(stderr).toMatch(
      /laptop-2\/acme\/rounds\/2026-Q1\/interviews\/front-01[\s\S]*and in \S+\/acme\/rounds\/2026-Q1\/interviews\/front-01/,
    );
  });

  test('two people with one code', () => {
    expect(
      refused(({ ours, theirs }) => {
        hold(ours, 'front-05', '1');
        hold(theirs, 'front-05', '2');
      }).found,
    ).toEqual(['import/two-respondents']);
  });

  test('other questions under the same name', () => {
    expect(
      refused(({ theirs }) => {
        for (const place of ['questionnaires/service-talk.yaml', 'questionnaires/service-check.yaml']) {
          const path = join(theirs, place);
          writeFileSync(path, readFileSync(path, 'utf8').replace('We fix a customer', 'They fix a customer'));
        }
        rmSync(join(theirs, 'rounds'), { recursive: true });
        hold(theirs, 'front-09', '2');
      }).found,
    ).toEqual(['import/other-wording']);
  });

  test('two tables of one name whose rows have names of their own', () => {
    expect(
      refused(({ ours, theirs }) => {
        hold(ours, null, '1');
        hold(theirs, null, '2');
        writeFileSync(table(theirs), readFileSync(table(theirs), 'utf8').replace(/^[0-9a-f]{32}/m, 'row-1'));
      }).found,
    ).toEqual(['import/table-differs']);
  });

  test('an anonymous sheet that both laptops took in: its row could not be told from another person’s', () => {
    expect(
      refused(({ ours, theirs }) => {
        hold(ours, null, '1');
        hold(theirs, null, '2');
        const sheet = join(theirs, '..', 'sheet-null-2.yaml');
        const ran = runProgram(ours, 'import', sheet, ...round);
        if (ran.exit !== 0) throw new Error(ran.stderr);
      }).found,
    ).toEqual(['import/table-differs']);
  });

  test('an interview there that cannot be read, and all clashes at once', () => {
    const { found } = refused(({ ours, theirs }) => {
      hold(ours, null, '1');
      writeFileSync(table(ours), readFileSync(table(ours), 'utf8').replace(/^[0-9a-f]{32}/m, 'row-1'));
      hold(theirs, null, '2');
      appendFileSync(journal(theirs, 'front-01'), 'nonsense\n');
      writeFileSync(
        journal(theirs, 'front-07'),
        readFileSync(journal(theirs, 'front-09'), 'utf8').replaceAll('front-09', '../../front-09'),
      );
    });
    expect(found.toSorted()).toEqual([
      'command/respondent-name',
      'import/table-differs',
      'import/two-respondents',
      'response/journal-unreadable',
    ]);
  });

  test('a group that nobody declared', () => {
    expect(
      refused(({ theirs }) => {
        const path = journal(theirs, 'front-09');
        writeFileSync(path, readFileSync(path, 'utf8').replace('"attributes":{}', '"attributes":{"department":"Marketing"}'));
      }).found,
    ).toEqual(['workspace/unknown-attribute-value']);
  });

  test('the workspace itself, under another name too, and a round that is not there', () => {
    const { ours } = twoLaptops();
    symlinkSync(ours, join(ours, '..', 'same'));
    for (const name of ['.', '../same']) expect(codes(runProgram(ours, 'import', name, ...round))).toEqual(['import/same-workspace']);
    expect(codes(runProgram(ours, 'import', '../laptop-2/acme', '--round', '2031'))).toEqual(['workspace/unknown-round']);
    expect(codes(runProgram(ours, 'import', '../laptop-2/acme', '../same'))).toEqual([]);
    expect(runProgram(ours, 'import', '../laptop-2/acme', '../same').stderr).toContain('import/mixed');
  });
});
