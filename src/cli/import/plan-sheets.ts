import { dirname } from 'node:path';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { type ImportRecord, writeImports } from '#workspace/imports';
import { type FileChange, fingerprint } from './file-change';
import { planSheetJournal } from './plan-sheet-journal';
import { noTime, planSheetRows } from './plan-sheet-rows';
import type { ReadSheet } from './read-sheets';

/** What one sheet comes to. */
export interface PlannedSheet {
  readonly read: ReadSheet;
  readonly does: 'begins' | 'amends' | 'nothing';
  /** Answers that are new or differ. */
  readonly changed: number;
}

/** What all sheets come to; nothing is written yet. */
export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly questionnaires: readonly Questionnaire[];
  /** In the order in which they take their places. */
  readonly changes: readonly FileChange[];
}

/** The round as sheets meet it. */
export interface SheetRound {
  /** imports.yaml. */
  readonly importsFile: string;
  readonly earlier: readonly ImportRecord[];
  /** Declared attributes, in their order. */
  readonly attributes: readonly string[];
  /** Its own sentence in imports.yaml. */
  readonly comment: string;
  /** ISO time. */
  readonly now: string;
}

/** Decides what every sheet means for the round. One respondent is one voice, in the sheets as in the round. */
export function planSheets(sheets: readonly ReadSheet[], round: SheetRound): Outcome<SheetPlan> {
  const folder = dirname(round.importsFile);
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const planned: PlannedSheet[] = [];
  const changes: FileChange[] = [];
  const leftOut = (read: ReadSheet, known: readonly string[]): void => {
    if (known.length > 0) warnings.push(problem('sheet/not-asked', { known }, wholeFile(read.sheet.file)));
  };

  const confidential = sheets.filter(({ sheet }) => sheet.number === null);
  for (const [at, read] of confidential.entries()) {
    const twin = confidential.slice(0, at).find((other) => voiceOf(other) === voiceOf(read));
    if (twin) {
      if (twin.source !== read.source) problems.push(problem('sheet/twice', { other: twin.sheet.file }, wholeFile(read.sheet.file)));
      planned.push({ read, does: 'nothing', changed: 0 });
      continue;
    }
    const journal = planSheetJournal(read.sheet, folder, round.now);
    if (!journal.ok) {
      problems.push(...journal.problems);
      continue;
    }
    warnings.push(...journal.warnings);
    const { isNew, change, changed, notAsked } = journal.value;
    leftOut(read, notAsked);
    if (change) changes.push(change);
    planned.push({ read, does: change === null ? 'nothing' : isNew ? 'begins' : 'amends', changed });
  }

  const records: ImportRecord[] = [];
  const questionnaires = [...new Map(sheets.map(({ sheet }) => [sheet.questionnaire.id, sheet.questionnaire])).values()];
  const tables: FileChange[] = [];
  for (const questionnaire of questionnaires.filter(({ mode }) => mode === 'anonymous')) {
    const mine = sheets.filter(({ sheet }) => sheet.questionnaire.id === questionnaire.id);
    const rows = planSheetRows(mine, questionnaire, folder, round.attributes, round.earlier);
    if (!rows.ok) {
      problems.push(...rows.problems);
      continue;
    }
    records.push(...rows.value.records);
    if (rows.value.change) tables.push(rows.value.change);
    for (const [at, read] of mine.entries()) {
      const added = rows.value.added[at];
      leftOut(read, added?.notAsked ?? []);
      planned.push({ read, does: added ? 'begins' : 'nothing', changed: added?.changed ?? 0 });
    }
  }
  if (problems.length > 0) return bad([...problems, ...warnings]);
  if (records.length > 0) {
    const before = fingerprint(round.importsFile);
    if (!before.ok) return before;
    const text = writeImports([...round.earlier, ...records], round.comment);
    changes.push({ path: round.importsFile, before: before.value, text, time: noTime });
  }
  // imports.yaml before its tables: a record without its row is seen the next time, a row without its record would count twice.
  return good({ sheets: planned, questionnaires, changes: [...changes, ...tables] }, warnings);
}

const voiceOf = ({ sheet }: ReadSheet): string => `${sheet.questionnaire.id}/${sheet.respondent}`;
