import { type ExecFileException, execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { treeHash } from '../intake/run-program';
import { type Case, matrix, prepared } from './cases';

const binary = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));
const root = realpathSync(mkdtempSync(join(tmpdir(), 'culture-audit-matrix-')));
afterAll(() => rmSync(root, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (cwd: string, words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const env = { PATH: process.env.PATH, HOME: root, LANG: 'C.UTF-8', TZ: 'UTC' };
    const done = (error: ExecFileException | null, stdout: string, stderr: string): void =>
      resolve({ exit: error ? error.code : 0, stdout, stderr });
    execFile(process.execPath, [binary, ...words], { cwd, env, timeout: 50_000 }, done).stdin?.end();
  });

let folders = 0;
async function play({ files = {}, before = [], act, command }: Case) {
  const folder = join(root, String(++folders));
  for (const [path, text] of Object.entries({ ...prepared, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const line of before) expect(await run(folder, line.split(' ')), line).toMatchObject({ exit: 0 });
  act?.(folder);
  const hash = treeHash(folder);
  const ended = await run(folder, command.split(' '));
  return { ...ended, untouched: treeHash(folder) === hash, folder };
}

describe.each(Object.entries(matrix))('%s', (_, cases) => {
  // A sample; npm run test:full takes all of them.
  const taken = cases.filter((_, at) => process.env.CULTURE_AUDIT_FULL || at % 4 === 0);
  test.concurrent.each(taken.map((one) => [one.command, one] as const))('%s', async (__, one) => {
    const { exit, stdout, stderr, untouched, folder } = await play(one);
    expect(exit, stdout + stderr).toBe(one.exit ?? 2);
    if (one.path !== undefined)
      expect(stderr.replaceAll(`${folder}/`, '')).toContain(one.line === undefined ? one.path : `${one.path}:${one.line}`);
    expect(stderr, 'what is wrong').toMatch(new RegExp(`(^|  )${one.code}$`, 'm'));
    // The place and the code, what is wrong, what to do: at least two sentences after the code.
    const block = stderr.slice(stderr.search(new RegExp(`${one.code}$`, 'm'))).split('\n\n')[0] ?? '';
    const sentences = block.split('\n').filter((line) => /^ {2}\S/.test(line));
    expect(sentences.length, block).toBeGreaterThanOrEqual(2);
    expect(sentences.at(-1), 'what to do').not.toBe('');
    expect(stdout + stderr, 'a trace of the program itself').not.toMatch(/^\s+at .+:\d+:\d+\)?$|undefined|\[object|NaN|\{[a-z]+\}/m);
    expect(untouched, 'every byte is as it was').toBe(true);
    expect(existsSync(folder)).toBe(true);
  });
});
