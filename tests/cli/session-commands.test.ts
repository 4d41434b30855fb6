import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readAudit } from '#workspace/read-audit';

const program = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'culture-audit-commands-'));
  folders.push(folder);
  return folder;
};

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}
/** Without a terminal, and with an input that never says anything. */
const run = (cwd: string, ...args: string[]): Ended =>
  spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 20_000,
    env: { ...process.env, LANG: 'C.UTF-8', CULTURE_AUDIT_LANG: '', CULTURE_AUDIT_WORKSPACE: '' },
  });
const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1) ?? '';

describe('init', () => {
  test('without a terminal asks nothing: the usual questionnaires, explained in the user’s language', () => {
    const folder = newFolder();
    const made = run(folder, 'init', 'acme', '--lang', 'pl');
    expect(made).toMatchObject({ status: 0 });
    expect(lastLine(made.stderr)).toBe('Dalej: culture-audit interview -C acme');
    const text = readFileSync(join(folder, 'acme', 'audit.yaml'), 'utf8');
    const audit = readAudit(text, 'audit.yaml');
    expect(audit.ok && audit.value).toMatchObject({ client: null, language: 'pl', questionnaires: ['full-audit', 'self-check'] });
    expect(text).toContain('# Audyt jednego klienta.');
    expect(statSync(join(folder, 'acme')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'acme', 'audit.yaml')).mode & 0o777).toBe(0o600);
    expect(existsSync(join(folder, 'acme', '.schema', 'audit.schema.json'))).toBe(true);
  });

  test('takes everything a prompt would ask', () => {
    const folder = newFolder();
    expect(run(folder, 'init', '--client', 'Acme: "Logistics"', '-q', 'self-check', '--language', 'ru').status).toBe(0);
    const audit = readAudit(readFileSync(join(folder, 'audit.yaml'), 'utf8'), 'audit.yaml');
    expect(audit.ok && audit.value).toMatchObject({ client: 'Acme: "Logistics"', language: 'ru', questionnaires: ['self-check'] });
  });

  test('keeps raw answers out of version control, and what stands in .gitignore already', () => {
    const folder = newFolder();
    writeFileSync(join(folder, '.gitignore'), 'node_modules');
    run(folder, 'init');
    expect(readFileSync(join(folder, '.gitignore'), 'utf8').split('\n')).toEqual([
      'node_modules',
      expect.stringContaining('# Raw answers stay out of version control'),
      'rounds/*/interviews/',
      'rounds/*/tables/',
      '',
    ]);
  });

  test('never touches an audit that stands there', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'audit.yaml'), 'client: Acme\n');
    const refused = run(folder, 'init');
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('workspace/exists');
    expect(readFileSync(join(folder, 'audit.yaml'), 'utf8')).toBe('client: Acme\n');
  });

  test('names the nearest questionnaire and makes nothing', () => {
    const folder = newFolder();
    const refused = run(folder, 'init', 'acme', '-q', 'self-chek');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('“self-check”');
    expect(existsSync(join(folder, 'acme'))).toBe(false);
  });
});

describe('what asks in the terminal', () => {
  test.each([['interview'], ['interview amend leader-01'], ['try'], ['interview --role auditor']])(
    '%s: without one it ends at once and names what to do',
    (line) => {
      const folder = newFolder();
      run(folder, 'init');
      const started = performance.now();
      const refused = run(folder, ...line.split(' '));
      expect(performance.now() - started).toBeLessThan(10_000);
      expect(refused).toMatchObject({ status: 2, stdout: '' });
      expect(refused.stderr).toContain('command/no-terminal');
      expect(refused.stderr).toContain('put the answers in a table');
      expect(existsSync(join(folder, 'rounds'))).toBe(false);
    },
  );
});

describe('round', () => {
  test('opens the current quarter by itself and any other by name, lists, closes', () => {
    const folder = newFolder();
    run(folder, 'init', '-q', 'self-check');
    const now = new Date();
    const quarter = `${now.getFullYear()}-Q${Math.floor(now.getMonth() / 3) + 1}`;
    expect(run(folder, 'round').stdout).toContain(quarter);
    const opened = run(folder, 'round', 'open');
    expect(opened).toMatchObject({ status: 0 });
    expect(opened.stdout).toContain(`Round ${quarter} is open now`);
    expect(lastLine(opened.stderr)).toBe('Next: culture-audit interview');
    expect(run(folder, 'round', 'open').stdout).toContain('is open already');
    expect(lastLine(run(folder, 'round', 'open', '2031').stderr)).toBe('Next: culture-audit interview --round 2031');

    const which = run(folder, 'round', 'close');
    expect(which.status).toBe(2);
    expect(which.stderr).toContain('workspace/which-round');
    expect(run(folder, 'round', 'close', '2031').status).toBe(0);
    const closed = run(folder, 'round', 'close');
    expect(closed.stdout).toContain(`Round ${quarter} is closed`);
    expect(lastLine(closed.stderr)).toBe('Next: culture-audit report');
    expect(run(folder, 'round', 'close', quarter).stdout).toContain('was closed on');
    const listed = JSON.parse(run(folder, 'round', 'list', '--json').stdout) as { name: string; closed: string | null }[];
    expect(listed.map(({ name, closed: on }) => [name, on === null])).toEqual([
      [quarter, false],
      ['2031', false],
    ]);
    expect(run(folder, 'round', 'open', quarter).stderr).toContain('workspace/round-closed');
  });

  test('is asked with its own copies, whatever happens to the questionnaire later', () => {
    const folder = newFolder();
    run(folder, 'init', '-q', 'self-check');
    run(folder, 'round', 'open', '2026-Q4');
    mkdirSync(join(folder, 'questionnaires'));
    writeFileSync(join(folder, 'questionnaires', 'self-check.yaml'), 'not a questionnaire');
    expect(run(folder, 'round', 'open', '2026-Q4')).toMatchObject({ status: 0 });
    expect(run(folder, 'round', 'open', '2027-Q1').status).toBe(2);
  });

  test('outside a workspace says how to start one', () => {
    const refused = run(newFolder(), 'round', 'list');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('culture-audit init');
  });
});

describe('interview list', () => {
  test('before the first interview says so; of a round that is not there, which there are', () => {
    const folder = newFolder();
    run(folder, 'init');
    expect(run(folder, 'interview', 'list').stderr).toContain('workspace/no-round');
    run(folder, 'round', 'open', '2026-Q4');
    expect(run(folder, 'interview', 'list').stdout).toContain('no interviews yet');
    expect(JSON.parse(run(folder, 'interview', 'list', '--json').stdout)).toEqual({
      round: '2026-Q4',
      interviews: [],
      anonymous: [{ questionnaire: 'self-check', rows: 0, unfinished: 0 }],
      unreadable: [],
    });
    const refused = run(folder, 'interview', 'list', '--round', '2026-Q3');
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('“2026-Q4”');
  });
});
