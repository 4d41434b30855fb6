import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** What the build prepares so that the program starts at once must never be what it says. */
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'culture-audit-start-'));
  for (const name of ['bin', 'dist', 'questionnaires']) cpSync(name, join(folder, name), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const surroundings = { ...process.env, LANG: 'C', CULTURE_AUDIT_LANG: 'en', NODE_OPTIONS: '' };
const program = (): string => join(folder, 'bin', 'culture-audit.js');
const say = (...args: string[]): string =>
  execFileSync(process.execPath, [program(), ...args], { cwd: folder, encoding: 'utf8', env: surroundings });
const checked = (...flags: string[]): { readonly status: number | null; readonly said: string } => {
  writeFileSync(join(folder, 'ours.yaml'), 'format: 1\nid: ours\nname: Ours\nquestions:\n  - one-team-99\n');
  const { status, stderr } = spawnSync(process.execPath, [...flags, program(), 'check', 'ours.yaml'], {
    cwd: folder,
    encoding: 'utf8',
    env: surroundings,
  });
  return { status, said: stderr };
};

describe('a questionnaire that was put together beforehand', () => {
  const marker = (): string => join(folder, 'questionnaires', 'markers', 'one-team.yaml');
  const definition = (): string => (JSON.parse(say('questionnaire', 'show', 'self-check', '--json')) as { hash: string }).hash;

  it('is put together again when a question was changed', () => {
    const before = definition();
    writeFileSync(marker(), readFileSync(marker(), 'utf8').replace(/( {2}- id: one-team-1\n(?:.*\n)*?.*en: )['"]?\w+/, '$1Changed'));
    expect(definition()).not.toBe(before);
  });

  it('is refused when a file it needs has gone', () => {
    rmSync(marker());
    const { status, stderr } = spawnSync(process.execPath, [program(), 'questionnaire', 'show', 'self-check'], {
      encoding: 'utf8',
      env: surroundings,
    });
    expect(status).toBe(2);
    expect(stderr).toContain('one-team');
  });
});

describe('code that was compiled beforehand', () => {
  const compiled = (): readonly string[] =>
    readdirSync(join(folder, 'dist', 'compiled'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  /** What V8 was given while the program ran, by the pieces of the program: compiled code that it took, code that it refused, or none. */
  const given = (): Readonly<Record<string, 'taken' | 'refused' | 'none'>> => {
    const [watch, heard] = [join(folder, 'watch.cjs'), join(folder, 'heard.json')];
    writeFileSync(
      watch,
      `const vm = require('node:vm');
const heard = {};
vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options);
    heard[options.filename] = { true: 'refused', false: 'taken' }[this.cachedDataRejected] ?? 'none';
    require('node:fs').writeFileSync(${JSON.stringify(heard)}, JSON.stringify(heard));
  }
};`,
    );
    checked('--require', watch);
    return JSON.parse(readFileSync(heard, 'utf8')) as Record<string, 'taken' | 'refused' | 'none'>;
  };
  const kinds = (): readonly string[] => [...new Set(Object.values(given()))];

  const damage = (change: (code: Buffer) => Buffer): void => {
    for (const path of compiled()) writeFileSync(path, change(readFileSync(path)));
  };
  const flipped = (code: Buffer, places: readonly number[], bits: number): Buffer => {
    for (const place of places) code[place] = code[place]! ^ bits;
    return code;
  };
  const spread = (code: Buffer, count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => Math.floor(((at + 1) * code.length) / (count + 1)));

  it('is there for this Node, and all that a command needs of it is used', () => {
    expect(compiled().filter((path) => path.includes(`${process.version}-${process.platform}-${process.arch}`))).not.toEqual([]);
    expect(kinds()).toEqual(['taken']);
  });

  it('changes nothing but time: without it the program says the same', () => {
    const before = checked();
    expect(before.status).toBe(2);
    rmSync(join(folder, 'dist', 'compiled'), { recursive: true });
    expect(checked()).toEqual(before);
    expect(kinds()).toEqual(['none']);
  });

  it.each<readonly [string, (code: Buffer) => Buffer]>([
    ['a bit in the middle', (code) => flipped(code, spread(code, 1), 1)],
    ['a bit in the code that is run', (code) => flipped(code, [3000], 0x80)],
    ['400 bytes all over', (code) => flipped(code, spread(code, 400), 0xff)],
    ['zeros from the second page on', (code) => code.fill(0, 4096)],
    ['its first byte', (code) => flipped(code, [0], 1)],
    ['its last byte', (code) => flipped(code, [code.length - 1], 4)],
    ['nothing but zeros left', (code) => code.fill(0)],
    ['torn', (code) => code.subarray(0, 100)],
    ['torn in the middle', (code) => code.subarray(0, code.length >> 1)],
    ['without its last two bytes', (code) => code.subarray(0, -2)],
    ['empty', (code) => code.subarray(0, 0)],
    ['a byte too many', (code) => Buffer.concat([code, Buffer.of(0)])],
    ['two bytes too many', (code) => Buffer.concat([code, Buffer.of(0, 0)])],
  ])('is never given to V8 when it was damaged: %s', (_, change) => {
    const before = checked();
    damage(change);
    expect(kinds()).toEqual(['none']);
    expect(checked()).toEqual(before);
  });

  it('is not used for another source of the same length: what runs is what stands there', () => {
    const piece = join(folder, 'dist', 'checking.js');
    const source = readFileSync(piece, 'utf8');
    const edited = source.replaceAll('"use strict";', 'throw 123456;');
    expect(edited).not.toBe(source);
    expect(edited).toHaveLength(source.length);
    const before = checked();
    writeFileSync(piece, edited);
    expect(given()).toMatchObject({ 'culture-audit/checking.js': 'none', 'culture-audit/core.js': 'taken' });
    expect(checked().status).not.toBe(before.status);
  });

  it('is not used for a source of the same length in which one letter differs', () => {
    const piece = join(folder, 'dist', 'core.js');
    const source = readFileSync(piece, 'utf8');
    writeFileSync(piece, source.replace(/return 2\b/, 'return 3'));
    expect(readFileSync(piece)).toHaveLength(source.length);
    expect(readFileSync(piece, 'utf8')).not.toBe(source);
    expect(given()).toMatchObject({ 'culture-audit/core.js': 'none', 'culture-audit/checking.js': 'taken' });
  });

  it('is no part of the package: it fits the machine alone that made it', () => {
    const told = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const paths = (JSON.parse(told) as [{ files: { path: string }[] }])[0].files.map(({ path }) => path);
    expect(paths).toContain('dist/core.js');
    expect(paths.filter((path) => path.startsWith('dist/compiled'))).toEqual([]);
  });
});
