import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { commandLine } from '#cli/command-line';
import { sampleContext } from '../sample/sample-context';

const context = { ...sampleContext('/', 'en'), workspace: null };

test.each([
  'q4.csv',
  'q 4; ls.csv',
  "Anna's $(table).csv",
  'żółć.csv',
  'back\\slash.csv',
  '"quoted"*?.csv',
  'two\nlines\u001b[31m.csv',
  "it's \u202eodd\\.csv",
])('a shell takes back %j', (name) => {
  const line = commandLine(context, 'score', name);
  expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  const script = `culture-audit() { printf '%s\\0' "$@"; }; ${line}`;
  const words = execFileSync('bash', ['--norc', '-c', script], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  expect(words.split('\0')).toEqual(['score', name, '']);
});

test('the workspace stands in the line where -C named it, and not where the environment did', () => {
  expect(commandLine({ ...context, workspace: 'our work' }, 'score', null, '')).toBe("culture-audit score -C 'our work'");
  expect(commandLine({ ...context, workspace: 'acme', env: { CULTURE_AUDIT_WORKSPACE: 'acme' } }, 'score')).toBe('culture-audit score');
});
