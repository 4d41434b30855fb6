import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exists } from '#disk/exists';
import { readLines } from '#disk/read-lines';
import type { AnswerSheet } from '#intake/answer-sheet';
import { type SheetEntries, sheetEntries } from '#intake/sheet-entries';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { readJournal } from '#response/read-journal';
import { type FileChange, fingerprint } from './file-change';

/** What a sheet of a confidential questionnaire does to its respondent's journal. */
export interface SheetJournal extends SheetEntries {
  readonly isNew: boolean;
  /** Null: the journal says all of it already. */
  readonly change: FileChange | null;
}

export const headOfSheet = (sheet: AnswerSheet, respondent: string, id: string, opened: string | null): JournalHead => ({
  format: 1,
  kind: 'head',
  id,
  respondent,
  questionnaire: sheet.questionnaire.id,
  hash: sheet.questionnaire.hash,
  role: sheet.role,
  unit: sheet.unit,
  attributes: sheet.attributes,
  language: sheet.language,
  markers: null,
  consent: sheet.consent ?? false,
  opened,
});

/** A respondent has one voice: a new journal, or lines after those that stand there. `now` is an ISO time. */
export function planSheetJournal(sheet: AnswerSheet, roundFolder: string, now: string): Outcome<SheetJournal> {
  const respondent = sheet.respondent ?? '';
  const path = join(roundFolder, 'interviews', `${respondent}.${sheet.questionnaire.id}.jsonl`);
  const before = fingerprint(path);
  const isHeld = exists(path);
  const lines = isHeld ? readLines(path) : good({ text: '', wholeLength: 0 });
  if (!before.ok || !lines.ok) return bad([before, lines].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  const journal = isHeld ? readJournal(lines.value.text, path, sheet.questionnaire) : good(null);
  if (!journal.ok) return journal;
  const whole = lines.value.text.slice(0, lines.value.text.lastIndexOf('\n') + 1);
  const different = journal.value === null ? [] : differences(journal.value.head, sheet);
  if (different.length > 0) return bad(different);
  const added = sheetEntries(sheet, journal.value, now);
  const head = journal.value === null ? [headOfSheet(sheet, respondent, randomBytes(16).toString('hex'), now)] : [];
  const text = whole + [...head, ...added.entries].map((entry) => `${journalLine(entry)}\n`).join('');
  const change = added.entries.length === 0 ? null : { path, before: before.value, text, time: null };
  return good({ ...added, isNew: journal.value === null, change }, journal.warnings);
}

/** What the sheet says of its respondent and contradicts what the interview began with. */
function differences(head: JournalHead, sheet: AnswerSheet): readonly Problem[] {
  const stated: readonly (readonly [string, string | null, string | null])[] = [
    ['role', sheet.role, head.role],
    ['unit', sheet.unit, head.unit],
    ...Object.entries(sheet.attributes).map(
      ([name, value]) => [name, value, Object.hasOwn(head.attributes, name) ? (head.attributes[name] ?? null) : null] as const,
    ),
  ];
  return stated
    .filter(([, now, then]) => now !== null && now !== then)
    .map(([key, now, then]) =>
      problem(
        'response/different-respondent',
        { respondent: head.respondent, key, found: then ?? '–', word: now ?? '–' },
        wholeFile(sheet.file),
      ),
    );
}
