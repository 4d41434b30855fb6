import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineFile } from '#disk/line-file';
import { lock } from '#disk/lock';
import { temporaryFolder } from './temporary-folder';

const holder = (changes: object): string =>
  JSON.stringify({ token: 'other', process: process.ppid, machine: hostname(), start: '2026-11-22T10:00:00.000Z', ...changes });
const setAge = (path: string, seconds: number): void => {
  const time = new Date(Date.now() - seconds * 1000);
  utimesSync(path, time, time);
};
/** Above every id that Linux gives out. */
const deadProcess = 2 ** 22 + 1;

describe('a lock', () => {
  test('is one file, gone when released', () => {
    const folder = temporaryFolder();
    const taken = lock(join(folder, 'a'));
    expect(readdirSync(folder)).toEqual(['a.lock']);
    expect(taken.ok && taken.value.verify().ok).toBe(true);
    if (taken.ok) taken.value.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is refused while its process lives and renews it', () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(`${path}.lock`, holder({}));
    const second = lock(path);
    expect(second.ok ? null : second.problems[0]).toMatchObject({
      code: 'workspace/locked',
      facts: { holder: `culture-audit (${process.ppid})`, machine: hostname(), since: '2026-11-22T10:00:00.000Z' },
    });
    expect(existsSync(`${path}.lock.taking`)).toBe(false);
  });

  test.each([
    ['its process is gone', { process: deadProcess }, 0],
    ['an earlier process had our id', { process: process.pid }, 0],
    ['its process lives but has been silent for a minute', {}, 61],
    ['another machine has been silent for a minute', { machine: 'elsewhere' }, 61],
    ['its time lies in the future, for the clock was set back', {}, -10 * 365 * 86_400],
  ])('is taken over with a warning when %s', (_why, changes, age) => {
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    writeFileSync(`${path}.lock`, holder(changes));
    setAge(`${path}.lock`, age);
    const taken = lock(path);
    expect(taken.ok && taken.warnings.map(({ code }) => code)).toEqual(['workspace/lock-taken-over']);
    if (taken.ok) taken.value.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is taken over when a crash left it empty, or left its gate standing', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    writeFileSync(`${path}.lock`, '');
    writeFileSync(`${path}.lock.taking`, '');
    setAge(`${path}.lock.taking`, 10);
    const taken = lock(path);
    expect(taken.ok).toBe(true);
    if (taken.ok) taken.value.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is waited for and taken over at once when its process was killed before it wrote its name', () => {
    const file = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(`${file}.lock`, '');
    const taken = lock(file);
    expect(taken.ok).toBe(true);
    if (taken.ok) taken.value.release();
  });

  test('of another machine that renews it is not taken over', () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(`${path}.lock`, holder({ machine: 'elsewhere', process: deadProcess }));
    setAge(`${path}.lock`, 50);
    expect(lock(path).ok).toBe(false);
  });

  test('that somebody took over stops its former holder before the next append', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    const file = lineFile(path, '{"format":1}');
    writeFileSync(`${path}.lock`, holder({}));
    const appended = file.ok ? file.value.append('one') : file;
    expect(appended.ok ? null : appended.problems[0]?.code).toBe('workspace/lock-lost');
    if (file.ok) file.value.close();
    expect(existsSync(`${path}.lock`)).toBe(true);
  });

  test('waits for a holder who is about to finish', () => {
    const path = join(temporaryFolder(), 'a');
    writeFileSync(`${path}.lock`, holder({}));
    const began = Date.now();
    expect(lock(path, 200).ok).toBe(false);
    expect(Date.now() - began).toBeGreaterThanOrEqual(200);
  });
});
