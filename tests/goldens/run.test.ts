import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const runner = fileURLToPath(new URL('run-goldens.js', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goldens-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...args: string[]) => {
  try {
    return {
      code: 0,
      out: execFileSync(process.execPath, [runner, ...args], { encoding: 'utf8', stdio: 'pipe' })
        .trimEnd()
        .split('\n'),
      err: '',
    };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, out: stdout.trimEnd().split('\n'), err: stderr };
  }
};

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

const quantile = (id: string, expected: number) => ({
  id,
  op: 'qnorm',
  input: { p: 0.5 },
  expected: { value: expected },
  tol: { rel: 0, abs: 1e-9 },
});

describe('running a folder of goldens', () => {
  it('says one line a failing case, one a family, and the sum', () => {
    write('distributions.json', {
      family: 'distributions',
      cases: [quantile('right', 0), quantile('wrong', 1), { ...quantile('new', 0), op: 'qcauchy' }],
    });
    const { code, out } = run(folder);
    expect(out).toEqual([
      'distributions wrong value: got 0, expected 1',
      'distributions: 1 passed, 1 failed, 1 skipped',
      '1 passed, 1 failed, 1 skipped',
    ]);
    expect(code).toBe(1);
  });

  it('reads the files of a folder `cases` in it', () => {
    mkdirSync(join(folder, 'cases'));
    write('cases/a.json', { family: 'distributions', cases: [quantile('right', 0)] });
    expect(run(folder)).toMatchObject({ code: 0, out: ['distributions: 1 passed, 0 failed, 0 skipped', '1 passed, 0 failed, 0 skipped'] });
  });

  it('fails a required family that is skipped or not there', () => {
    write('a.json', { family: 'alchemy', cases: [{ id: 'gold', op: 'transmute', input: {}, expected: {} }] });
    expect(run(folder).code).toBe(0);
    expect(run(folder, '--require', 'alchemy').out.at(-1)).toBe('0 passed, 1 failed, 0 skipped');
    expect(run(folder, '--require', 'alchemy,level')).toMatchObject({ code: 1 });
    expect(run(folder, '--require=level').out.at(-1)).toBe('0 passed, 1 failed, 1 skipped');
  });

  it('keeps the order of names that look like numbers', () => {
    write(
      's.json',
      '{"family":"suppression","cases":[{"id":"n","op":"suppression","input":{"respondents":{"10":9,"9":8},"min_n":5,"total_is_shown":true},"expected":{"shown":["10","9"]},"tol":{"rel":0,"abs":0}}]}',
    );
    expect(run(folder).code).toBe(0);
  });

  it('exits 2 on what it cannot read', () => {
    expect(run(join(folder, 'nowhere'))).toMatchObject({ code: 2, err: expect.stringContaining('nowhere') });
    expect(run(folder).code).toBe(2);
    write('a.json', '{');
    expect(run(folder)).toMatchObject({ code: 2, err: expect.stringContaining('a.json') });
    write('a.json', []);
    expect(run(folder).code).toBe(2);
    expect(run().code).toBe(2);
    expect(run(folder, folder).code).toBe(2);
    expect(run(folder, '--requires', 'level').code).toBe(2);
  });
});
