import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { CommandNode } from '#cli/shell/command-tree';
import { commandTree } from '#cli/shell/command-tree';
import { helpPage } from '#cli/shell/help-page';
import { manPage } from '#cli/shell/man-page';

/** Where it is installed; Node has none of its own. */
const linter = 'mandoc';
const binary = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));
const run = (...args: string[]): string =>
  execFileSync(process.execPath, [binary, ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'C.UTF-8', CULTURE_AUDIT_LANG: '' } });
const tree = await commandTree('en');
const paths: readonly (readonly CommandNode[])[] = tree.commands.flatMap((command) => [
  [command],
  ...command.commands.map((sub) => [command, sub]),
]);

describe('help', () => {
  test.each(paths.map((path) => [path.map(({ name }) => name).join(' '), path] as const))(
    'of %s is the same however it is asked for',
    (name, path) => {
      const words = name.split(' ');
      const page = run(...words, '--help');
      expect(page).toBe(helpPage(tree, path, 80));
      expect(run('help', ...words)).toBe(page);
    },
  );
  test('of every command fits the width and begins with an example', () => {
    for (const command of tree.commands) {
      const lines = helpPage(tree, [command], 80).split('\n');
      expect(lines[0]).toBe('Examples:');
      const texts = lines.filter((line) => !line.startsWith('  culture-audit ') && !line.startsWith('Usage: '));
      expect(
        texts.filter((line) => line.length > 80 && !line.startsWith('      ')),
        command.name,
      ).toEqual([]);
    }
  });
  test('after -- is no question for help', () => {
    const ran = spawnSync(process.execPath, [binary, 'score', '--', '--help'], { encoding: 'utf8' });
    expect(ran.status).toBe(2);
    expect(ran.stdout).toBe('');
  });
});

describe('the man page', () => {
  const page = manPage(tree, '1.0.0');
  test('names every command and every option', () => {
    for (const path of paths) expect(page).toContain(`culture\\-audit ${path.map(({ name }) => name).join(' ')}`);
    for (const option of paths.flatMap((path) => path.at(-1)?.options ?? [])) expect(page).toContain(option.flags.replaceAll('-', '\\-'));
  });
  test('shows examples before options', () => {
    expect(page.indexOf('.SH EXAMPLES')).toBeLessThan(page.indexOf('.SH OPTIONS'));
  });
  test.skipIf(spawnSync(linter, ['-Tlint']).error !== undefined)('pleases mandoc', () => {
    const { stdout, stderr } = spawnSync(linter, ['-Tlint', '-Wwarning'], { input: page, encoding: 'utf8' });
    expect(`${stdout}${stderr}`.split('\n').filter((line) => line !== '' && !line.includes('missing date'))).toEqual([]);
  });
});
