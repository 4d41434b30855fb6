import { resolve } from 'node:path';
import { readText } from '#disk/read-text';
import type { AnswerSheet } from '#intake/answer-sheet';
import { readAnswerSheet, type SheetTarget } from '#intake/read-answer-sheet';
import { bad, good, type Outcome, type Problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Context } from '../context';
import type { CurrentRound } from '../round/current-round';
import { roundQuestionnaire } from '../round/round-questionnaire';
import { sheetRoles } from '../round/sheet-roles';
import type { Workspace } from '../workspace/open-workspace';

/** A sheet and the text it was read from. */
export interface ReadSheet {
  readonly sheet: AnswerSheet;
  readonly source: string;
}

const largest = 4 * 1024 * 1024;

/** Reads all sheets against the round's questionnaires and groups; every problem of every file at once. */
export function readSheets(
  context: Context,
  workspace: Workspace,
  { round }: CurrentRound,
  files: readonly string[],
): Outcome<readonly ReadSheet[]> {
  const known = new Map<string, Outcome<Questionnaire>>();
  const { attributes, unit } = round ?? workspace.audit;
  const groups = new Map(attributes.map(({ name, values }) => [name, values.map(({ value }) => value)]));
  const target: SheetTarget = {
    attributes: groups,
    units: unit === null ? [] : (groups.get(unit) ?? []),
    rolesOf: sheetRoles,
    questionnaire: (id) => {
      const found = known.get(id) ?? roundQuestionnaire(context, workspace, round, id);
      known.set(id, found);
      return found;
    },
  };
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  const sheets: ReadSheet[] = [];
  for (const file of files) {
    const text = readText(resolve(context.cwd, file), largest);
    const sheet = text.ok ? readAnswerSheet(text.value, file, target) : text;
    if (!text.ok) problems.push(...text.problems.map((one) => ({ ...one, place: wholeFile(file) })));
    else if (!sheet.ok) problems.push(...sheet.problems);
    else {
      sheets.push({ sheet: sheet.value, source: text.value });
      warnings.push(...sheet.warnings);
    }
  }
  return problems.length > 0 ? bad([...problems, ...warnings]) : good(sheets, warnings);
}
