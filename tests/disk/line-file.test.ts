import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, readdirSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lineFile } from '#disk/line-file';
import type { Outcome } from '#problem';
import { bundle } from './bundle';
import { temporaryFolder } from './temporary-folder';

const head = '{"format":1}';
const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
};
const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? [] : outcome.problems.map(({ code }) => code));

describe('a file of lines', () => {
  test('begins with its first line, for its owner only, and leaves nothing beside it', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.jsonl');
    const file = value(lineFile(path, head));
    expect(file.isNew).toBe(true);
    expect(file.append('one').ok).toBe(true);
    file.close();
    expect(readFileSync(path, 'utf8')).toBe(`${head}\none\n`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.jsonl']);
  });

  test('goes on where it stopped', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    const first = value(lineFile(path, head));
    first.append('one');
    first.close();
    const second = value(lineFile(path, 'another head'));
    expect(second.isNew).toBe(false);
    expect(second.text).toBe(`${head}\none\n`);
    second.append('two');
    second.close();
    expect(readFileSync(path, 'utf8')).toBe(`${head}\none\ntwo\n`);
  });

  test('says an unfinished last line and cuts it off with the first append, not before, even inside a letter', () => {
    const path = join(temporaryFolder(), 'a.jsonl');
    const torn = Buffer.concat([Buffer.from(`${head}\n{"text":"`), Buffer.from('ż').subarray(0, 1)]);
    writeFileSync(path, torn);
    const opened = lineFile(path, head);
    expect(opened.ok && opened.warnings.map(({ code }) => code)).toEqual(['response/journal-unfinished']);
    expect(readFileSync(path)).toEqual(torn);
    value(opened).append('two');
    value(opened).close();
    expect(readFileSync(path, 'utf8')).toBe(`${head}\ntwo\n`);
  });

  test('starts anew over the beginning of its own first line, and over nothing else', () => {
    const folder = temporaryFolder();
    const ours = join(folder, 'ours.jsonl');
    writeFileSync(ours, '{"form');
    value(lineFile(ours, head)).close();
    expect(readFileSync(ours, 'utf8')).toBe(`${head}\n`);
    const foreign = join(folder, 'foreign.jsonl');
    writeFileSync(foreign, 'my notes');
    expect(codes(lineFile(foreign, head))).toEqual(['response/journal-unreadable']);
    expect(readFileSync(foreign, 'utf8')).toBe('my notes');
  });

  test.each([
    ['whose lines end with CR alone', `${head}\rone\r`],
    ['that has lost its lines', ''],
  ])('%s is not written over', (_, text) => {
    const path = join(temporaryFolder(), 'a.jsonl');
    writeFileSync(path, text);
    expect(codes(lineFile(path, head))).toEqual(['response/journal-unreadable']);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('stops when the file was changed, replaced or removed by somebody else', () => {
    const folder = temporaryFolder();
    const harm: readonly ((path: string) => void)[] = [
      (path) => appendFileSync(path, 'from an editor\n'),
      (path) => {
        writeFileSync(`${path}.new`, `${head}\none\n`);
        renameSync(`${path}.new`, path);
      },
      (path) => renameSync(path, `${path}.away`),
    ];
    for (const [index, act] of harm.entries()) {
      const path = join(folder, `${index}.jsonl`);
      const file = value(lineFile(path, head));
      file.append('one');
      act(path);
      expect(codes(file.append('two'))).toEqual(['file/changed-meanwhile']);
      file.close();
    }
  });

  test('is not written through a link', () => {
    const folder = temporaryFolder();
    const target = join(folder, 'target.jsonl');
    writeFileSync(target, `${head}\n`);
    symlinkSync(target, join(folder, 'link.jsonl'));
    expect(codes(lineFile(join(folder, 'link.jsonl'), head))).toEqual(['file/not-writable']);
    expect(readdirSync(folder).sort()).toEqual(['link.jsonl', 'target.jsonl']);
  });

  test('is refused to a second process, which is told who has it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.jsonl');
    const script = bundle('append-script.ts', folder);
    const holder = start(script, path, 0);
    await said(holder, 'opened');
    const began = Date.now();
    const second = lineFile(path, head);
    holder.child.kill('SIGKILL');
    await holder.ended;
    expect(codes(second)).toEqual(['workspace/locked']);
    expect(!second.ok && second.problems[0]?.facts.holder).toContain(String(holder.child.pid));
    expect(Date.now() - began).toBeLessThan(2_000);
  });

  test('whose holder is gone goes to exactly one of several processes that come at once', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.jsonl');
    const script = bundle('append-script.ts', folder);
    for (let round = 0; round < 5; round++) {
      writeFileSync(`${path}.lock`, JSON.stringify({ token: 'old', process: 2 ** 22 + 1, machine: hostname(), start: '' }));
      const runs = Array.from({ length: 5 }, (_, n) => start(script, path, (round * 5 + n) * 1_000_000));
      while (runs.some((run) => run.lines().length === 0)) await new Promise((resolve) => setTimeout(resolve, 5));
      expect(runs.filter((run) => run.lines()[0] === 'opened')).toHaveLength(1);
      expect(runs.filter((run) => run.lines()[0]?.includes('workspace/locked'))).toHaveLength(4);
      for (const run of runs) run.child.kill('SIGKILL');
      await Promise.all(runs.map((run) => run.ended));
    }
  });

  test('loses nothing acknowledged when its process is killed, again and again, and needs no help to go on', {
    timeout: 60_000,
  }, async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.jsonl');
    const script = bundle('append-script.ts', folder);
    let next = 0;
    for (let kill = 0; kill < 12; kill++) {
      const run = start(script, path, next);
      await said(run, 'opened');
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
      run.child.kill('SIGKILL');
      await run.ended;
      const acknowledged = run
        .lines()
        .filter((line) => /^\d+$/.test(line))
        .map(Number);
      const saved = readFileSync(path, 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((line) => (JSON.parse(line) as { n: number }).n);
      expect(saved.slice(-acknowledged.length - 1)).toEqual(expect.arrayContaining(acknowledged));
      expect(new Set(saved).size).toBe(saved.length);
      next = Math.max(next, ...saved.map((n) => n + 1));
    }
    expect(next).toBeGreaterThan(20);
    value(lineFile(path, head)).close();
    expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'script.mjs']);
  });
});

interface Run {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  lines(): string[];
}

function start(script: string, path: string, from: number): Run {
  const child = spawn(process.execPath, [script, path, String(from)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout?.on('data', (part: Buffer) => {
    output += part.toString();
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return { child, ended, lines: () => output.split('\n').slice(0, -1) };
}

async function said(run: Run, word: string): Promise<void> {
  while (!run.lines().includes(word)) {
    if (run.child.exitCode !== null) throw new Error(run.lines().join('\n'));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
