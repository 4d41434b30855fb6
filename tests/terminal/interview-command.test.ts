import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { holderOf, linesOf, litterIn, newWorkspace, runQuietly, start, startInShell } from './program';
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
const workspace = async (...options: string[]): Promise<string> => {
  const folder = await newWorkspace(...options);
  folders.push(folder);
  return folder;
};
const round = (folder: string): string => join(folder, 'rounds', readdirSync(join(folder, 'rounds'))[0] ?? '');
const journal = (folder: string, code: string): string => join(round(folder), 'interviews', `${code}.full-audit.jsonl`);
const answersIn = (path: string): unknown[] =>
  linesOf(path)
    .filter(({ kind }) => kind === 'answer')
    .map(({ code }) => code);

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch {
    return false;
  }
};

const leader = ['interview', 'full-audit', '--respondent', 'leader-01', '--role', 'leader', '--no-consent'];
const resume = 'culture-audit interview full-audit --respondent leader-01';

describe.concurrent('an audit in Russian, from init to a finished interview', () => {
  test('asks in Russian, survives Ctrl-C and a kill, resumes exactly there, finishes here and debriefs', async () => {
    const folder = await workspace();
    rmSync(join(folder, 'audit.yaml'));
    const russian = { env: { LANG: 'ru_RU.UTF-8' }, rows: 34 };
    const init = keep(start(folder, ['init'], russian));
    await init.waitFor('Кого проверяем?');
    init.type('Акме\r');
    await init.waitFor('Какие опросники?');
    init.type('1');
    await init.waitFor('Дальше: culture-audit interview');
    expect(await init.exit).toEqual({ code: 0, signal: 0 });
    expect(readFileSync(join(folder, 'audit.yaml'), 'utf8')).toContain('client: Акме');

    const first = keep(start(folder, ['interview'], russian));
    await first.waitFor('Какой опросник?');
    first.type('1');
    await first.waitFor('Роль респондента');
    first.type('1');
    await first.waitFor('leader-01');
    expect(first.screen()).toContain('Код, а не имя');
    first.type('\r');
    await first.waitFor('Можно ли показывать');
    first.type('y');
    await first.waitFor('1 из ');
    expect(first.output()).toMatch(/Раунд \d{4}-Q\d открыт/);
    first.type('2');
    await first.waitFor('✓ 2 Частично');
    expect(answersIn(journal(folder, 'leader-01'))).toEqual(['partly']);
    // Somewhere else than where the questions stand: it has to go on there.
    first.type('j');
    await first.waitFor('Перейти');
    first.type('05');
    const left = (await first.waitFor(/Ясный ответ|из 21 .*\n/)).split('\n').find((line) => line.includes(' из '));
    await first.quiet();
    const position = /(\d+ из \d+)/.exec(first.screen())?.[1] ?? '?';
    expect(left).toBeDefined();
    first.type('\u0003');
    await first.waitFor(`Продолжить: ${resume}`);
    expect(await first.exit).toEqual({ code: 130, signal: 0 });
    expect(litterIn(folder)).toEqual([]);

    const second = keep(start(folder, resume.split(' ').slice(1), russian));
    await second.waitFor(position);
    expect(second.output()).toContain('Продолжаем: leader-01, пройдено 1 из');
    second.type('n');
    await second.waitFor('Заметка');
    second.type('Показали приказ\r');
    await second.waitFor('✓ Заметка добавлена');
    second.kill('SIGKILL');
    await second.exit;

    const third = keep(start(folder, ['interview', 'full-audit'], russian));
    await third.waitFor('Чьё интервью?');
    third.type('2');
    await third.waitFor(/\d+ из \d+ /);
    third.type('f');
    await third.waitFor('Завершить интервью');
    third.type('д');
    await third.waitFor('Интервью завершено: leader-01');
    await third.waitFor('Дальше: culture-audit interview full-audit');
    expect(await third.exit).toEqual({ code: 0, signal: 0 });
    expect(linesOf(journal(folder, 'leader-01')).at(-1)).toMatchObject({ kind: 'state', state: 'finished-here' });
    expect(linesOf(journal(folder, 'leader-01'))).toContainEqual(expect.objectContaining({ kind: 'note', text: 'Показали приказ' }));
    expect(litterIn(folder)).toEqual([]);
  });
});

describe.concurrent('one respondent', () => {
  test('is one voice: the same command resumes, and after the end it amends', async () => {
    const folder = await workspace('-q', 'full-audit');
    const first = keep(start(folder, leader));
    await first.waitFor('1 of 21');
    first.type('1');
    await first.waitFor('2 of 21');
    first.type('f');
    await first.waitFor('y yes');
    first.type('y');
    await first.waitFor('Finished: leader-01');
    await first.exit;

    const again = keep(start(folder, ['interview', 'amend', 'leader-01']));
    await again.waitFor('Which answer is to be changed?');
    expect(again.screen()).toContain('Yes');
    again.type('\r');
    await again.waitFor('1 of 21');
    again.type('3');
    await again.waitFor('✓ 3 No');
    again.type('q');
    await again.waitFor('Amended: leader-01');
    expect(await again.exit).toEqual({ code: 0, signal: 0 });
    expect(answersIn(journal(folder, 'leader-01'))).toEqual(['yes', 'no']);
    const listed = JSON.parse(await runQuietly(folder, 'interview', 'list', '--json'));
    expect(listed.interviews).toMatchObject([{ respondent: 'leader-01', role: 'leader', state: 'finished-here', answered: 1, shown: 21 }]);
  });

  test('hears one language while the interviewer reads another', async () => {
    const folder = await workspace('-q', 'full-audit');
    const it = keep(start(folder, [...leader, '--lang', 'pl', '--my-lang', 'en', '--markers', 'one-team,cascade']));
    await it.waitFor('W jakim stopniu');
    await it.waitFor('How far has the service commitment');
    await it.waitFor('Ask: Ask a night-shift employee');
    it.type('q');
    expect((await it.exit).code).toBe(0);
    expect(it.output()).toContain(`To go on: ${resume} --lang pl --my-lang en`);
    expect(linesOf(journal(folder, 'leader-01'))[0]).toMatchObject({ language: 'pl', markers: ['one-team', 'cascade'] });
  });
});

describe.concurrent('an auditor’s session', () => {
  test('rates one unit, with the notes of the round on the screen', async () => {
    const folder = await workspace('-q', 'full-audit');
    const audit = join(folder, 'audit.yaml');
    writeFileSync(
      audit,
      'client: Acme\nlanguage: en\nquestionnaires: [full-audit]\nattributes: {site: {Warsaw: 60, Krakow: 40}}\nunit: site\n',
    );
    const talk = keep(start(folder, [...leader, '--attr', 'site=Warsaw'], { rows: 40 }));
    await talk.waitFor('1 of 21');
    talk.type('n');
    await talk.waitFor('Note on this question');
    talk.type('The letter is from 2019\r');
    await talk.waitFor('✓ Note added');
    talk.type('q');
    await talk.exit;

    const it = keep(start(folder, ['interview', '--role', 'auditor', '--unit', 'warsaw'], { rows: 40 }));
    await it.waitFor('auditor-01');
    it.type('\r');
    await it.waitFor('· Warsaw');
    await it.waitFor('Note: The letter is from 2019');
    it.type('q');
    await it.exit;
    expect(linesOf(journal(folder, 'auditor-01'))[0]).toMatchObject({ role: 'auditor', unit: 'Warsaw', consent: false });
  });
});

describe.concurrent('two processes', () => {
  test('do not write one interview: the second is told who holds it', async () => {
    const folder = await workspace('-q', 'full-audit');
    const first = keep(start(folder, leader));
    await first.waitFor('1 of 21');
    const holder = holderOf(journal(folder, 'leader-01'));
    const second = keep(start(folder, leader));
    await second.waitFor(`culture-audit (${holder})`);
    expect(await second.exit).toEqual({ code: 2, signal: 0 });
    const other = keep(
      start(
        folder,
        leader.map((word) => word.replace('leader-01', 'leader-02')),
      ),
    );
    await other.waitFor('1 of 21');
    other.type('1');
    first.type('3');
    await other.waitFor('2 of 21');
    await first.waitFor('2 of 21');
    first.type('q');
    other.type('q');
    await Promise.all([first.exit, other.exit]);
    expect([answersIn(journal(folder, 'leader-01')), answersIn(journal(folder, 'leader-02'))]).toEqual([['no'], ['yes']]);
    expect(litterIn(folder)).toEqual([]);
  });
});

describe.concurrent('ended from outside', () => {
  test.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['Ctrl-C', 130],
  ])('by %s it says %i, leaves a clean terminal, and the line to resume', async (signal, status) => {
    const folder = await workspace('-q', 'full-audit');
    const it = keep(startInShell(folder, leader));
    await it.waitFor('1 of 21');
    it.type('2');
    await it.waitFor('✓ 2 Partly');
    if (signal === 'Ctrl-C') it.type('\u0003');
    else process.kill(holderOf(journal(folder, 'leader-01')), signal);
    await it.waitFor(`status ${status}`);
    await it.exit;
    expect(it.screen()).toContain(`To go on: ${resume}\nstatus ${status}`);
    expect(it.output()).toMatch(/[ ;]echo[ ;]/);
    expect(it.output()).toMatch(/[ ;]icanon[ ;]/);
    expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
    expect(answersIn(journal(folder, 'leader-01'))).toEqual(['partly']);
    expect(litterIn(folder)).toEqual([]);
  });

  test('by a terminal that goes away: all is saved, nothing stays locked', async () => {
    const folder = await workspace('-q', 'full-audit');
    const it = keep(startInShell(folder, leader));
    await it.waitFor('1 of 21');
    it.type('2');
    await it.waitFor('✓ 2 Partly');
    const path = journal(folder, 'leader-01');
    const program = holderOf(path);
    // The shell owns the terminal.
    it.kill('SIGKILL');
    while (isRunning(program)) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(answersIn(path)).toEqual(['partly']);
    expect(linesOf(path).at(-1)).toMatchObject({ state: 'stopped', question: 'leadership-sponsorship-k' });
    expect(litterIn(folder)).toEqual([]);
  });

  test.each([
    ['SIGTERM', 143],
    ['Ctrl-C', 130],
  ])('by %s at a prompt before the interview nothing is begun', async (signal, status) => {
    const folder = await workspace('-q', 'full-audit');
    const it = keep(start(folder, ['interview']));
    await it.waitFor('Role of the respondent');
    if (signal === 'Ctrl-C') it.type('\u0003');
    else it.kill(signal);
    expect(await it.exit).toEqual({ code: status, signal: 0 });
    expect(it.screen()).toContain('To go on: culture-audit interview full-audit');
    expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
    expect(existsSync(join(folder, 'rounds'))).toBe(false);
    expect(litterIn(folder)).toEqual([]);
  });
});

describe.concurrent('an anonymous questionnaire', () => {
  test('keeps a draft without times, goes on with it, and ends as one row of the table', async () => {
    const folder = await workspace('-q', 'self-check');
    const first = keep(start(folder, ['interview']));
    await first.waitFor('Role of the respondent');
    first.type('2');
    await first.waitFor(/1 of \d+/);
    expect(first.output()).toContain('Answers are anonymous.');
    first.type('4');
    await first.waitFor('✓ 4 Agree');
    first.type('n');
    await first.waitFor('Notes are not kept here.');
    first.kill('SIGTERM');
    expect(await first.exit).toEqual({ code: 143, signal: 0 });
    const interviews = join(round(folder), 'interviews');
    const [draft] = litterIn(folder);
    expect(readFileSync(join(folder, draft ?? ''), 'utf8')).not.toMatch(/"(?:at|opened)":"/);

    const second = keep(start(folder, ['interview']));
    await second.waitFor('Unfinished, number 1');
    second.type('2');
    await second.waitFor(/2 of \d+/);
    second.type('f');
    await second.waitFor('y yes');
    second.type('y');
    await second.waitFor('Saved without name or time');
    expect(await second.exit).toEqual({ code: 0, signal: 0 });
    expect(litterIn(folder)).toEqual([]);
    const table = join(round(folder), 'tables', 'self-check.csv');
    const [, row] = readFileSync(table, 'utf8').split('\n');
    expect(row).toMatch(/^[0-9a-f]{32},front-line,4,/);
    expect(statSync(table).mtime.getUTCFullYear()).toBe(2000);
    expect(statSync(interviews).mtime.getUTCFullYear()).toBe(2000);
    const { anonymous, interviews: named } = JSON.parse(await runQuietly(folder, 'interview', 'list', '--json'));
    expect([anonymous, named]).toEqual([[{ questionnaire: 'self-check', rows: 1, unfinished: 0 }], []]);
  });
});

describe.concurrent('try', () => {
  test.each([
    ['en', 'Role of the respondent', /1 of \d+/, 'y', 'Nothing was stored.'],
    ['ru', 'Роль респондента', /1 из \d+/, 'д', 'Ничего не сохранено.'],
    ['pl', 'Rola respondenta', /1 z \d+/, 't', 'Nic nie zostało zapisane.'],
  ])('in %s ends with a scorecard and stores nothing', async (language, role, first, yes, end) => {
    const folder = await workspace();
    const before = litterIn(folder).length;
    const it = keep(start(folder, ['try', '--lang', language], { rows: 40 }));
    await it.waitFor(role);
    it.type('2');
    await it.waitFor(first);
    it.type('4');
    await it.waitFor('✓ 4');
    it.type('f');
    await it.quiet();
    it.type(yes);
    await it.waitFor(end);
    expect(await it.exit).toEqual({ code: 0, signal: 0 });
    expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
    expect(existsSync(join(folder, 'rounds'))).toBe(false);
    expect(litterIn(folder)).toHaveLength(before);
  });

  test('that is stopped says so, and Ctrl-C is 130', async () => {
    const folder = await workspace();
    const it = keep(start(folder, ['try']));
    await it.waitFor('Role of the respondent');
    it.type('2');
    await it.waitFor(/1 of \d+/);
    it.type('\u0003');
    expect(await it.exit).toEqual({ code: 130, signal: 0 });
    expect(it.screen()).toContain('Stopped. Nothing was stored.');
  });
});
