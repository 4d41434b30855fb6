import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findUpward } from '#disk/find-upward';
import { listFolder } from '#disk/list-folder';
import { makeFolder } from '#disk/make-folder';
import { publishFolder } from '#disk/publish-folder';
import { readChunks } from '#disk/read-chunks';
import { readText } from '#disk/read-text';
import { staysInside } from '#disk/stays-inside';
import { temporaryName } from '#disk/temporary-name';
import { writeSafely } from '#disk/write-safely';
import type { Outcome } from '#problem';
import { temporaryFolder } from './temporary-folder';

const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

describe('reading a text', () => {
  test('takes the byte order mark off and keeps the line ends', () => {
    const path = join(temporaryFolder(), 'a.yaml');
    writeFileSync(path, '\uFEFFa: ż\r\nb: ё\n');
    expect(readText(path)).toMatchObject({ ok: true, value: 'a: ż\r\nb: ё\n' });
  });

  test('says what is wrong with a file, and where it is not UTF-8', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.csv');
    writeFileSync(path, Buffer.concat([Buffer.from('a\nb\n'), Buffer.from([0xb3]), Buffer.from('c\n')]));
    const outcome = readText(path);
    expect(outcome.ok ? null : outcome.problems[0]).toMatchObject({ code: 'file/not-utf8', place: { file: path, line: 3 } });
    expect(codes(readText(join(folder, 'none')))).toEqual(['file/not-found']);
    expect(codes(readText(folder))).toEqual(['file/is-a-folder']);
    writeFileSync(path, 'x'.repeat(101));
    expect(codes(readText(path, 100))).toEqual(['file/too-large']);
    expect(readText(path, 101).ok).toBe(true);
  });
});

describe('reading in chunks', () => {
  test('gives every byte once, as often as it is walked', () => {
    const path = join(temporaryFolder(), 'a.csv');
    const bytes = Buffer.from('абв,żź\n'.repeat(1000));
    writeFileSync(path, bytes);
    const chunks = readChunks(path, 100);
    for (let walk = 0; walk < 2; walk++) expect(chunks.ok && Buffer.concat([...chunks.value])).toEqual(bytes);
  });

  test('refuses what is missing or a folder', () => {
    const folder = temporaryFolder();
    expect(codes(readChunks(join(folder, 'none')))).toEqual(['file/not-found']);
    expect(codes(readChunks(folder))).toEqual(['file/is-a-folder']);
  });
});

describe('writing a whole file', () => {
  test('makes it for its owner only, whatever the umask, and keeps the permissions of one that exists', () => {
    const folder = temporaryFolder();
    const before = process.umask(0);
    try {
      writeSafely(join(folder, 'new'), 'a');
      writeFileSync(join(folder, 'old'), 'a');
      chmodSync(join(folder, 'old'), 0o644);
      writeSafely(join(folder, 'old'), 'b');
      makeFolder(join(folder, 'x', 'y'));
    } finally {
      process.umask(before);
    }
    const mode = (name: string): number => statSync(join(folder, name)).mode & 0o777;
    expect([mode('new'), mode('old'), mode('x'), mode('x/y')]).toEqual([0o600, 0o644, 0o700, 0o700]);
  });

  test('leaves unchanged content alone', () => {
    const path = join(temporaryFolder(), 'a');
    writeSafely(path, 'same');
    const before = statSync(path);
    expect(writeSafely(path, 'same')).toMatchObject({ value: 'unchanged' });
    expect(statSync(path)).toMatchObject({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('can give it a time that tells nothing', () => {
    const path = join(temporaryFolder(), 'a');
    const time = new Date('2000-01-01T00:00:00Z');
    writeSafely(path, 'a', time);
    expect(statSync(path).mtime).toEqual(time);
  });

  test('sweeps up what a killed process left, and nothing else', () => {
    const folder = temporaryFolder();
    writeSafely(join(folder, 'probe'), 'a');
    // Above every id that Linux gives out.
    writeFileSync(join(folder, temporaryName().replace(`-${process.pid}-`, '-4194305-')), 'killed here');
    mkdirSync(join(folder, 'keep.tmp'));
    writeFileSync(join(folder, '.culture-audit-00000000-4194305-0123456789ab.tmp'), 'elsewhere, just now');
    writeSafely(join(folder, 'probe'), 'b');
    expect(readdirSync(folder).sort()).toEqual(['.culture-audit-00000000-4194305-0123456789ab.tmp', 'keep.tmp', 'probe']);
  });

  test('does not write where there is no folder', () => {
    expect(codes(writeSafely(join(temporaryFolder(), 'none', 'a'), 'a'))).toEqual(['file/not-writable']);
  });
});

describe('folders', () => {
  test('are listed by name; one that does not exist holds nothing', () => {
    const folder = temporaryFolder();
    for (const name of ['b', 'A', 'ż']) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'a'));
    expect(listFolder(folder)).toMatchObject({
      value: [{ name: 'A', kind: 'file' }, { name: 'a', kind: 'folder' }, { name: 'b' }, { name: 'ż' }],
    });
    expect(listFolder(join(folder, 'none'))).toMatchObject({ ok: true, value: [] });
  });

  test('hold links by what they lead to', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), '');
    for (const [to, name] of [
      ['a', 'file'],
      ['.', 'folder'],
      ['none', 'nowhere'],
    ] as const)
      symlinkSync(to, join(folder, name));
    const listed = listFolder(folder);
    expect(listed.ok && listed.value.slice(1)).toEqual([
      { name: 'file', kind: 'file' },
      { name: 'folder', kind: 'folder' },
      { name: 'nowhere', kind: 'other' },
    ]);
  });

  test('are made with their parents; what stands in the way, or takes no folders, is told at once', () => {
    const folder = temporaryFolder();
    for (let twice = 0; twice < 2; twice++) expect(makeFolder(join(folder, 'x', 'y', 'z')).ok).toBe(true);
    writeFileSync(join(folder, 'x', 'file'), '');
    expect(codes(makeFolder(join(folder, 'x', 'file')))).toEqual(['file/not-writable']);
    expect(codes(makeFolder(join(folder, 'x', 'file', 'below')))).toEqual(['file/not-writable']);
    if (existsSync('/proc')) expect(codes(makeFolder('/proc/foo/bar'))).toEqual(['file/not-writable']);
  });

  test('are found by walking up', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a', 'b'), { recursive: true });
    writeFileSync(join(folder, 'audit.yaml'), '');
    expect(findUpward(join(folder, 'a', 'b'), 'audit.yaml')).toBe(folder);
    expect(findUpward(join(folder, 'a'), 'no-such-file-anywhere')).toBeNull();
  });

  test('appear whole, and never over another', () => {
    const path = join(temporaryFolder(), 'rounds', '2026-Q4');
    expect(publishFolder(path, { 'a.txt': '1', 'b/c.txt': '2' })).toMatchObject({ value: 'made' });
    expect(publishFolder(path, { 'a.txt': 'other' })).toMatchObject({ value: 'exists' });
    expect(readFileSync(join(path, 'a.txt'), 'utf8')).toBe('1');
    expect(readdirSync(join(path, '..'))).toEqual(['2026-Q4']);
  });

  test('know what leads out of them', () => {
    const [inside, outside] = [temporaryFolder(), temporaryFolder()];
    symlinkSync(outside, join(inside, 'link'));
    expect(staysInside(inside, join(inside, 'not', 'yet'))).toBe(true);
    expect(staysInside(inside, join(inside, 'link', 'x'))).toBe(false);
    expect(staysInside(inside, join(inside, '..', 'x'))).toBe(false);
  });
});
