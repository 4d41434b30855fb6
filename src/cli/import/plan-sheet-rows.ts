import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readText } from '#disk/read-text';
import { type SheetEntries, sheetEntries } from '#intake/sheet-entries';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { addTableRow } from '#response/add-table-row';
import { journalLine } from '#response/journal-line';
import { readJournal } from '#response/read-journal';
import { responseRow } from '#response/response-row';
import type { ImportRecord } from '#workspace/imports';
import type { FileChange } from './file-change';
import { fingerprint } from './file-change';
import { headOfSheet } from './plan-sheet-journal';
import { sha256 } from './read-import';
import type { ReadSheet } from './read-sheets';

/** What sheets of an anonymous questionnaire come to: rows of its table, and how imports.yaml knows the sheets again. */
export interface SheetRows {
  /** For each sheet; null: its row stands there already. */
  readonly added: readonly (SheetEntries | null)[];
  readonly records: readonly ImportRecord[];
  /** Null: nothing is new. */
  readonly change: FileChange | null;
}

/** A real time would tell when somebody answered. */
export const noTime = new Date('2000-01-01T00:00:00Z');

/**
 * Turns anonymous sheets into rows under new random codes. A row is never found again, by us either: a sheet is known by hashes of its number
 * and its bytes alone, so the same one adds nothing and a changed one is refused.
 */
export function planSheetRows(
  sheets: readonly ReadSheet[],
  questionnaire: Questionnaire,
  roundFolder: string,
  attributes: readonly string[],
  earlier: readonly ImportRecord[],
): Outcome<SheetRows> {
  const table = `${questionnaire.id}.csv`;
  const path = join(roundFolder, 'tables', table);
  const before = fingerprint(path);
  const old = readText(path);
  if (!before.ok) return before;
  if (!old.ok && old.problems.some(({ code }) => code !== 'file/not-found')) return old;
  const held = old.ok ? old.value : '';
  const unchanged = sha256(held);
  let text = held;
  const problems: Problem[] = [];
  const records: ImportRecord[] = [];
  const added = sheets.map(({ sheet, source }, at): SheetEntries | null => {
    const number = sha256(sheet.number ?? '');
    const hash = sha256(source);
    const twin = sheets.slice(0, at).find((other) => other.sheet.number === sheet.number);
    if (twin) {
      if (twin.source !== source) problems.push(problem('sheet/number-twice', { other: twin.sheet.file }, wholeFile(sheet.file)));
      return null;
    }
    const record = earlier.find((one) => one.sheet?.number === number && one.questionnaire === questionnaire.id);
    if (record && record.hash !== hash) problems.push(problem('sheet/changed', {}, wholeFile(sheet.file)));
    // A crash may have come between the record and the row: then the table is still what it was before.
    if (record && record.sheet?.before !== unchanged) return null;
    const id = randomBytes(16).toString('hex');
    const entries = sheetEntries(sheet, null, null);
    const lines = [headOfSheet(sheet, id, id, null), ...entries.entries].map((entry) => `${journalLine(entry)}\n`).join('');
    const journal = readJournal(lines, sheet.file, questionnaire);
    if (!journal.ok || journal.value === null) throw new Error('a sheet that was read makes a journal that can be read');
    const longer = addTableRow(text, path, responseRow(journal.value, questionnaire, attributes));
    if (longer.ok) text = longer.value;
    else problems.push(...longer.problems);
    if (!record) records.push(recordOf(questionnaire.id, table, hash, source, { number, before: unchanged }));
    return entries;
  });
  if (problems.length > 0) return bad(problems);
  return good({ added, records, change: text === held ? null : { path, before: before.value, text, time: noTime } });
}

const recordOf = (
  questionnaire: string,
  table: string,
  hash: string,
  source: string,
  sheet: NonNullable<ImportRecord['sheet']>,
): ImportRecord => ({
  table,
  questionnaire,
  tool: 'answer-sheet',
  encoding: 'utf-8',
  hash,
  bytes: Buffer.byteLength(source),
  written: null,
  sheet,
  rows: { used: 1, leftOut: {} },
  columnsLeftOut: 0,
  columns: {},
  values: {},
});
