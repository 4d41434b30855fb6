import { describe, expect, test } from 'vitest';
import { reportName } from '#cli/round/report-name';
import { chooseColour, drawsUnicode } from '#cli/shell/choose-colour';
import { chooseLanguage } from '#cli/shell/choose-language';

describe('how much colour', () => {
  test.each<[string, readonly string[], Record<string, string>, boolean, number, number]>([
    ['a terminal of 24 bits', [], {}, true, 24, 3],
    ['a terminal of 8 bits', [], {}, true, 8, 2],
    ['a terminal of 4 bits', [], {}, true, 4, 1],
    ['a pipe', [], {}, false, 24, 0],
    ['a dumb terminal', [], { TERM: 'dumb' }, true, 24, 0],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, 24, 0],
    ['an empty NO_COLOR says nothing', [], { NO_COLOR: '' }, true, 24, 3],
    ['FORCE_COLOR into a pipe', [], { FORCE_COLOR: '1' }, false, 1, 1],
    ['FORCE_COLOR=3', [], { FORCE_COLOR: '3' }, false, 1, 3],
    ['FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, true, 24, 0],
    ['NO_COLOR wins over FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, true, 24, 0],
    ['--color wins over NO_COLOR', ['score', '--color'], { NO_COLOR: '1' }, false, 1, 1],
    ['--no-color wins over all', ['--color', '--no-color'], { FORCE_COLOR: '3' }, true, 24, 0],
  ])('%s', (_, argv, env, isTerminal, depth, expected) => expect(chooseColour(argv, env, isTerminal, depth)).toBe(expected));
});

describe('whether lines and dots can be drawn', () => {
  test.each<[Record<string, string>, string, boolean]>([
    [{ LANG: 'pl_PL.UTF-8' }, 'linux', true],
    [{ LANG: 'pl_PL.ISO-8859-2' }, 'linux', false],
    [{ LC_ALL: 'C.UTF-8', LANG: 'pl_PL.ISO-8859-2' }, 'linux', true],
    [{}, 'linux', true],
    [{ LANG: 'C' }, 'darwin', true],
    [{}, 'win32', false],
    [{ WT_SESSION: 'x' }, 'win32', true],
    [{ TERM: 'dumb', LANG: 'en_US.UTF-8' }, 'linux', false],
    [{ TERM: 'linux', LANG: 'en_US.UTF-8' }, 'linux', false],
  ])('%j on %s: %s', (env, platform, expected) => expect(drawsUnicode(env, platform)).toBe(expected));
});

describe('which language', () => {
  test.each<[string, string | null, Record<string, string>, string]>([
    ['nothing said', null, {}, 'en'],
    ['the option', 'ru', { LANG: 'pl_PL.UTF-8' }, 'ru'],
    ['our own variable before the system’s', null, { CULTURE_AUDIT_LANG: 'pl', LC_ALL: 'ru_RU.UTF-8' }, 'pl'],
    ['LC_ALL before LC_MESSAGES before LANG', null, { LC_ALL: 'ru_RU', LC_MESSAGES: 'pl_PL', LANG: 'en_US' }, 'ru'],
    ['LC_MESSAGES before LANG', null, { LC_MESSAGES: 'pl_PL', LANG: 'ru_RU' }, 'pl'],
    ['an empty variable says nothing', null, { LC_ALL: '', LANG: 'pl' }, 'pl'],
    ['the first that is set decides, ours or not', null, { LC_ALL: 'de_DE.UTF-8', LANG: 'pl_PL' }, 'en'],
    ['POSIX', null, { LANG: 'C.UTF-8' }, 'en'],
  ])('%s', (_, asked, env, expected) => expect(chooseLanguage(asked, env)).toBe(expected));
});

describe('the name of a report', () => {
  const name = (client: string | null, round: string | null = '2026-Q4'): string =>
    reportName({ client, round, questionnaire: 'self-check', language: 'pl', extension: 'html' });

  test.each([
    ['Acme Logistics', 'acme-logistics-2026-Q4-pl.html'],
    ['Żółć & Łódź sp. z o.o.', 'zolc-lodz-sp-z-o-o-2026-Q4-pl.html'],
    ['Чайный дом «Ёж»', 'chaynyy-dom-ezh-2026-Q4-pl.html'],
    ['../../etc/passwd', 'etc-passwd-2026-Q4-pl.html'],
    ['CON', 'con-audit-2026-Q4-pl.html'],
    ['北京', 'audit-2026-Q4-pl.html'],
    ['', 'audit-2026-Q4-pl.html'],
  ])('%j', (client, expected) => expect(name(client)).toBe(expected));

  test('a client with a long name keeps 80 letters of it, and no hyphen at the end', () => {
    expect(name(`${'a'.repeat(79)} ${'b'.repeat(300)}`)).toBe(`${'a'.repeat(79)}-2026-Q4-pl.html`);
  });

  test('without a client the round names it; a file on its own its questionnaire', () => {
    expect(name(null)).toBe('2026-Q4-pl.html');
    expect(name(null, null)).toBe('self-check-pl.html');
  });
});
