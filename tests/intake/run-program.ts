import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../disk/temporary-folder';
import { samples } from './sample';

const binary = fileURLToPath(new URL('../../bin/culture-audit.js', import.meta.url));

export interface Ran {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real program in a folder, without a terminal. */
export function runProgram(cwd: string, ...words: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [binary, ...words], { cwd, input: '', encoding: 'utf8', timeout: 50_000 });
  return { exit: status, stdout, stderr };
}

/** A new workspace with the questionnaire of the samples, and the samples beside it. */
export function sampleWorkspace(): string {
  const folder = join(temporaryFolder(), 'acme');
  mkdirSync(join(folder, 'questionnaires'), { recursive: true });
  cpSync(join(samples, 'audit.yaml'), join(folder, 'audit.yaml'));
  cpSync(join(samples, 'service-check.yaml'), join(folder, 'questionnaires', 'service-check.yaml'));
  return folder;
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .toSorted();

/** Every byte of a folder, names and times included. */
export const treeHash = (folder: string): string =>
  createHash('sha256')
    .update(
      JSON.stringify(filesIn(folder).map((path) => [path, statSync(join(folder, path)).mtimeMs, readFileSync(join(folder, path), 'hex')])),
    )
    .digest('hex');

/** Everything that is written in a folder, names of files included. */
export const everything = (folder: string): string =>
  filesIn(folder)
    .map((path) => `${path}\n${readFileSync(join(folder, path), 'utf8')}`)
    .join('\n');
