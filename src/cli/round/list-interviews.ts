import { readChunks } from '#disk/read-chunks';
import { good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { interviewProgress } from '#response/interview-progress';
import type { JournalState } from '#response/journal';
import { readTable } from '#response/read-table';
import type { Workspace } from '../workspace/open-workspace';
import { listDrafts } from './list-drafts';
import { type OwnedTable, ownedTables } from './owned-tables';
import { type RoundFiles, readRoundFiles } from './read-round-files';

export interface ListedInterviews {
  readonly round: string;
  readonly interviews: readonly {
    readonly respondent: string;
    readonly role: string | null;
    readonly unit: string | null;
    readonly questionnaire: string;
    readonly state: JournalState;
    readonly answered: number;
    readonly shown: number;
  }[];
  /** Of anonymous questionnaires only numbers are known. */
  readonly anonymous: readonly { readonly questionnaire: string; readonly rows: number; readonly unfinished: number }[];
  /** Files that cannot be read. */
  readonly unreadable: readonly string[];
}

/** The interviews of a round and how far each is. One that cannot be read is named in the warnings and in `unreadable`. */
export function listInterviews(workspace: Workspace, round: string): Outcome<ListedInterviews> {
  const files = readRoundFiles(workspace, round, true);
  if (!files.ok) return files;
  const { journals, questionnaires, leftOut } = files.value;
  const interviews = journals.map(({ journal: { head, answers, state }, questionnaire }) => {
    const { answered, applicable } = interviewProgress({ questionnaire, role: head.role, markers: head.markers, answers });
    return {
      respondent: head.respondent,
      role: head.role,
      unit: head.unit,
      questionnaire: questionnaire.id,
      state,
      answered,
      shown: applicable,
    };
  });
  const owned = ownedTables(files.value);
  const anonymous = questionnaires
    .filter(({ mode }) => mode === 'anonymous')
    .map((questionnaire) => countRows(files.value, owned.ok ? owned.value : [], questionnaire));
  return good({ round, interviews, anonymous, unreadable: leftOut.map(({ file }) => file) }, [
    ...files.warnings,
    ...leftOut.flatMap(({ problems }) => problems),
    ...(owned.ok ? [] : owned.problems),
  ]);
}

function countRows(
  { folder }: RoundFiles,
  tables: readonly OwnedTable[],
  questionnaire: Questionnaire,
): ListedInterviews['anonymous'][number] {
  const drafts = listDrafts(folder, questionnaire);
  const unfinished = drafts.ok ? drafts.value.length : 0;
  const mine = tables.filter((table) => table.questionnaire.id === questionnaire.id);
  const rows = mine.reduce((sum, { path }) => sum + rowsIn(path, questionnaire), 0);
  return { questionnaire: questionnaire.id, rows, unfinished };
}

function rowsIn(path: string, questionnaire: Questionnaire): number {
  const chunks = readChunks(path);
  const table = chunks.ok ? readTable(chunks.value, path, questionnaire, new Map()) : chunks;
  if (!table.ok) return 0;
  let rows = 0;
  for (const _ of table.value.batch.rows) rows += 1;
  return rows;
}
