import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { type OpenOptions, type OpenTerminal, open } from './terminal';

/** The built program, as users start it. */
const program = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));

const surroundings = { LANG: 'C.UTF-8', CULTURE_AUDIT_LANG: undefined, CULTURE_AUDIT_WORKSPACE: undefined };

/** Starts the program in a terminal of its own. */
export const start = (cwd: string, args: readonly string[], options: OpenOptions = {}): OpenTerminal =>
  open([process.execPath, program, ...args], { cwd, ...options, env: { ...surroundings, ...options.env } });

/** Starts it in a shell that tells afterwards how it ended and how it left the terminal. */
export const startInShell = (cwd: string, args: readonly string[], options: OpenOptions = {}): OpenTerminal =>
  open(['sh', '-c', `"$0" "$@"; echo "status $?"; stty -a`, process.execPath, program, ...args], {
    cwd,
    ...options,
    env: { ...surroundings, ...options.env },
  });

/** Runs a command that asks nothing; its result. A terminal beside it must be read meanwhile, or it loses what it was sent: so nothing here blocks. */
export async function runQuietly(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], { cwd, encoding: 'utf8' });
  return stdout;
}

/** A workspace in a fresh folder, made by the program. */
export async function newWorkspace(...options: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'culture-audit-session-'));
  await runQuietly(folder, 'init', '--client', 'Acme', '--language', 'en', ...options);
  return folder;
}

/** Every file under a folder, hidden ones too, relative to it. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .toSorted();

/** Locks, temporary files and drafts: what must not stay behind. */
export const litterIn = (folder: string): readonly string[] => filesIn(folder).filter((name) => /\.lock|\.tmp$|\.taking|draft/.test(name));

/** The lines of a journal as objects. */
export const linesOf = (path: string): readonly Record<string, unknown>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The process that holds a journal, by its lock. */
export const holderOf = (path: string): number => Number(JSON.parse(readFileSync(`${path}.lock`, 'utf8').split('\n')[0] ?? '{}').process);
