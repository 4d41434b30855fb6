import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, type Outcome, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { type MergedTable, mergeTables } from '#response/merge-tables';
import { readTable } from '#response/read-table';
import type { ImportRecord } from '#workspace/imports';
import { type FileChange, fingerprint } from './file-change';
import type { Imported, MergedFile, MergeSides } from './plan-merge';
import { noTime } from './plan-sheet-rows';
import { sharedRows } from './shared-rows';

interface MergedTables {
  readonly files: readonly MergedFile[];
  /** The tables that both sides hold alike once this is done. */
  readonly names: readonly string[];
  readonly changes: readonly FileChange[];
  readonly problems: readonly Problem[];
}

/**
 * The tables of the other round: taken whole where ours has none of that name, passed over where it is the same. A table that interviews and
 * sheets fill, row by row, takes in the rows it does not have; two exports under one name are a clash. `imported` are those of either side.
 */
export function planMergedTables(sides: MergeSides, imported: Imported, sameHere: (id: string) => Questionnaire | null): MergedTables {
  const files: MergedFile[] = [];
  const changes: FileChange[] = [];
  const problems: Problem[] = [];
  const skipped = new Set<string>();
  const listed = listFolder(join(sides.theirs, 'tables'));
  if (!listed.ok) return { files, names: [], changes, problems: listed.problems };
  const names = listed.value
    .filter(({ name, kind }) => kind === 'file' && !name.startsWith('.') && name.endsWith('.csv'))
    .map(({ name }) => name);
  for (const name of names) {
    const path = join(sides.theirs, 'tables', name);
    const target = join(sides.ours, 'tables', name);
    const text = readText(path);
    const before = fingerprint(target);
    const ours = before.ok && before.value !== null ? readText(target) : null;
    if (!text.ok || !before.ok || ours?.ok === false) {
      problems.push(...[text, before, ours].flatMap((outcome) => (outcome === null || outcome.ok ? [] : outcome.problems)));
      continue;
    }
    if (ours !== null && withPlainEnds(ours.value) === withPlainEnds(text.value)) {
      files.push({ name: `tables/${name}`, does: 'nothing', lines: 0 });
      continue;
    }
    const mine = imported.theirs.find(({ table, sheet }) => table === name && sheet === undefined);
    if (
      mine !== undefined &&
      ours === null &&
      imported.ours.some(({ hash, questionnaire }) => hash === mine.hash && questionnaire === mine.questionnaire)
    ) {
      // The same export under another name: neither its rows nor its record are wanted twice.
      skipped.add(name);
      files.push({ name: `tables/${name}`, does: 'nothing', lines: 0 });
      continue;
    }
    const found = checkTable(text.value, name, path, sides, sameHere);
    if (mine !== undefined && ours === null) problems.push(...sameSurvey(sides, mine, text.value, path, imported.ours));
    const grown = ours === null ? null : grownTable([ours.value, text.value], [target, path], sheetsOfBoth(name, imported));
    problems.push(...found.problems, ...(grown === null || grown.ok ? [] : grown.problems));
    if (grown === null) {
      changes.push({ path: target, before: null, text: text.value, time: noTime });
      files.push({ name: `tables/${name}`, does: 'begins', lines: found.rows });
    } else if (grown.ok) {
      if (grown.value.added > 0) changes.push({ path: target, before: before.value, text: grown.value.text, time: noTime });
      files.push({ name: `tables/${name}`, does: grown.value.added > 0 ? 'continues' : 'nothing', lines: grown.value.added });
    }
  }
  return { files, names: names.filter((name) => !skipped.has(name)), changes, problems };
}

/** An older or newer export of a survey that ours has under another name: its people would count twice. */
function sameSurvey(
  sides: MergeSides,
  { questionnaire }: ImportRecord,
  text: string,
  path: string,
  ours: readonly ImportRecord[],
): readonly Problem[] {
  for (const record of ours.filter((one) => one.questionnaire === questionnaire && one.sheet === undefined)) {
    const other = join(sides.ours, 'tables', record.table);
    const held = readText(other);
    if (!held.ok) continue;
    for (const { found, now, isSame } of [sharedRows(text, held.value), sharedRows(held.value, text)])
      if (isSame) return [problem('import/same-rows', { other, found, now }, wholeFile(path))];
  }
  return [];
}

/** The sheets that both rounds took into one table; null: it comes from an export on either side. */
function sheetsOfBoth(name: string, { ours, theirs }: Imported): readonly (readonly [ImportRecord, ImportRecord])[] | null {
  const mine = ours.filter(({ table }) => table === name);
  const other = theirs.filter(({ table }) => table === name);
  if ([...mine, ...other].some(({ sheet }) => sheet === undefined)) return null;
  return other.flatMap((record) => {
    const same = mine.find(({ sheet }) => sheet?.number === record.sheet?.number);
    return same ? [[same, record] as const] : [];
  });
}

/** Rows of both, unless one voice could stand in it twice: a sheet that both laptops took in by themselves has another row on each. */
function grownTable(
  [ours, theirs]: readonly [string, string],
  files: readonly [string, string],
  sheets: ReturnType<typeof sheetsOfBoth>,
): Outcome<MergedTable> {
  const clash = bad([problem('import/table-differs', { other: files[0] }, wholeFile(files[1]))]);
  if (sheets === null || sheets.some(([mine, other]) => mine.sheet?.before !== other.sheet?.before)) return clash;
  const merged = mergeTables(ours, theirs, files);
  return merged.ok && merged.value.shared < sheets.length ? clash : merged;
}

/** A check-out on Windows changes line ends. */
const withPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n');

function checkTable(
  text: string,
  name: string,
  path: string,
  { attributes, theirRound }: MergeSides,
  sameHere: (id: string) => Questionnaire | null,
): { readonly rows: number; readonly problems: readonly Problem[] } {
  const ids = theirRound.questionnaires.map(({ id }) => id);
  const id = ids.find((one) => name === `${one}.csv` || name.startsWith(`${one}.`)) ?? (ids.length === 1 ? ids[0] : undefined);
  if (id === undefined) {
    const word = name.replace(/\.csv$/, '');
    return { rows: 0, problems: [problem('questionnaire/unknown-questionnaire', wordFacts(word, ids), wholeFile(path))] };
  }
  const questionnaire = sameHere(id);
  if (questionnaire === null) return { rows: 0, problems: [] };
  const table = readTable([new TextEncoder().encode(text)], path, questionnaire, attributes);
  if (!table.ok) return { rows: 0, problems: table.problems };
  for (const _ of table.value.batch.rows);
  return { rows: table.value.rows().read, problems: table.value.problems() };
}
