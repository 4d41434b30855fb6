import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { open } from '../terminal/terminal';

const binary = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));
const has = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;

/** A folder with `culture-audit` to put on the path and a workspace with one open round. */
const folder = mkdtempSync(join(tmpdir(), 'culture-audit-completion-'));
mkdirSync(join(folder, 'bin'));
const wrapper = join(folder, 'bin', 'culture-audit');
writeFileSync(wrapper, `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`);
chmodSync(wrapper, 0o755);
const env = { HOME: folder, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, LANG: 'C.UTF-8', TERM: 'xterm' };
const run = (file: string, ...args: string[]): string => execFileSync(file, args, { cwd: folder, env, encoding: 'utf8' });
run(wrapper, 'init', '--client', 'Acme', '--language', 'en');
run(wrapper, 'round', 'open', '2026-Q4');
for (const shell of ['bash', 'zsh', 'fish', 'powershell']) writeFileSync(join(folder, shell), run(wrapper, 'completion', shell));

/** What the program itself suggests for the last word. */
const suggestions = (...words: string[]): string[] =>
  run(wrapper, '__complete', '--', ...words)
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t')[0] ?? '');

describe('the program completes', () => {
  test('commands and their subcommands', () => {
    expect(suggestions('exp')).toEqual(['explain']);
    expect(suggestions('round', '')).toEqual(expect.arrayContaining(['list', 'open', 'close']));
    expect(suggestions('')).toContain('init');
  });
  test('options, those of every command too', () => {
    expect(suggestions('score', '--w')).toEqual(['--what-if']);
    expect(suggestions('score', '--la')).toEqual(['--lang']);
  });
  test('questionnaires, markers, rounds and languages where they belong', () => {
    expect(suggestions('score', '-q', 'self')).toEqual(['self-check']);
    expect(suggestions('explain', 'one-')).toEqual(['one-team']);
    expect(suggestions('score', '--what-if', 'one-')).toEqual(['one-team=']);
    expect(suggestions('round', 'close', '')).toEqual(['2026-Q4']);
    expect(suggestions('score', '--round=')).toEqual(['--round=2026-Q4']);
    expect(suggestions('--lang', '')).toEqual(['en', 'ru', 'pl']);
  });
  test('files by leaving them to the shell', () => {
    expect(suggestions('check', '')).toEqual(['files']);
    expect(suggestions('init', '--headcounts', '')).toEqual(['files']);
  });
  test('nothing, and without a word, where nothing belongs', () => {
    expect(suggestions('nonsense', '')).toEqual([]);
    expect(suggestions('round', 'close', '2026-Q4', '')).toEqual([]);
  });
  test('after --last=, for shells that lose an empty word', () => {
    const found = run(wrapper, '__complete', '--last=', '--', 'round', 'close');
    expect(found).toBe('2026-Q4\n');
  });
});

describe('in the shells that are installed here', () => {
  test.skipIf(!has('bash'))('bash', () => {
    const script = (...words: string[]) =>
      `source ${join(folder, 'bash')}; COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _culture_audit; printf '%s\\n' "\${COMPREPLY[@]}"`;
    expect(run('bash', '-c', script('culture-audit', 'expl'))).toBe('explain\n');
    expect(run('bash', '-c', script('culture-audit', 'score', '-q', 'self'))).toBe('self-check\n');
    expect(run('bash', '-c', script('culture-audit', 'score', '--round', '=', ''))).toBe('2026-Q4\n');
    expect(run('bash', '-c', script('culture-audit', 'check', 'aud'))).toBe('audit.yaml\n');
  });
  test.skipIf(!has('fish'))('fish', () => {
    const ask = (line: string): string => run('fish', '--no-config', '-c', `source ${join(folder, 'fish')}; complete -C '${line}'`);
    expect(ask('culture-audit expl')).toMatch(/^explain\t/);
    expect(ask('culture-audit explain one-t')).toBe('one-team\n');
    expect(ask('culture-audit check aud')).toMatch(/^audit\.yaml/);
  });
  test.skipIf(!has('zsh'))('zsh', async () => {
    const terminal = open(['zsh', '-f', '-i'], { cwd: folder, env: { ...env, PS1: 'ready> ', ZDOTDIR: folder } });
    terminal.type(`autoload -Uz compinit && compinit -u -D && source ${join(folder, 'zsh')} && echo loa''ded\r`);
    await terminal.waitFor('loaded');
    terminal.type('culture-audit expl\t');
    await terminal.waitFor(/culture-audit explain/);
    terminal.type('one-t\t');
    await terminal.waitFor(/culture-audit explain one-team/);
    terminal.kill('SIGKILL');
    await terminal.exit;
  });
});
