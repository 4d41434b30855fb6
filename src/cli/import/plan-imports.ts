import { dirname, join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { good, type Problem, problem, wholeFile } from '#problem';
import type { ImportRecord } from '#workspace/imports';
import type { Call } from '../command';
import type { Context } from '../context';
import { earlierImport } from './earlier-import';
import { freeTableName } from './import-name';
import type { PreparedImport } from './prepare-import';
import { type ReadImport, readImport, sha256 } from './read-import';
import type { ImportToStore } from './store-imports';

/** A file that was read, and what it gives; null: it was imported before. */
export interface PlannedImport {
  readonly read: ReadImport;
  readonly store: ImportToStore | null;
}

/** What every file comes to; with a problem in one of them none is written. */
export interface ImportPlan {
  readonly files: readonly PlannedImport[];
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

/** Reads every file named and decides what it means for the round; nothing is written. */
export function planImports(context: Context, call: Call, prepared: PreparedImport): ImportPlan {
  const tables = join(dirname(prepared.importsFile), 'tables');
  const listed = listFolder(tables);
  if (!listed.ok) return { files: [], problems: listed.problems, warnings: [] };
  const taken = [...listed.value.map(({ name }) => name), ...prepared.earlier.map(({ table }) => table)];
  const mine = prepared.earlier.filter(({ questionnaire, sheet }) => questionnaire === prepared.questionnaire.id && sheet === undefined);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const files: PlannedImport[] = [];
  for (const file of call.args) {
    const read = readImport(context, call, prepared, file);
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    const twice = files.some((other) => other.read.hash === read.value.hash);
    const step = twice ? good({ kind: 'already' as const }) : earlierImport(read.value, mine, tables, call.options.replace === true);
    if (!step.ok) problems.push(...step.problems);
    else if (step.value.kind === 'already') files.push({ read: read.value, store: null });
    else {
      problems.push(...read.value.result.problems);
      warnings.push(...read.warnings);
      const now = read.value.result.rows.length;
      if (step.value.kind === 'replace' && now < step.value.record.rows.used)
        warnings.push(problem('import/fewer-rows', { before: step.value.record.rows.used, now }, wholeFile(file)));
      const table = step.value.kind === 'replace' ? step.value.record.table : freeTableName(prepared.questionnaire.id, file, taken);
      taken.push(table);
      files.push({ read: read.value, store: { record: recordOf(prepared, read.value, table), text: read.value.table } });
    }
  }
  return { files, problems, warnings };
}

/** How imports.yaml speaks of a file: which of its columns became what, never what stood in the others. */
function recordOf(
  { questionnaire, mapping }: PreparedImport,
  { source, result, hash, bytes, table: text }: ReadImport,
  table: string,
): ImportRecord {
  const used = result.columns.flatMap(({ header, use }): [string, string][] => {
    if (use.kind === 'attribute') return [[header, use.attribute]];
    return use.kind === 'question' ? [[header, use.option === null ? use.question : `${use.question}: ${use.option}`]] : [];
  });
  const values = new Map<string, Record<string, string>>();
  for (const { of, label, code } of mapping.written) values.set(of, { ...values.get(of), [label]: code });
  return {
    table,
    questionnaire: questionnaire.id,
    tool: source.tool.name,
    encoding: source.encoding,
    hash,
    bytes: bytes.length,
    written: sha256(text),
    rows: { used: result.rows.length, leftOut: Object.fromEntries(result.leftOut.map(({ reason, lines }) => [reason, lines.length])) },
    columnsLeftOut: result.columns.length - used.length,
    columns: Object.fromEntries(used),
    values: Object.fromEntries(values),
  };
}
