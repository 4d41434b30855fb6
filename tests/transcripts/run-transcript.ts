import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Outcome, Transcript } from './transcript';

const program = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const binary = join(program, 'bin', 'culture-audit.js');
const { version } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8')) as { version: string };

/** Plays a transcript with the real program in a folder of its own, without a terminal, with nothing on stdin. */
export function runTranscript({ files, folders, environment, command }: Transcript): Outcome {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'culture-audit-transcript-')));
  try {
    for (const path of folders) mkdirSync(join(folder, path), { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), unescaped(text));
    }
    const before = new Set(filesIn(folder));
    // A pipe ends with the worst status of its parts, so that a program that fails in the middle is seen.
    const script = `set -o pipefail; culture-audit() { "${process.execPath}" "${binary}" "$@"; }; ${command}`;
    const ran = spawnSync('bash', ['-c', script], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder, LANG: 'en_US.UTF-8', TZ: 'UTC', ...environment },
      input: '',
      encoding: 'utf8',
      timeout: 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
    if (ran.error) throw ran.error;
    // What differs from one machine, day or release to the next.
    const plain = (text: string): string =>
      [
        [folder, '<folder>'],
        [program, '<program>'],
        [`culture-audit ${version}`, 'culture-audit <version>'],
        [new Date().toISOString().slice(0, 10), '<today>'],
      ].reduce((shown, [what = '', name = '']) => shown.replaceAll(what, name), text);
    return {
      stdout: ended(plain(ran.stdout)),
      stderr: ended(plain(ran.stderr)),
      exit: ran.status ?? -1,
      written: filesIn(folder).filter((path) => !before.has(path)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Control characters of hostile files are written as `\u{1b}`, for a transcript is read by people. */
const unescaped = (text: string): string =>
  text.replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

const ended = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();
