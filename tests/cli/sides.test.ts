import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../disk/temporary-folder';
import { runProgram } from '../intake/run-program';

const bases = ['informed', 'answers', 'access', 'heard', 'delivered', 'change'];
const outside = bases.flatMap((base) => [`exp-${base}-i`, `exp-${base}-x`]);
const inside = bases.flatMap((base) => [`exp-${base}-b`, `exp-${base}-d`]);
const cells = (cell: string): string[] => outside.map(() => cell);
const none = cells('');

type Row = readonly [level: string, ...cells: string[]];
const customer: Row = ['customer', ...cells('5'), ...none];
const frontLine: Row = ['front-line', ...none, ...cells('3')];
/** A manager who filled in what customers are asked as well. */
const both: Row = ['manager', ...cells('1'), ...cells('4')];
const rows: readonly Row[] = [
  ...Array.from({ length: 10 }, () => customer),
  ...Array.from({ length: 6 }, () => frontLine),
  ...Array.from({ length: 8 }, () => both),
];
const table = (all: readonly Row[], head = 'level'): string =>
  [[head, ...outside, ...inside], ...all].map((row) => row.join(',')).join('\n');

interface Card {
  readonly collected: readonly { readonly n: number | null; readonly customers?: true }[];
  readonly mirror: {
    readonly expectations: readonly {
      readonly sides: { readonly importance: { readonly people: { readonly n: number; readonly score: number } } };
    }[];
  };
}
/** How many count as staff and as customers, and what matters to customers. */
const placed = (folder: string, ...words: readonly string[]): unknown => {
  const { stdout, stderr, exit } = runProgram(folder, 'score', ...words, '--json');
  expect(exit, stderr).toBe(0);
  const { collected, mirror } = JSON.parse(stdout) as Card;
  const importance = mirror.expectations[0]?.sides.importance.people;
  return [...collected.map(({ n }) => n), importance?.n, importance?.score];
};
function workspace(audit: string): string {
  const folder = join(temporaryFolder(), 'acme');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'audit.yaml'), `questionnaires: [customer-expectations]\n${audit}`);
  return folder;
}
const withLevels = 'attributes: {level: [leader, manager, front-line, back-office]}\n';
const linesOf = (count: number, from: number): string => Array.from({ length: count }, (_, at) => at + from).join(', ');

describe('a manager who filled in the customers’ questions is no customer', () => {
  test('in a file on its own', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'answers.csv'), table(rows));
    expect(placed(folder, 'answers.csv', '-q', 'customer-expectations')).toEqual([14, 10, 10, 100]);
  });

  test.each([
    ['where levels are kept', withLevels],
    ['where they are not', ''],
  ])('in a workspace, %s', (_, audit) => {
    const folder = workspace(audit);
    writeFileSync(join(folder, 'answers.csv'), table(rows));
    const imported = runProgram(folder, 'import', 'answers.csv', '--round', '2026-Q4');
    expect(imported.exit, imported.stderr).toBe(0);
    expect(imported.stderr).toContain(linesOf(8, 18));
    expect(placed(folder)).toEqual([14, 10, 10, 100]);
  });
});

describe('rows that state no role', () => {
  const unstated = rows.map(([, ...said]): Row => ['', ...said]);

  test('are placed by what was answered, and whoever holds the file hears how many', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'answers.csv'), table([...rows.slice(0, 20), ...unstated.slice(0, 3)]));
    const { stdout, stderr } = runProgram(folder, 'score', 'answers.csv', '-q', 'customer-expectations');
    expect(stderr).toContain(linesOf(3, 22));
    expect(stdout).not.toContain(linesOf(3, 22));
  });

  test('are told at import and at check, not in a report', () => {
    const folder = workspace(withLevels);
    writeFileSync(join(folder, 'answers.csv'), table([...rows.slice(0, 16), ...unstated.slice(0, 3)]));
    expect(runProgram(folder, 'import', 'answers.csv', '--round', '2026-Q4').stderr).toContain(linesOf(3, 18));
    expect(runProgram(folder, 'check').stderr).toMatch(/3 rows do not say/);
    expect(runProgram(folder, 'score').stderr).not.toMatch(/rows do not say/);
  });
});

describe('answers set aside by role', () => {
  test('of two people are told at import and at check, and nowhere in the score', () => {
    const folder = workspace(withLevels);
    const tables = join(folder, 'own.csv');
    writeFileSync(tables, table([...rows.slice(0, 16), ...rows.slice(-2)]));
    expect(runProgram(folder, 'import', 'own.csv', '--round', '2026-Q4').stderr).toContain('lines 18, 19');
    const checked = runProgram(folder, 'check');
    expect([checked.exit, checked.stderr]).toEqual([0, expect.stringMatching(/2 rows hold answers/)]);
    const scored = runProgram(folder, 'score');
    expect(`${scored.stdout}${scored.stderr}`).not.toMatch(/other side/);
  });

  test('customers in a questionnaire for staff: set aside, and said to whoever imports', () => {
    const folder = workspace('');
    writeFileSync(join(folder, 'audit.yaml'), `questionnaires: [self-check]\nattributes: {level: [manager, customer]}\n`);
    const eight = Array.from({ length: 8 }, () => 'manager,4');
    writeFileSync(join(folder, 'own.csv'), ['level,one-team-1', ...eight, 'customer,1', 'customer,1', ''].join('\n'));
    expect(runProgram(folder, 'import', 'own.csv', '--round', '2026-Q4').stderr).toContain('lines 10, 11');
    const { collected } = JSON.parse(runProgram(folder, 'score', '--json').stdout) as Card;
    expect(collected.map(({ n, customers }) => [n, customers ?? false])).toEqual([[8, false]]);
  });
});
