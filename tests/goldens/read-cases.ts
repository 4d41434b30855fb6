import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Tolerance } from './compare';
import { readJson } from './read-json';

export interface GoldenCase {
  readonly id: string;
  readonly op: string;
  readonly input: unknown;
  readonly expected: unknown;
  readonly tol: Tolerance;
}

/** Something about the folder that has to be mended before anything can run. */
export class UnreadableFolder extends Error {}

const namesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();

const isFolder = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const caseOf = (value: unknown, file: string, index: number): GoldenCase => {
  if (!isRecord(value) || typeof value.op !== 'string' || !('input' in value) || !('expected' in value)) {
    throw new UnreadableFolder(`${file}: case ${index + 1} is not {id, op, input, expected, tol}`);
  }
  const { id, op, input, expected, tol } = value;
  return { id: typeof id === 'string' ? id : `case ${index + 1}`, op, input, expected, tol: isRecord(tol) ? tol : {} };
};

/** The cases of a folder by family, from `<folder>/cases/*.json` or, without such a folder, `<folder>/*.json`. */
export const readCases = (folder: string): ReadonlyMap<string, readonly GoldenCase[]> => {
  if (!isFolder(folder)) throw new UnreadableFolder(`there is no folder ${folder}`);
  const inner = join(folder, 'cases');
  const home = isFolder(inner) && namesIn(inner).length > 0 ? inner : folder;
  const names = namesIn(home);
  if (names.length === 0) throw new UnreadableFolder(`no case files (*.json) in ${folder}`);
  const families = new Map<string, readonly GoldenCase[]>();
  for (const name of names) {
    const file = join(home, name);
    let content: unknown;
    try {
      content = readJson(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new UnreadableFolder(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!isRecord(content) || typeof content.family !== 'string' || !Array.isArray(content.cases)) {
      throw new UnreadableFolder(`${file}: not a case file: {family, cases: [...]} expected`);
    }
    const cases = content.cases.map((value, index) => caseOf(value, file, index));
    families.set(content.family, [...(families.get(content.family) ?? []), ...cases]);
  }
  return families;
};
