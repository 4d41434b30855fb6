import { join } from 'node:path';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readTable } from '#response/read-table';
import { type FileChange, fingerprint } from './file-change';
import type { MergedFile, MergeSides } from './plan-merge';
import { noTime } from './plan-sheet-rows';

interface MergedTables {
  readonly files: readonly MergedFile[];
  /** The tables that both sides hold alike once this is done. */
  readonly names: readonly string[];
  readonly changes: readonly FileChange[];
  readonly problems: readonly Problem[];
}

/** The tables of the other round: taken whole where ours has none of that name, passed over where it is the same, else a clash. */
export function planMergedTables(sides: MergeSides, sameHere: (id: string) => Questionnaire | null): MergedTables {
  const files: MergedFile[] = [];
  const changes: FileChange[] = [];
  const problems: Problem[] = [];
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
    if (before.value !== null) {
      problems.push(problem('import/table-differs', { other: target }, wholeFile(path)));
      continue;
    }
    const found = checkTable(text.value, name, path, sides, sameHere);
    problems.push(...found.problems);
    changes.push({ path: target, before: null, text: text.value, time: noTime });
    files.push({ name: `tables/${name}`, does: 'begins', lines: found.rows });
  }
  return { files, names, changes, problems };
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
