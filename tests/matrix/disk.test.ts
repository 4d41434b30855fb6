import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, realpathSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { treeHash } from '../intake/run-program';
import { workspace } from '../problems/examples/workspace-files';

const binary = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));
const root = realpathSync(mkdtempSync(join(tmpdir(), 'culture-audit-disk-')));
const mounted: string[] = [];
afterAll(() => {
  for (const folder of mounted) spawnSync('umount', [folder]);
  rmSync(root, { recursive: true, force: true });
});

/** A small disk of its own; null where the system does not let us make one. */
function disk(name: string): string | null {
  const folder = join(root, name);
  mkdirSync(folder);
  if (process.platform !== 'linux' || spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', folder]).status !== 0) return null;
  mounted.push(folder);
  return folder;
}

function fillUp(folder: string): void {
  const file = openSync(join(folder, 'filler'), 'w');
  try {
    for (;;) writeSync(file, Buffer.alloc(4096));
  } catch {
    closeSync(file);
  }
}

const run = (cwd: string, command: string) =>
  spawnSync(process.execPath, [binary, ...command.split(' ')], {
    cwd,
    input: '',
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C.UTF-8' },
  });

function fill(folder: string): void {
  const files = { ...workspace, 'good.csv': `one-team-1,cascade-2\n${'4,4\n'.repeat(6)}` };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  expect(run(folder, 'round open 2026-Q3').status).toBe(0);
}

const writing = [
  'init acme --client Acme -q self-check',
  'round open 2026-Q4',
  'round close 2026-Q3',
  'report good.csv -q self-check',
  'import good.csv -q pulse --round 2026-Q3',
  'questionnaire export self-check -o sheet.yaml',
];
const probe = disk('probe');

// Permissions do not bind an administrator, so real disks are needed, which only an administrator may mount.
describe.skipIf(probe === null)('a disk that takes nothing', () => {
  test.each([
    ['read-only', 'the disk is read-only'],
    ['full', 'no space is left on the disk'],
  ])('%s: every command that writes says so and leaves all as it was', (kind, says) => {
    const folder = disk(kind) ?? '';
    fill(folder);
    if (kind === 'full') fillUp(folder);
    else expect(spawnSync('mount', ['-o', 'remount,ro', folder]).status).toBe(0);
    const before = treeHash(folder);
    for (const command of writing) {
      const { status, stdout, stderr } = run(folder, command);
      expect(status, `${command}\n${stdout}${stderr}`).toBe(2);
      expect(stderr, command).toMatch(/^\S+ {2}file\/not-writable$/m);
      expect(stderr, command).toContain(says);
      expect(stderr, command).toContain('run the same command again');
      expect(stdout + stderr, command).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
      expect(treeHash(folder), command).toBe(before);
    }
  });
});

describe.skipIf(process.platform === 'win32')('a pipe that is closed', () => {
  const commands = [
    'questionnaire show self-check',
    'questionnaire list',
    'score good.csv -q self-check --json',
    'check --strict',
    'completion bash',
    '--help',
  ];
  test.each(commands)('%s ends without a word', (command) => {
    const folder = join(root, 'pipe');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'good.csv'), `one-team-1,cascade-2\n${'4,4\n'.repeat(6)}`);
    const script = `"${process.execPath}" "${binary}" ${command} 2>err | true; echo "$\{PIPESTATUS[0]}"; grep -v '^Next: ' err`;
    const { stdout } = spawnSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' });
    expect(stdout.split('\n')[0]).toBe('0');
    expect(stdout).not.toMatch(/EPIPE|^\s+at /m);
  });
});
