import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { bad, good, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { type ImportRecord, writeImports } from '#workspace/imports';
import type { Round } from '#workspace/round';
import { type FileChange, fingerprint } from './file-change';
import { planMergedJournals } from './plan-merged-journals';
import { planMergedTables } from './plan-merged-tables';
import { noTime } from './plan-sheet-rows';
import { readEarlier } from './prepare-import';

/** One file of the other workspace, and what it does here. */
export interface MergedFile {
  /** As it is called there, from the round's folder on. */
  readonly name: string;
  readonly does: 'begins' | 'continues' | 'nothing';
  /** Lines that are new here. */
  readonly lines: number;
}

/** What another workspace's round comes to; nothing is written yet. */
export interface MergePlan {
  readonly files: readonly MergedFile[];
  readonly questionnaires: readonly Questionnaire[];
  readonly changes: readonly FileChange[];
}

/** Both sides of a merge. */
export interface MergeSides {
  /** The round's folder here and there. */
  readonly ours: string;
  readonly theirs: string;
  readonly theirRound: Round;
  /** Declared attributes here; null: any value. */
  readonly attributes: ReadonlyMap<string, readonly string[] | null>;
  /** The questionnaire as our round asks it. */
  questionnaire(id: string): Outcome<Questionnaire>;
  /** Its own sentence in imports.yaml. */
  readonly comment: string;
}

/** What was imported before into either round. */
export interface Imported {
  readonly ours: readonly ImportRecord[];
  readonly theirs: readonly ImportRecord[];
}

const merged = new Set(['round.yaml', 'questionnaires', 'interviews', 'tables', 'imports.yaml']);

/** Decides, file by file, what another laptop's round adds to ours; every clash at once. Only interviews and tables are merged. */
export function planMerge(sides: MergeSides): Outcome<MergePlan> {
  const used = new Map<string, Questionnaire>();
  const problems: Problem[] = [];
  const sameHere = (id: string): Questionnaire | null => {
    const known = used.get(id);
    if (known) return known;
    const found = sides.questionnaire(id);
    const theirs = sides.theirRound.questionnaires.find((one) => one.id === id);
    if (found.ok && theirs?.hash === found.value.hash) {
      used.set(id, found.value);
      return found.value;
    }
    const other = join(sides.ours, 'questionnaires', `${id}.json`);
    const clash = problem('import/other-wording', { questionnaire: id, other }, wholeFile(join(sides.theirs, 'round.yaml')));
    if (!problems.some(({ facts }) => facts.questionnaire === id)) problems.push(...(found.ok ? [clash] : found.problems));
    return null;
  };
  const journals = planMergedJournals(sides, sameHere);
  const mine = readEarlier(join(sides.ours, 'imports.yaml'));
  const other = readEarlier(join(sides.theirs, 'imports.yaml'));
  if (!mine.ok || !other.ok) return bad([mine, other].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  const imported = { ours: mine.value, theirs: other.value };
  const tables = planMergedTables(sides, imported, sameHere);
  const records = mergedRecords(sides, imported, tables.names);
  problems.push(...journals.problems, ...tables.problems, ...(records.ok ? [] : records.problems));
  const warnings = [...journals.warnings, ...leftAside(sides)];
  if (problems.length > 0 || !records.ok) return bad([...problems, ...warnings]);
  const changes = [...journals.changes, ...records.value, ...tables.changes];
  return good({ files: [...journals.files, ...tables.files], questionnaires: [...used.values()], changes }, warnings);
}

/** What imports.yaml says of the tables that came along, so that their exports are known again here. */
function mergedRecords({ ours, comment }: MergeSides, imported: Imported, tables: readonly string[]): Outcome<readonly FileChange[]> {
  const path = join(ours, 'imports.yaml');
  const before = fingerprint(path);
  if (!before.ok) return before;
  const isKnown = (record: ImportRecord): boolean =>
    imported.ours.some(({ table, hash }) => table === record.table && hash === record.hash);
  const added = imported.theirs.filter((record) => tables.includes(record.table) && !isKnown(record));
  if (added.length === 0) return good([]);
  return good([{ path, before: before.value, text: writeImports([...imported.ours, ...added], comment), time: noTime }]);
}

function leftAside({ theirs }: MergeSides): readonly Problem[] {
  const listed = listFolder(theirs);
  const known = listed.ok ? listed.value.map(({ name }) => name).filter((name) => !name.startsWith('.') && !merged.has(name)) : [];
  return known.length === 0 ? [] : [problem('import/not-merged', { known }, wholeFile(theirs))];
}
