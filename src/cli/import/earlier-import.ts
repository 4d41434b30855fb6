import { join } from 'node:path';
import { exists } from '#disk/exists';
import { readText } from '#disk/read-text';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { ImportRecord } from '#workspace/imports';
import { importName } from './import-name';
import { type ReadImport, sha256 } from './read-import';
import { fewRows, type SharedRows, sharedRows } from './shared-rows';

/** What a file means for the round: new rows, rows that take the place of earlier ones, or nothing because it was imported before. */
export type ImportStep =
  | { readonly kind: 'add' }
  | { readonly kind: 'replace'; readonly record: ImportRecord }
  | { readonly kind: 'already' };

/**
 * Tells whether a file was imported before: the same bytes add nothing; a file that only grew, or that holds (nearly) all rows of an earlier one,
 * is refused unless it is to replace it. A table that a crash or a hand took away is imported again.
 */
export function earlierImport(read: ReadImport, earlier: readonly ImportRecord[], tables: string, replace: boolean): Outcome<ImportStep> {
  const alike = earlier.filter(({ hash }) => hash === read.hash);
  const same = alike.find(({ table }) => exists(join(tables, table))) ?? alike[0];
  if (same) return again(same, tables, replace);
  for (const record of earlier) {
    const old = readText(join(tables, record.table));
    if (!old.ok) continue;
    const part = replace ? null : partOf(read, old.value);
    if (part !== null)
      return bad([
        problem('import/older', { table: record.table, found: part.found, now: part.now, before: part.before }, wholeFile(read.file)),
      ]);
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
function partOf({ table }: ReadImport, old: string): SharedRows | null {
  const shared = sharedRows(table, old);
  return shared.now <= shared.before && shared.isSame ? shared : null;
}

function hasGrown({ bytes, file, table }: ReadImport, record: ImportRecord, old: string): boolean {
  if (bytes.length > record.bytes && sha256(bytes.subarray(0, record.bytes)) === record.hash) return true;
  const { found, now, isSame } = sharedRows(old, table);
  const share = now === 0 ? 0 : found / now;
  const named = record.table.startsWith(`${record.questionnaire}.${importName(file)}`);
  return isSame || (named && (share >= 0.5 || now < fewRows));
}
