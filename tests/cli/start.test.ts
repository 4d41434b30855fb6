import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conflictCopies, originalOf } from '#cli/workspace/conflict-copies';
import { readHeadcounts } from '#cli/workspace/read-headcounts';

const folder = mkdtempSync(join(tmpdir(), 'culture-audit-start-'));
let count = 0;
function headcounts(text: string) {
  const path = join(folder, `${++count}.csv`);
  writeFileSync(path, text);
  return readHeadcounts(path, 'staff.csv');
}
const codes = (text: string) => {
  const read = headcounts(text);
  return read.ok ? [] : read.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
};

describe('headcounts', () => {
  const department = {
    name: 'department',
    values: [
      { value: 'Sales', headcount: 24 },
      { value: 'Ad, hoc', headcount: null },
    ],
  };
  test('with a row a group, columns in any order, whatever parts the cells', () => {
    expect(headcounts('attribute,value,headcount\ndepartment,Sales,24\ndepartment,"Ad, hoc",\n')).toMatchObject({ value: [department] });
    expect(headcounts('\uFEFFHeadcount;Value;Attribute\r\n24;Sales;department\r\n;Ad, hoc;department')).toMatchObject({
      value: [department],
    });
  });
  test('with a column a group', () => {
    expect(headcounts('department=Sales,"department=Ad, hoc"\n24,\n')).toMatchObject({ value: [department] });
  });
  test('that are no whole numbers, or stand twice, are all named with their places', () => {
    expect(codes('attribute,value,headcount\nlevel,leader,six\nlevel,leader,6\nlevel,manager,-1\n')).toEqual([
      'workspace/headcount 2:14',
      'workspace/headcount-twice 3:7',
      'workspace/headcount 4:15',
    ]);
  });
  test('under other headers are refused', () => {
    expect(codes('name,people\nSales,24\n')).toEqual(['workspace/headcount-columns 1:1']);
    expect(codes('')).toEqual(['workspace/headcount-columns 1:1']);
  });
});

describe('a copy that a cloud drive made', () => {
  test.each([
    ['leader-01.full-audit (conflicted copy).jsonl', 'leader-01.full-audit.jsonl'],
    ["leader-01.full-audit (Anna's conflicted copy 2026-11-22).jsonl", 'leader-01.full-audit.jsonl'],
    ['audit (конфликтующая копия 2026-11-22).yaml', 'audit.yaml'],
    ['staff (1).csv', 'staff.csv'],
    ['round-DESKTOP-4F2A9.yaml', 'round.yaml'],
    ['audit-Annas-MacBook-Pro.yaml', 'audit.yaml'],
    ['staff.sync-conflict-20261122-101112-ABC.csv', 'staff.csv'],
    ['staff_conflict-20261122.csv', 'staff.csv'],
  ])('%s', (name, original) => expect(originalOf(name)).toBe(original));
  test.each(['leader-01.full-audit.jsonl', 'self-check.yaml', 'q4-2026.csv', 'conflict-handling.yaml', 'notes (1).txt'])(
    'is not %s',
    (name) => expect(originalOf(name)).toBeNull(),
  );
  test('is found wherever the workspace keeps answers and questionnaires, and not in reports', () => {
    for (const path of ['rounds/2026-Q4/tables', 'questionnaires/markers', 'reports/2026-Q4']) {
      mkdirSync(join(folder, 'acme', path), { recursive: true });
      writeFileSync(join(folder, 'acme', path, 'x (1).yaml'), '');
    }
    expect(conflictCopies(join(folder, 'acme')).map(({ facts }) => facts.file)).toEqual([
      join('questionnaires', 'markers', 'x (1).yaml'),
      join('rounds', '2026-Q4', 'tables', 'x (1).yaml'),
    ]);
  });
});
