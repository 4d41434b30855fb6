import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '#cli/shell/program';
import { showProblems } from '#cli/show-problems';
import { wordingFor } from '#wording/wording';
import type { CommandExample, Example } from './example';
import { readers } from './readers';

/** What an example came to: the problem with its code, as it is shown, and where it is. */
export interface Met {
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** What stands in that line. */
  readonly source: string;
  readonly shown: string;
  /** Everything else that was said, to see why the problem is missing. */
  readonly said: string;
}

/** Runs an example for real. Null: its problem was not met. */
export async function runExample(example: Example): Promise<Met> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'culture-audit-problem-')));
  const home = process.cwd();
  try {
    const said = (await saidBy(example, folder))
      .replaceAll(`${folder}/`, '')
      .replaceAll(folder, '<folder>')
      .replaceAll(hostname(), '<machine>');
    return { ...met(said, example.code), said };
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function saidBy(example: Example, folder: string): Promise<string> {
  if ('command' in example) return runCommands(example, folder);
  if ('call' in example) {
    const outcome = example.call(folder);
    const problems = 'ok' in outcome ? (outcome.ok ? outcome.warnings : outcome.problems) : outcome;
    return showProblems(problems, wordingFor('en'));
  }
  const bytes = typeof example.text === 'string' ? new TextEncoder().encode(example.text) : example.text;
  return showProblems(readers[example.reads][1](bytes), wordingFor('en'));
}

async function runCommands({ files = {}, before = [], prepare, command, terminal }: CommandExample, folder: string): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const line of before) {
    const { exit, said } = await run(line, folder, false);
    if (exit !== 0) throw new Error(`${line} ended with ${exit}:\n${said}`);
  }
  prepare?.[1](folder);
  return (await run(command, folder, terminal ?? false)).said;
}

/** A command of the program in this process: the same code without the start of another one. */
async function run(command: string, cwd: string, terminal: boolean): Promise<{ readonly exit: number; readonly said: string }> {
  const { stdout, stderr, stdin } = process;
  const real = { out: stdout.write, err: stderr.write, outTty: stdout.isTTY, inTty: stdin.isTTY };
  let said = '';
  const take = ((text: string | Uint8Array): boolean => {
    said += String(text);
    return true;
  }) as typeof stdout.write;
  process.chdir(cwd);
  stdout.write = take;
  stderr.write = take;
  stdout.isTTY = terminal;
  stdin.isTTY = terminal;
  try {
    const exit = await runProgram(command.split(' '));
    return { exit, said };
  } finally {
    stdout.write = real.out;
    stderr.write = real.err;
    stdout.isTTY = real.outTty;
    stdin.isTTY = real.inTty;
  }
}

/** The block of a problem in what was said: from the line that ends in its code to the next empty line. */
function met(said: string, code: string): Omit<Met, 'said'> {
  const block = said.split('\n\n').map((part) => part.split('\n'));
  for (const lines of block) {
    const start = lines.findIndex((line) => line === code || line.endsWith(`  ${code}`));
    if (start < 0) continue;
    const end = lines.findIndex((line, at) => at > start && !line.startsWith('  '));
    const shown = lines.slice(start, end < 0 ? undefined : end).join('\n');
    const where = lines[start]?.slice(0, -code.length).trim() ?? '';
    const [, file = '', line] = /^(.*?)(?::(\d+))?(?::\d+)?$/.exec(where) ?? [];
    const source = /^ *\d+ \| (.*)$/m.exec(shown)?.[1] ?? '';
    return { file: file || undefined, line: line === undefined ? undefined : Number(line), source, shown };
  }
  return { file: undefined, line: undefined, source: '', shown: '' };
}
