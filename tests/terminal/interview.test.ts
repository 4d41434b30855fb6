import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildDriver } from './build-driver';
import { type OpenOptions, type OpenTerminal, open } from './terminal';

let built: Awaited<ReturnType<typeof buildDriver>>;
beforeAll(async () => {
  built = await buildDriver();
});
afterAll(() => rmSync(built.folder, { recursive: true, force: true }));

const opened: OpenTerminal[] = [];
afterEach(() => {
  for (const terminal of opened.splice(0)) terminal.kill('SIGKILL');
});

let count = 0;
const newPath = (): string => {
  count += 1;
  return join(built.folder, `journal-${count}.jsonl`);
};
interface Driven extends OpenTerminal {
  readonly entries: () => readonly Record<string, unknown>[];
  readonly path: string;
}

function drive(settings: object = {}, options: OpenOptions = {}, path = newPath()): Driven {
  const terminal = open([process.execPath, built.program, path], { ...options, env: { ...options.env, DRIVE: JSON.stringify(settings) } });
  opened.push(terminal);
  const entries = () =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { ...terminal, entries, path };
}

const first = 'solve a customer';
const second = 'protects its own';
const third = 'common target';
const bracketed = (text: string): string => `\u001b[200~${text}\u001b[201~`;

describe('an interview in a terminal', () => {
  it('moves on after one key, when the answer is saved, and says what was saved', async () => {
    const it = drive();
    await it.waitFor('1 of 8');
    it.type('4');
    await it.waitFor(second);
    expect(it.screen()).toContain('✓ 4 Agree');
    expect(it.entries()).toEqual([{ kind: 'answer', question: 'one-team-1', state: 'answered', code: '4' }]);
    it.type('q');
    await it.waitFor('end stopped at one-team-2');
    expect(await it.exit).toEqual({ code: 0, signal: 0 });
  });

  it('goes through every kind of question to the end', async () => {
    const it = drive();
    await it.waitFor(first);
    it.type('5');
    await it.waitFor(second);
    it.type('s');
    await it.waitFor(third);
    it.type('2');
    await it.waitFor('recommend us');
    it.type('1');
    await it.waitFor('› 1');
    it.type('0');
    await it.waitFor('Who is told');
    it.type('1');
    await it.waitFor('1  [x]');
    it.type('3');
    await it.waitFor('3  [x]');
    it.type('\r');
    await it.waitFor('Years with the company');
    it.type('61\r');
    await it.waitFor('! Type a number from 0 to 60');
    it.type('\u0015');
    await it.quiet();
    it.type('12,5\r');
    await it.waitFor('What should change');
    it.type('Меньше совещаний, więcej słuchania');
    await it.waitFor('słuchania');
    it.type('\r');
    await it.waitFor('say this to a colleague');
    it.type('d');
    await it.waitFor('last question');
    expect(it.screen()).toContain('Answered: 6 of 8 · don’t know: 1 · does not apply: 0 · skipped: 1');
    it.type('\r');
    await it.waitFor('end finished at null answers 8');
    expect((await it.exit).code).toBe(0);
    expect(it.entries().map(({ state, code }) => [state, code])).toEqual([
      ['answered', '5'],
      ['skipped', ''],
      ['answered', 'partly'],
      ['answered', '10'],
      ['answered', 'customer;nobody'],
      ['answered', '12.5'],
      ['answered', 'Меньше совещаний, więcej słuchania'],
      ['dont-know', ''],
      ['finished', undefined],
    ]);
  });

  it('goes back to an answer, marks it, and keeps or changes it', async () => {
    const it = drive();
    await it.waitFor(first);
    it.type('b');
    await it.waitFor('! This is the first question.');
    it.type('2');
    await it.waitFor(second);
    it.type('\u001b[D');
    await it.waitFor(/●\s+2 {2}Disagree/);
    it.type('\r');
    await it.waitFor(second);
    it.type('b');
    await it.waitFor(first);
    it.type('5');
    await it.waitFor('✓ 5 Strongly agree');
    it.type('q');
    await it.exit;
    expect(it.entries().map(({ code }) => code)).toEqual(['2', '5', undefined]);
  });

  it('is answered with the same keys under a Russian layout', async () => {
    const it = drive({ interviewer: 'ru', respondent: 'ru' });
    await it.waitFor('1 из 8');
    it.type('ы'); // s
    await it.waitFor('✓ Пропущено');
    it.type('в'); // d
    await it.waitFor('✓ Затрудняюсь ответить');
    it.type('и'); // b
    await it.waitFor('2 из 8');
    it.type('т'); // n
    await it.waitFor('Заметка к этому вопросу');
    it.type('Говорит уверенно, ё и й на месте');
    await it.waitFor('на месте');
    it.type('\r');
    await it.waitFor('✓ Заметка добавлена');
    it.type('а'); // f
    await it.waitFor('Завершить интервью');
    it.type('н'); // y, or "no"
    await it.waitFor('Это «y» или «нет»?');
    it.type('т'); // n
    await it.waitFor('2 из 8');
    it.type('й'); // q
    await it.waitFor('end stopped');
    expect(it.entries().at(2)).toEqual({ kind: 'note', question: 'one-team-2', text: 'Говорит уверенно, ё и й на месте', quote: false });
  });

  it('keeps a quote as a quote and shows it at its question', async () => {
    const it = drive();
    await it.waitFor(first);
    it.type('n');
    await it.waitFor('Note on this question');
    it.type('"We always hear last');
    await it.waitFor('hear last');
    it.type('\r');
    await it.waitFor('Quote: “We always hear last”');
    it.type('n');
    await it.waitFor('Note on this question');
    it.type('\u001b');
    await it.waitFor('1 of 8');
    it.type('q');
    await it.exit;
    expect(it.entries()).toEqual([
      { kind: 'note', question: 'one-team-1', text: 'We always hear last', quote: true },
      { kind: 'state', state: 'stopped' },
    ]);
  });

  it('jumps to a marker and finishes early after a yes', async () => {
    const it = drive();
    await it.waitFor(first);
    it.type('j');
    await it.waitFor('Jump to a marker');
    expect(it.screen()).toContain('0/3');
    it.type('\u001b[B');
    await it.waitFor('› 2');
    it.type('\r');
    await it.waitFor('recommend us');
    it.type('7');
    await it.waitFor('Who is told');
    it.type('f');
    await it.waitFor('7 questions have no answer');
    it.type('y');
    await it.waitFor('end finished-here');
    expect(it.entries().map(({ kind, state }) => [kind, state])).toEqual([
      ['answer', 'answered'],
      ['state', 'finished-here'],
    ]);
  });

  it('resumes exactly where it was left', async () => {
    const one = drive();
    await one.waitFor(first);
    one.type('4');
    await one.waitFor(second);
    one.type('\u0003');
    await one.waitFor('end interrupted at one-team-2');
    expect((await one.exit).code).toBe(130);
    const two = drive({ start: 'one-team-2' }, {}, one.path);
    await two.waitFor(second);
    two.type('q');
    await two.exit;
  });

  it('does not acknowledge what could not be saved', async () => {
    const it = drive({ failAt: 2 });
    await it.waitFor(first);
    it.type('4');
    await it.waitFor(second);
    it.type('4');
    await it.waitFor('end save-failed at one-team-2 answers 1');
    expect((await it.exit).code).toBe(2);
    expect(it.entries()).toHaveLength(1);
    expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
  });
});

describe('however it ends, the terminal is given back', () => {
  it.each([
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGINT', 130],
  ])('%s: what was acknowledged stays, exit %i', async (signal, code) => {
    const it = drive();
    await it.waitFor(first);
    it.type('3');
    await it.waitFor(second);
    it.kill(signal);
    expect((await it.exit).code).toBe(code);
    expect(it.entries()).toHaveLength(1);
    expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
  });

  it('Ctrl-C while an answer is being saved: it is saved', async () => {
    const it = drive({ slow: 300 });
    await it.waitFor(first);
    it.type('3');
    await new Promise((resolve) => setTimeout(resolve, 60));
    it.type('\u0003');
    await it.waitFor('end interrupted at one-team-1 answers 1');
    expect((await it.exit).code).toBe(130);
    expect(it.entries()).toHaveLength(1);
  });

  it('a closed window: the answer is saved and the process ends', async () => {
    const it = drive();
    await it.waitFor(first);
    it.type('3');
    await it.waitFor(second);
    it.close();
    await expect
      .poll(() => existsSync(`${it.path}.end`) && readFileSync(`${it.path}.end`, 'utf8'), { timeout: 10_000 })
      .toContain('end interrupted');
    expect(it.entries()).toHaveLength(1);
  });

  it('echo and line mode are back', async () => {
    const path = join(built.folder, 'stty.jsonl');
    const shell = open(['sh', '-c', `${process.execPath} ${built.program} ${path}; echo code $?; stty -a`], { rows: 40 });
    await shell.waitFor(first);
    shell.type('\u0003');
    await shell.waitFor('code 130');
    const screen = await shell.waitFor(/\becho\b/);
    expect(screen).toMatch(/[^-]icanon/);
    expect(screen).toMatch(/[^-]echo\b/);
    expect(shell.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
    await shell.exit;
  });
});

describe('ended at any moment', () => {
  const ends = [
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGHUP', 129],
    ['\u0003', 130],
  ] as const;

  it.each(Array.from({ length: 12 }, (_, at) => [at * 7, ends[at % 4] ?? ends[0]] as const))(
    '%i ms after an answer: %j',
    async (delay, [how, code]) => {
      const it = drive({ slow: 10 });
      await it.waitFor(first);
      it.type('3');
      await new Promise((resolve) => setTimeout(resolve, delay));
      if (how === '\u0003') it.type(how);
      else it.kill(how);
      await it.waitFor('end interrupted');
      expect((await it.exit).code).toBe(code);
      expect(it.modes()).toEqual({ cursorHidden: false, bracketedPaste: false });
      if (it.output().includes('✓')) expect(it.entries()).toHaveLength(1);
    },
  );
});

describe('what was not meant as an answer is none', () => {
  const long = Array.from({ length: 200 }, (_, at) => `4 line ${String(at).padStart(3, '0')} żółć не мешает, и дальше всё по плану`)
    .join('\n')
    .slice(0, 9_999)
    .concat('!');

  it.each([
    ['bracketed', bracketed(long)],
    ['plain', long],
    ['plain, ended by a line break', `${long}\r`],
  ])('10,000 pasted characters (%s) answer no list', async (_, typed) => {
    const it = drive();
    await it.waitFor(first);
    it.type(typed);
    await it.waitFor('Pasted text answers nothing here');
    await it.quiet();
    expect(it.entries()).toEqual([]);
    it.type('q');
    await it.exit;
  });

  it.each([
    ['bracketed', bracketed(long)],
    ['plain', long],
    ['plain, ended by a line break', `${long}\r`],
  ])('10,000 pasted characters (%s) are one text answer', async (_, typed) => {
    const it = drive({ start: 'open-1' });
    await it.waitFor('What should change');
    it.type(typed);
    if (!typed.endsWith('\r')) {
      await it.waitFor('плану!');
      it.type('\r');
    }
    await it.waitFor('say this to a colleague');
    await it.quiet();
    expect(it.entries()).toHaveLength(1);
    expect(it.entries()[0]).toEqual({ kind: 'answer', question: 'open-1', state: 'answered', code: long });
    it.type('q');
    await it.exit;
  });

  it('keys that came with an answer do not answer the next question', async () => {
    const it = drive();
    await it.waitFor(first);
    it.type('445');
    await it.waitFor(second);
    await it.quiet();
    expect(it.entries()).toHaveLength(1);
    it.type('q');
    await it.exit;
  });

  it('what was typed before the first question stood on the screen answers nothing', async () => {
    const it = drive();
    it.type('4');
    it.type('\r5');
    await it.waitFor(first);
    await it.quiet(300);
    expect(it.entries()).toEqual([]);
    expect(it.screen()).toContain('1 of 8');
    it.type('q');
    await it.exit;
  });

  it('keys typed while an answer is being saved are dropped', async () => {
    const it = drive({ slow: 200 });
    await it.waitFor(first);
    it.type('4');
    await new Promise((resolve) => setTimeout(resolve, 60));
    it.type('5');
    await it.waitFor(second);
    await it.quiet(300);
    expect(it.entries()).toHaveLength(1);
    it.type('q');
    await it.exit;
  });
});

describe('any terminal will do', () => {
  it('survives 100 resizes, 40 columns included, and loses no key', async () => {
    const it = drive({ respondent: 'ru' });
    await it.waitFor('1 of 8');
    for (let at = 0; at < 100; at += 1) it.resize([40, 80, 57, 120, 44][at % 5] ?? 80, [24, 30, 18][at % 3] ?? 24);
    it.resize(40, 30);
    await it.quiet();
    expect(it.screen().split('1 of 8')).toHaveLength(2);
    it.type('4');
    await it.waitFor('2 of 8');
    for (const line of it.screen().split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    expect(it.entries()).toHaveLength(1);
    it.type('q');
    await it.exit;
  });

  it('TERM=dumb gets text without a single escape sequence', async () => {
    const it = drive({ start: 'open-1', ascii: true }, { env: { TERM: 'dumb' } });
    await it.waitFor('What should change');
    it.type('less paper');
    await it.waitFor('> less paper');
    it.type('\r');
    await it.waitFor('say this to a colleague');
    it.type('4\r');
    await it.waitFor(first);
    it.type('q\r');
    await it.waitFor('end stopped');
    expect(it.output()).not.toContain('\u001b');
    expect(it.entries().map(({ code }) => code)).toEqual(['less paper', '4', undefined]);
  });

  it('NO_COLOR: no colours', async () => {
    const it = drive({}, { env: { NO_COLOR: '1' } });
    await it.waitFor(first);
    it.type('q');
    await it.exit;
    expect(it.output().replaceAll('\u001b[?25h', '')).not.toMatch(new RegExp(`${'\u001b'}\\[[0-9;]*m`));
  });
});

describe('text from people and files', () => {
  it('cannot act on the terminal', async () => {
    const hostile = 'a\u001b[2Jb\u0007c\u009b31md\u202ee';
    const path = newPath();
    writeFileSync(
      path,
      `${JSON.stringify({ kind: 'note', question: 'open-1', text: hostile, quote: false })}\n${JSON.stringify({ kind: 'answer', question: 'open-1', state: 'answered', code: hostile })}\n`,
    );
    const it = drive({ start: 'open-1' }, {}, path);
    await it.waitFor('Note: a[2Jbc31mde');
    expect(it.screen()).toContain('› a[2Jbc31mde');
    it.type('\r');
    await it.waitFor('say this to a colleague');
    it.type('\u0003');
    await it.exit;
    expect(it.output()).not.toMatch(new RegExp(`${'\u001b'}\\[2J|[\u0007\u009b\u202e]`));
  });
});

describe('small questions of the commands', () => {
  it('suggests the next free code and advises against a name', async () => {
    const it = drive({ ask: 'code' });
    await it.waitFor('leader-02');
    it.type('anna');
    await it.waitFor('› anna');
    it.type('\r');
    await it.waitFor('looks like a name');
    it.type('\u0015');
    await it.quiet();
    it.type('\r');
    await it.waitFor('code leader-02');
    await it.exit;
  });

  it('chooses by number, or with the arrow keys', async () => {
    const it = drive({ ask: 'choice' });
    await it.waitFor('Marker number 1');
    it.type('1');
    await it.waitFor('› 1');
    it.type('4');
    await it.waitFor('choice 13');
    await it.exit;
  });

  it('confirms with y alone', async () => {
    const it = drive({ ask: 'confirm' });
    await it.waitFor('Sure?');
    it.type('\r');
    await it.quiet();
    it.type('y');
    await it.waitFor('confirm true');
    await it.exit;
  });
});
