import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineFile } from '#disk/line-file';
import { makeFolder } from '#disk/make-folder';
import { publishFolder } from '#disk/publish-folder';
import { writeSafely } from '#disk/write-safely';
import { writeTogether } from '#disk/write-together';
import { withFailingCall } from './failing-disk';
import { temporaryFolder } from './temporary-folder';

const causes = ['ENOSPC', 'EIO', 'EROFS', 'EACCES', 'EMFILE'];

/** Lets the n-th file call fail for every n, until a run passes untouched. */
function forEveryCall(run: (n: number, folder: string) => string | null): number {
  for (let n = 1; n < 500; n++) if (run(n, temporaryFolder()) === null) return n - 1;
  throw new Error('never passes untouched');
}

describe.each(causes)('when any one file call fails with %s', (cause) => {
  test('an interview keeps every acknowledged line, acknowledges none that failed, and can be resumed', () => {
    const total = forEveryCall((n, folder) => {
      const interviews = join(folder, 'interviews');
      const path = join(interviews, 'a.jsonl');
      const { result: acknowledged, failed } = withFailingCall(n, cause, () => session(interviews, path, 0));
      const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
      for (const line of acknowledged) expect(before.split('\n'), `call ${n}, ${failed}`).toContain(line);
      const again = session(interviews, path, 10);
      expect(again, `resume after call ${n}, ${failed}`).toHaveLength(3);
      const after = readFileSync(path, 'utf8').split('\n');
      for (const line of [...acknowledged, ...again]) expect(after).toContain(line);
      expect(after.slice(1, -1).every((line) => /^line-\d+$/.test(line))).toBe(true);
      expect(readdirSync(interviews)).toEqual(['a.jsonl']);
      return failed;
    });
    expect(total).toBeGreaterThan(20);
  });

  test('a whole file is the old one or the new one, and the failure is told', () => {
    forEveryCall((n, folder) => {
      const path = join(folder, 'audit.yaml');
      writeFileSync(path, 'old');
      const { result, failed } = withFailingCall(n, cause, () => writeSafely(path, 'new'));
      const now = readFileSync(path, 'utf8');
      expect(['old', 'new']).toContain(now);
      if (result.ok) expect(now).toBe('new');
      else expect(result.problems[0]).toMatchObject({ code: 'file/not-writable', facts: { file: path, cause } });
      return failed;
    });
  });

  test('several files are all old or all new', () => {
    forEveryCall((n, folder) => {
      const paths = ['a', 'b', 'c'].map((name) => join(folder, name));
      for (const path of paths.slice(1)) writeFileSync(path, 'old');
      const { result, failed } = withFailingCall(n, cause, () => writeTogether(paths.map((path) => ({ path, text: 'new', time: null }))));
      const now = paths.map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : null));
      expect(
        [
          [null, 'old', 'old'],
          ['new', 'new', 'new'],
        ],
        `call ${n}, ${failed}`,
      ).toContainEqual(now);
      if (result.ok) expect(now[0]).toBe('new');
      else expect(result.problems[0]).toMatchObject({ code: 'file/not-writable', facts: { cause } });
      return failed;
    });
  });

  test('a folder appears whole or not at all', () => {
    forEveryCall((n, folder) => {
      const path = join(folder, 'rounds', '2026-Q4');
      const { result, failed } = withFailingCall(n, cause, () => publishFolder(path, { 'round.yaml': 'a', 'questionnaires/q.json': 'b' }));
      if (result.ok || existsSync(path)) expect(readFileSync(join(path, 'questionnaires', 'q.json'), 'utf8')).toBe('b');
      return failed;
    });
  });
});

function session(interviews: string, path: string, from: number): string[] {
  const acknowledged: string[] = [];
  if (!makeFolder(interviews).ok) return acknowledged;
  const file = lineFile(path, '{"format":1}');
  if (!file.ok) return acknowledged;
  for (let n = from; n < from + 3; n++) if (file.value.append(`line-${n}`).ok) acknowledged.push(`line-${n}`);
  file.value.close();
  return acknowledged;
}
