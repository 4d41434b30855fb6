import { join } from 'node:path';
import { readText } from '#disk/read-text';
import { rowsWithoutCodes } from '#intake/table-text';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { ImportRecord } from '#workspace/imports';
import { importName } from './import-name';
import { type ReadImport, sha256 } from './read-import';

/** What a file means for the round: new rows, rows that take the place of earlier ones, or nothing because it was imported before. */
export type ImportStep =
  | { readonly kind: 'add' }
  | { readonly kind: 'replace'; readonly record: ImportRecord }
  | { readonly kind: 'already' };

const fewRows = 5;

/**
 * Tells whether a file was imported before: the same bytes add nothing; a file that only grew, or that holds (nearly) all rows of an earlier one,
 * is refused unless it is to replace it. A table that a crash or a hand took away is imported again.
 */
export function earlierImport(read: ReadImport, earlier: readonly ImportRecord[], tables: string, replace: boolean): Outcome<ImportStep> {
  const same = earlier.find(({ hash }) => hash === read.hash);
  if (same) return again(same, tables, replace);
  for (const record of earlier) {
    const old = readText(join(tables, record.table));
    if (!old.ok) continue;
    const part = replace ? null : partOf(read, old.value);
    if (part !== null) return bad([problem('import/older', { table: record.table, ...part }, wholeFile(read.file))]);
    if (!hasGrown(read, record, old.value)) continue;
    if (replace) return good({ kind: 'replace', record });
    const facts = { table: record.table, before: record.rows.used, now: read.result.rows.length };
    return bad([problem('import/grown', facts, wholeFile(read.file))]);
  }
  return good({ kind: 'add' });
}

function again(record: ImportRecord, tables: string, replace: boolean): Outcome<ImportStep> {
  const table = readText(join(tables, record.table));
  if (!table.ok && table.problems.some(({ code }) => code !== 'file/not-found')) return table;
  if (!table.ok || replace) return good({ kind: 'replace', record });
  if (sha256(table.value) === record.written) return good({ kind: 'already' });
  return bad([problem('import/table-changed', {}, wholeFile(join(tables, record.table)))]);
}

/** Not larger than what stands there, and (nearly) all of it stands there already: an export from before. */
function partOf({ table }: ReadImport, old: string): { readonly found: number; readonly now: number; readonly before: number } | null {
  const before = rowsWithoutCodes(old);
  const now = rowsWithoutCodes(table);
  const found = inBoth(now, before);
  return now.length <= before.length && isTelling(now) && found >= now.length * 0.9
    ? { found, now: now.length, before: before.length }
    : null;
}

/** Short surveys give the same few rows to anybody: alike is not the same there. */
const isTelling = (rows: readonly string[]): boolean => rows.length >= fewRows && new Set(rows).size >= rows.length * 0.8;

/** How many of `rows` stand in `others`, each counted once. */
function inBoth(rows: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const row of others) left.set(row, (left.get(row) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(row) ?? 0;
    left.set(row, count - 1);
    return count > 0;
  }).length;
}

function hasGrown({ bytes, file, table }: ReadImport, record: ImportRecord, old: string): boolean {
  if (bytes.length > record.bytes && sha256(bytes.subarray(0, record.bytes)) === record.hash) return true;
  const before = rowsWithoutCodes(old);
  const share = before.length === 0 ? 0 : inBoth(before, rowsWithoutCodes(table)) / before.length;
  const named = record.table.startsWith(`${record.questionnaire}.${importName(file)}`);
  return (isTelling(before) && share >= 0.9) || (named && (share >= 0.5 || before.length < fewRows));
}
