import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { filesIn, linesOf, litterIn, newWorkspace, runQuietly, start } from './program';
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
const round = (folder: string): string => join(folder, 'rounds', readdirSync(join(folder, 'rounds'))[0] ?? '');
const table = (folder: string): string => join(round(folder), 'tables', 'self-check.csv');
const noTime = Date.parse('2000-01-01T00:00:00Z');

/** What only the person in front of the laptop may see: their words, the introduction, questions, answers, signs that one was given. */
const theirs = /secret|Please think|Role of|Front-line|Strongly|Agree|What one change|\d of 1\d|✓|last question|You are not done/;

/** One person's whole turn, from the hand-over to the last key; every one answers something else. */
async function answer(it: OpenTerminal, person: number): Promise<void> {
  it.type('\r');
  await it.waitFor('Role of the respondent');
  it.type('2');
  await it.waitFor(/1 of 1\d/);
  it.type(String((person % 5) + 1));
  await it.waitFor('✓');
  it.type('j');
  await it.waitFor('Jump to a marker');
  it.type('\u001b[F\r');
  await it.waitFor('What one change');
  it.type(`secret${person}`);
  await it.waitFor(`secret${person}`);
  it.type('\r');
  await it.waitFor(`✓ secret${person}`);
  it.type('\u001b');
  await it.waitFor('f finish');
  it.type('f');
  await it.waitFor('Finish the interview here?');
  it.type('y');
}

describe('eight people in turn on one laptop', () => {
  test('nothing of the one before can be seen or scrolled to, and the files hold no time and no order', { timeout: 120_000 }, async () => {
    const folder = await workspace();
    const it = keep(start(folder, ['interview', 'self-check', '--in-turn', '--people', '8'], { rows: 24 }));
    await it.waitFor('8 people, one after another');
    expect(it.screen().replace(/\s+/g, ' ')).toContain(
      'under about 21 points may be chance; a real one of 30 points would be noticed 8 times in 10',
    );
    it.type('\r');
    for (let person = 0; person < 8; person++) {
      await it.waitFor(`This round: ${person} of 8`);
      await it.quiet();
      expect(it.history()).not.toMatch(theirs);
      await answer(it, person);
    }
    await it.waitFor('This round: 8 of 8');
    expect(await it.exit).toEqual({ code: 0, signal: 0 });
    expect(it.history()).not.toMatch(theirs);
    expect(it.output()).toContain('secret7');
    expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });

    const [header = '', ...rows] = readFileSync(table(folder), 'utf8').trim().split('\n');
    expect(header).toMatch(/^respondent,level,/);
    expect(rows).toHaveLength(8);
    const ids = rows.map((row) => row.split(',')[0] ?? '');
    expect(ids).toEqual(ids.toSorted());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(rows.join('\n')).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d/);
    for (const path of [table(folder), join(round(folder), 'tables'), join(round(folder), 'interviews')])
      expect(statSync(path).mtimeMs).toBe(noTime);
    expect(litterIn(folder)).toEqual([]);

    // No way back into a finished one: nothing is offered, no code finds it.
    const again = keep(start(folder, ['interview', 'self-check']));
    await again.waitFor('Role of the respondent');
    again.type('\u0003');
    await again.exit;
    const amend = keep(start(folder, ['interview', 'amend', ids[0] ?? '', '-q', 'self-check']));
    expect(await amend.exit).toEqual({ code: 2, signal: 0 });
    expect(rows.join('\n')).toContain('secret3');
    expect(readFileSync(table(folder), 'utf8')).toContain(rows[0] ?? '?');
  });

  test('whoever stops decides what becomes of the answers; Ctrl-C between people ends the sitting', { timeout: 60_000 }, async () => {
    const folder = await workspace();
    const it = keep(start(folder, ['interview', 'self-check', '--in-turn', '--role', 'manager']));
    await it.waitFor('How many people will answer?');
    it.type('0\r');
    await it.waitFor('a whole number from 1 to 500');
    it.type('\u0015' + '5\r');
    await it.waitFor('5 people, one after another');
    it.type('\r');
    const begin = async (): Promise<void> => {
      await it.waitFor('This round: 0 of 5');
      it.type('\r');
      await it.waitFor(/1 of 1\d/);
      it.type('4');
      await it.waitFor('✓ 4');
      it.type('\u0003');
      await it.waitFor('You are not done yet.');
    };
    await begin();
    it.type('1');
    await it.waitFor(/2 of 1\d/);
    it.type('q');
    await it.waitFor('You are not done yet.');
    it.type('3');
    await it.waitFor('This round: 0 of 5');
    expect(it.history()).not.toMatch(theirs);
    expect(litterIn(folder)).toEqual([]);
    await begin();
    const [draft = ''] = litterIn(folder);
    expect(linesOf(join(folder, draft)).filter(({ kind }) => kind === 'answer')).toHaveLength(1);
    expect(readFileSync(join(folder, draft), 'utf8')).not.toMatch(/\d{4}-\d\d-\d\dT/);
    it.type('2');
    await it.waitFor('This round: 1 of 5');
    expect(litterIn(folder)).toEqual([]);
    const [, row = ''] = readFileSync(table(folder), 'utf8').split('\n');
    const code = /^([0-9a-f]{32}),manager,4,not-shown/.exec(row)?.[1];
    // Who saw the draft's name in the folder does not find its row.
    expect(code).toBeDefined();
    expect(draft).not.toContain(code);
    it.type('\u0003');
    await it.waitFor('To go on: culture-audit interview self-check --in-turn --people 4 --role manager');
    expect(await it.exit).toEqual({ code: 130, signal: 0 });
    const again = keep(start(folder, ['interview', 'self-check', '--in-turn', '--people', '4', '--role', 'manager']));
    await again.waitFor('In this round already: 1. With you it will be 5.');
    again.type('\r');
    await again.waitFor('This round: 1 of 5');
    again.type('\u0003');
    expect(await again.exit).toEqual({ code: 130, signal: 0 });
  });

  test('a signal in the middle of a turn wipes the screen and loses nothing', { timeout: 60_000 }, async () => {
    const folder = await workspace();
    const it = keep(start(folder, ['interview', 'self-check', '--in-turn', '--people', '6', '--role', 'manager']));
    await it.waitFor('6 people');
    it.type('\r');
    await it.waitFor('0 of 6');
    it.type('\r');
    await it.waitFor(/1 of 1\d/);
    it.type('4');
    await it.waitFor('✓ 4');
    it.kill('SIGTERM');
    expect(await it.exit).toEqual({ code: 143, signal: 0 });
    expect(it.history()).not.toMatch(theirs);
    expect(it.history()).toContain('To go on: culture-audit interview self-check --in-turn --people 6');
    expect(linesOf(join(folder, litterIn(folder)[0] ?? '')).filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  });

  test('before it starts, fewer than five are told that there will be no scores, and of the way that remains', async () => {
    const folder = await workspace();
    const it = keep(start(folder, ['interview', 'self-check', '--in-turn', '--people', '4']));
    await it.waitFor('no scores are shown at all');
    expect(it.screen().replace(/\s+/g, ' ')).toContain('culture-audit interview self-check --role team');
    it.type('q');
    expect(await it.exit).toEqual({ code: 0, signal: 0 });
    expect(filesIn(folder).filter((name) => name.startsWith('rounds'))).toEqual([]);
  });

  test('from ten on, distributions', async () => {
    const it = keep(start(await workspace(), ['interview', 'self-check', '--in-turn', '--people', '12', '--my-lang', 'pl']));
    await it.waitFor('od 10 odpowiedzi także ich rozkład');
    it.type('q');
    await it.exit;
  });

  test.each([
    [['interview', 'full-audit', '--in-turn'], 'command/in-turn'],
    [['interview', 'self-check', '--in-turn', '--role', 'team'], 'command/in-turn'],
    [['interview', 'self-check', '--in-turn', '--people', 'many'], 'command/people'],
  ])('%j is refused: %s', async (args, code) => {
    const it = keep(start(await workspace(), args));
    expect(await it.exit).toEqual({ code: 2, signal: 0 });
    expect(it.screen()).toContain(code);
  });
});

test('a team of three answers once, agreed aloud: resumed, amended, scored as its own assessment', { timeout: 60_000 }, async () => {
  const folder = await workspace();
  const it = keep(start(folder, ['interview', 'self-check', '--role', 'team']));
  await it.waitFor('One answer for the whole team');
  await it.waitFor(/1 of 1\d/);
  it.type('4');
  await it.waitFor('✓ 4');
  it.type('q');
  await it.waitFor('To go on: culture-audit interview self-check --respondent team-01 --role team');
  expect(await it.exit).toEqual({ code: 0, signal: 0 });
  const journal = join(round(folder), 'interviews', 'team-01.self-check.jsonl');
  expect(readFileSync(journal, 'utf8')).not.toMatch(/\d{4}-\d\d-\d\dT/);

  const on = keep(start(folder, ['interview', 'self-check', '--respondent', 'team-01', '--role', 'team']));
  await on.waitFor(/2 of 1\d/);
  on.type('f');
  await on.waitFor('Finish the interview here?');
  on.type('y');
  await on.waitFor('Finished: team-01');
  expect(await on.exit).toEqual({ code: 0, signal: 0 });

  const amend = keep(start(folder, ['interview', 'amend', 'team-01']));
  await amend.waitFor('Which answer');
  amend.type('1\r');
  await amend.waitFor(/1 of 1\d/);
  amend.type('5');
  await amend.waitFor('✓ 5');
  amend.type('q');
  await amend.waitFor('Amended: team-01');
  await amend.exit;

  const said = await runQuietly(folder, 'score', '--json');
  const { index, markers, collected } = JSON.parse(said);
  const shown = markers.filter(({ score }: { score: number | null }) => score !== null);
  expect(shown).toMatchObject([{ score: 100, interval: null, intervalReason: 'joint-answer', n: 0, ratedOnly: true }]);
  expect(index.interval).toBeNull();
  expect(collected).toMatchObject([{ source: 'team', n: 1 }]);
  expect(await runQuietly(folder, 'score')).toContain('The team’s own assessment, one joint answer');
});

test('a plain terminal says that it cannot be wiped', { timeout: 60_000 }, async () => {
  const folder = await workspace();
  const it = keep(start(folder, ['interview', 'self-check', '--in-turn', '--people', '5', '--role', 'manager', '--plain']));
  await it.waitFor('cannot be cleared for certain');
  it.type('\r');
  await it.waitFor('This round: 0 of 5');
  it.type('\r');
  await it.waitFor('1 of 1');
  it.type('4\r');
  await it.waitFor('Answer taken: 4 Agree');
  it.type('f\r');
  await it.waitFor('Finish the interview here?');
  it.type('y\r');
  await it.waitFor('This round: 1 of 5');
  expect(it.screen()).not.toMatch(theirs);
  expect(it.screen().replace(/\s+/g, ' ')).toContain('This terminal cannot be cleared for certain');
  expect(it.output()).not.toContain('\u001b');
  it.type('q\r');
  expect(await it.exit).toEqual({ code: 0, signal: 0 });
});
