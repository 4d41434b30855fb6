import { createHash, randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { readBytes } from '#disk/read-bytes';
import { importExport } from '#intake/import-export';
import type { ImportResult } from '#intake/import-result';
import { openExport, type SurveyExport } from '#intake/open-export';
import { tableText } from '#intake/table-text';
import { good, type Outcome, wholeFile } from '#problem';
import { type Call, textOption } from '../command';
import type { Context } from '../context';
import type { PreparedImport } from './prepare-import';

/** One export, read and turned into the table it would become; nothing is written. */
export interface ReadImport {
  /** As the user named it. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly source: SurveyExport;
  readonly result: ImportResult;
  readonly table: string;
}

const largest = 64 * 1024 * 1024;

export const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Reads an export. What only its rows can tell stands in `result.problems`. */
export function readImport(context: Context, call: Call, prepared: PreparedImport, file: string): Outcome<ReadImport> {
  const path = resolve(context.cwd, file);
  const bytes = readBytes(path, largest);
  if (!bytes.ok) return { ok: false, problems: bytes.problems.map((one) => ({ ...one, place: wholeFile(file) })) };
  const { mapping, questionnaire, target } = prepared;
  const source = openExport(bytes.value, file, questionnaire, {
    tool: textOption(call, 'from') ?? mapping.tool,
    encoding: textOption(call, 'encoding') ?? mapping.encoding,
    delimiter: mapping.delimiter,
  });
  if (!source.ok) return source;
  const result = importExport(source.value, target, { mapping, partial: call.options.includePartial === true });
  const codes = result.rows.map(() => randomBytes(16).toString('hex'));
  const read = { file, bytes: bytes.value, hash: sha256(bytes.value), source: source.value, result, table: tableText(result, codes) };
  return good(read, [...source.warnings, ...result.warnings]);
}
