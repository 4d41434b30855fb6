import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** What the build prepares so that the program starts at once must never be what it says. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'culture-audit-start-'));
  for (const name of ['bin', 'dist', 'questionnaires']) cpSync(name, join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const surroundings = { ...process.env, LANG: 'C', CULTURE_AUDIT_LANG: 'en', NODE_OPTIONS: '' };
const program = (): string => join(folder, 'bin', 'culture-audit.js');
const say = (...args: string[]): string =>
  execFileSync(process.execPath, [program(), ...args], { cwd: folder, encoding: 'utf8', env: surroundings });
const checked = (): { readonly status: number | null; readonly said: string } => {
  writeFileSync(join(folder, 'ours.yaml'), 'format: 1\nid: ours\nname: Ours\nquestions:\n  - one-team-99\n');
  const { status, stderr } = spawnSync(process.execPath, [program(), 'check', 'ours.yaml'], {
    cwd: folder,
    encoding: 'utf8',
    env: surroundings,
  });
  return { status, said: stderr };
};

describe('a questionnaire that was put together beforehand', () => {
  const marker = (): string => join(folder, 'questionnaires', 'markers', 'one-team.yaml');
  const definition = (): string => (JSON.parse(say('questionnaire', 'show', 'self-check', '--json')) as { hash: string }).hash;

  it('is put together again when a question was changed', () => {
    const before = definition();
    writeFileSync(marker(), readFileSync(marker(), 'utf8').replace(/( {2}- id: one-team-1\n(?:.*\n)*?.*en: )['"]?\w+/, '$1Changed'));
    expect(definition()).not.toBe(before);
  });

  it('is refused when a file it needs has gone', () => {
    rmSync(marker());
    const { status, stderr } = spawnSync(process.execPath, [program(), 'questionnaire', 'show', 'self-check'], {
      encoding: 'utf8',
      env: surroundings,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('one-team');
  });
});

describe('code that was compiled beforehand', () => {
  const compiled = (): readonly string[] =>
    readdirSync(join(folder, 'dist', 'compiled'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('is there for this Node', () => {
    expect(compiled().filter((path) => path.includes(`${process.version}-${process.platform}-${process.arch}`))).not.toEqual([]);
  });

  it('changes nothing but time: without it, and with a torn one, the program says the same', () => {
    const before = checked();
    expect(before.status).toBe(2);
    for (const path of compiled()) truncateSync(path, 100);
    expect(checked()).toEqual(before);
    rmSync(join(folder, 'dist', 'compiled'), { recursive: true });
    expect(checked()).toEqual(before);
  });
});
