import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linesOf, newWorkspace, start } from './program';
import type { OpenTerminal } from './terminal';

const opened: OpenTerminal[] = [];
const folders: string[] = [];
afterAll(() => {
  for (const terminal of opened) terminal.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const keep = (terminal: OpenTerminal): OpenTerminal => {
  opened.push(terminal);
  return terminal;
};
const workspace = async (): Promise<string> => {
  const folder = await newWorkspace();
  folders.push(folder);
  return folder;
};

/** Nothing moves the cursor, colours, or draws a line or a bar: only text, line ends, and the wiping of a typed letter. */
const onlyLines = (output: string): void => expect(output).not.toMatch(/[\u0000-\u0007\u000b\u000c\u000e-\u001f\u007f-\u009f━─●✓›]/);

describe('plain lines, for screen readers', () => {
  test.each([
    ['ACCESSIBLE', [], { ACCESSIBLE: '1' }],
    ['TERM=dumb', [], { TERM: 'dumb' }],
    ['--plain', ['--plain'], {}],
  ])('%s: an interview of numbered lines, kept as any other', { timeout: 60_000 }, async (_, options, env) => {
    const folder = await workspace();
    const it = keep(start(folder, ['interview', 'full-audit', '--role', 'leader', ...options], { env, rows: 50 }));
    await it.waitFor('Code of the respondent');
    it.type('\r');
    await it.waitFor('y for yes or n for no');
    it.type('yes\r');
    await it.waitFor(/1 of \d\d\. Executive sponsorship/);
    expect(it.screen()).toMatch(/^1\. Yes$/m);
    it.type('7\r');
    await it.waitFor('This is none of the answers');
    it.type('2x\u007f\r');
    await it.waitFor('Answer taken: 2 Partly');
    await it.waitFor(/2 of \d\d\./);
    it.type('b\r');
    await it.waitFor('Answered before: 2 Partly');
    it.type('\r');
    await it.waitFor(/2 of \d\d\.[\s\S]*2 of \d\d\./);
    it.type('n\r');
    await it.waitFor('Note on this question');
    it.type('They showed the order\r');
    await it.waitFor('Answer taken: Note added');
    it.type('?\r');
    await it.waitFor('Press Enter to return');
    it.type('\r');
    await it.waitFor(/3|2 of \d\d\./);
    await it.quiet();
    it.type('s\r');
    await it.waitFor('Answer taken: Skipped');
    it.type('\u0003');
    await it.waitFor(`To go on: culture-audit interview full-audit --respondent leader-01${options.length > 0 ? ' --plain' : ''}`);
    expect(await it.exit).toEqual({ code: 130, signal: 0 });
    onlyLines(it.output().replaceAll('\b \b', ''));
    const round = join(folder, 'rounds', readdirSync(join(folder, 'rounds'))[0] ?? '');
    const lines = linesOf(join(round, 'interviews', 'leader-01.full-audit.jsonl'));
    expect(lines.filter(({ kind }) => kind === 'answer').map(({ code, state }) => [code, state])).toEqual([
      ['partly', 'answered'],
      ['', 'skipped'],
    ]);
    expect(lines.filter(({ kind }) => kind === 'note')).toHaveLength(1);
    expect(readFileSync(join(round, 'interviews', 'leader-01.full-audit.jsonl'), 'utf8')).toContain('"consent":true');
  });

  test.each([
    ['en', 'Type the number of the answer', 'nothing'],
    ['ru', 'Введите номер ответа', 'Экран'],
    ['pl', 'Proszę wpisać numer odpowiedzi', 'Ekran'],
  ])('try in %s: to the own scorecard', { timeout: 60_000 }, async (language, hint) => {
    const it = keep(start(await workspace(), ['try', '--plain', '--lang', language], { rows: 60 }));
    await it.waitFor(/1\. /);
    it.type('1\r');
    await it.waitFor(hint);
    it.type('2\r');
    await it.quiet(400);
    it.type('q\r');
    expect(await it.exit).toEqual({ code: 0, signal: 0 });
    onlyLines(it.output());
  });

  test('a pasted text with line ends is one answer and answers no other question', { timeout: 60_000 }, async () => {
    const folder = await workspace();
    const it = keep(start(folder, ['interview', 'self-check', '--role', 'manager', '--plain'], { rows: 60 }));
    await it.waitFor(/1 of 14\./);
    it.type('4\n5\n4\n3\n2\n1\n');
    await it.waitFor('This is none of the answers');
    it.type('j\r');
    await it.waitFor('Jump to a marker');
    const last = [...it.screen().matchAll(/^(\d+)\. General and open/gm)].at(-1)?.[1] ?? '?';
    it.type(`${last}\r`);
    await it.waitFor('What one change');
    it.type(`${'long words\n'.repeat(1000)}end`);
    await it.quiet(500);
    it.type('\r');
    await it.waitFor('14 of 14', 20_000);
    it.type('\u0003');
    await it.exit;
    const round = join(folder, 'rounds', readdirSync(join(folder, 'rounds'))[0] ?? '');
    const draft = readdirSync(join(round, 'interviews')).find((name) => name.startsWith('.draft')) ?? '';
    const answers = linesOf(join(round, 'interviews', draft)).filter(({ kind }) => kind === 'answer');
    expect(answers).toHaveLength(1);
    expect(String(answers[0]?.code)).toHaveLength(11 * 1000 + 3);
  });
});
