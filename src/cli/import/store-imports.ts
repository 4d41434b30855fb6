import { join } from 'node:path';
import { lock } from '#disk/lock';
import { makeFolder } from '#disk/make-folder';
import { readText } from '#disk/read-text';
import { removeFile } from '#disk/remove-file';
import { setTime } from '#disk/set-time';
import { sweep } from '#disk/sweep';
import { writeSafely } from '#disk/write-safely';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import { type ImportRecord, writeImports } from '#workspace/imports';
import type { OpenedRound } from '../round/open-round';
import { stillOpen } from '../round/still-open';
import { checkInside, type Workspace } from '../workspace/open-workspace';
import { readEarlier } from './prepare-import';

/** A table to write, and how imports.yaml speaks of it. */
export interface ImportToStore {
  readonly record: ImportRecord;
  readonly text: string;
}

/** A real time would tell when the answers came in. */
const noTime = new Date('2000-01-01T00:00:00Z');
const patience = 10_000;

/**
 * Writes imports: all of them or none. imports.yaml comes first, whole; then the tables, whole. A crash in between leaves a record without its
 * table, which counts nothing and is imported again by the same command; whatever the system refuses is taken back.
 */
export function storeImports(
  workspace: Workspace,
  { folder }: OpenedRound,
  before: readonly ImportRecord[],
  imports: readonly ImportToStore[],
  comment: string,
): Outcome<null> {
  const tables = join(folder, 'tables');
  const file = join(folder, 'imports.yaml');
  const inside = [file, ...imports.map(({ record }) => join(tables, record.table))].map((path) => checkInside(workspace, path));
  const outside = inside.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (outside.length > 0) return bad(outside);
  const ready = makeFolder(tables);
  if (!ready.ok) return ready;
  sweep(tables);
  const locked = lock(file, patience);
  if (!locked.ok) return locked;
  try {
    const now = readEarlier(file);
    if (!now.ok) return now;
    // Somebody else imported meanwhile: what counts as new has to be looked at again.
    if (JSON.stringify(now.value) !== JSON.stringify(before)) return bad([problem('file/changed-meanwhile', {}, wholeFile(file))]);
    const ours = locked.value.verify();
    if (!ours.ok) return ours;
    const open = stillOpen(folder)();
    if (!open.ok) return open;
    const replaced = new Set(imports.map(({ record }) => record.table));
    const records = [...before.filter(({ table }) => !replaced.has(table)), ...imports.map(({ record }) => record)];
    const files = [
      { path: file, text: writeImports(records, comment) },
      ...imports.map(({ record, text }) => ({ path: join(tables, record.table), text })),
    ];
    const written = writeAllOrNone(files);
    setTime(tables, noTime);
    return written;
  } finally {
    locked.value.release();
  }
}

function writeAllOrNone(files: readonly { readonly path: string; readonly text: string }[]): Outcome<null> {
  const old = files.map(({ path }) => readText(path));
  const unreadable = old.flatMap((outcome) => (outcome.ok ? [] : outcome.problems.filter(({ code }) => code !== 'file/not-found')));
  if (unreadable.length > 0) return bad(unreadable);
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const written = writeSafely(path, text, noTime);
    if (written.ok) continue;
    problems.push(...written.problems);
    break;
  }
  if (problems.length === 0) return good(null);
  files.forEach(({ path }, at) => {
    const before = old[at];
    if (before?.ok) writeSafely(path, before.value, noTime);
    else removeFile(path);
  });
  return bad(problems);
}
