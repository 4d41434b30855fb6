import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkFamily } from './check-family';
import { readCases, UnreadableFolder } from './read-cases';

const usage = 'usage: npm run goldens -- <folder> [--require family,…]';

interface Wish {
  readonly folder: string;
  readonly required: ReadonlySet<string>;
}

const readWish = (args: readonly string[]): Wish => {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { require: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) throw new TypeError('one folder is needed');
  const required = (values.require ?? []).flatMap((list) => list.split(',').map((family) => family.trim()));
  if (required.includes('')) throw new TypeError('--require needs names of families');
  // npm runs scripts in the project's folder; a relative path may be meant from where npm was called.
  const called = resolve(process.env.INIT_CWD ?? '.', folder);
  return { folder: existsSync(folder) ? resolve(folder) : called, required: new Set(required) };
};

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const checkAll = ({ folder, required }: Wish): number => {
  const families = new Map(readCases(folder));
  for (const family of required) if (!families.has(family)) families.set(family, []);
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const summary: string[] = [];
  for (const [family, cases] of [...families].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const result = checkFamily(family, cases, required.has(family));
    for (const line of result.lines) say(line);
    summary.push(`${family}: ${result.passed} passed, ${result.failed} failed, ${result.skipped} skipped`);
    totals.passed += result.passed;
    totals.failed += result.failed;
    totals.skipped += result.skipped;
  }
  for (const line of summary) say(line);
  say(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  return totals.failed > 0 ? 1 : 0;
};

/** Runs a folder of goldens; the exit code: 0 all met, 1 a failure, 2 wrong usage or a folder that cannot be read. */
export const run = (args: readonly string[]): number => {
  let wish: Wish;
  try {
    wish = readWish(args);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage}\n`);
    return 2;
  }
  try {
    return checkAll(wish);
  } catch (error) {
    if (!(error instanceof UnreadableFolder) && !(error instanceof Error && 'code' in error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
};
