import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeTogether } from '#disk/write-together';
import { temporaryFolder } from './temporary-folder';

const file = (path: string, text: string, time: Date | null = null) => ({ path, text, time });

test('files are written whole, for their owner alone, with the time that was asked for', () => {
  const folder = temporaryFolder();
  const time = new Date('2000-01-01T00:00:00Z');
  expect(writeTogether([file(join(folder, 'a'), 'one'), file(join(folder, 'b'), 'two', time)]).ok).toBe(true);
  expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['one', 'two']);
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, 'b')).mtime).toEqual(time);
});

test('one that cannot be written leaves all as they were, and nothing behind', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'old');
  const outcome = writeTogether([file(join(folder, 'a'), 'new'), file(join(folder, 'none', 'b'), 'new')]);
  expect(outcome.ok ? [] : outcome.problems.map(({ code }) => code)).toEqual(['file/not-writable']);
  expect(readdirSync(folder)).toEqual(['a']);
  expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
});
