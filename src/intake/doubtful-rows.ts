import { type Problem, problem, wholeFile } from '#problem';
import type { Question } from '#questionnaire/questionnaire';
import type { ColumnUse } from './map-columns';
import type { TableRecord } from './read-records';

const most = 20;

/** What in the rows somebody has to look at, by line and never by what stands there: one person in several rows, addresses and numbers in free text. */
export function doubtfulRows(
  rows: readonly TableRecord[],
  columns: readonly ColumnUse[],
  questions: readonly Question[],
  file: string,
): readonly Problem[] {
  const people = columns
    .filter(({ use }) => use.kind === 'metadata' && use.holds === 'person')
    .flatMap(({ index }) => repeated(rows, index));
  const texts = questions.filter(({ type }) => type === 'text').map(({ id }) => id);
  const written = columns.filter(({ use }) => use.kind === 'question' && texts.includes(use.question));
  const telling = rows.filter(({ cells }) => written.some(({ index }) => isPersonal(cells[index] ?? ''))).map(({ line }) => String(line));
  const groups = [...new Set(people)];
  const hasTime = columns.some(({ use }) => use.kind === 'metadata' && use.holds === 'time');
  const alike = hasTime ? sameLines(rows.map((row) => [JSON.stringify(row.cells), row.line])).filter((some) => !groups.includes(some)) : [];
  return [
    ...(alike.length > 0 ? [problem('import/alike-rows', { known: alike.slice(0, most) }, wholeFile(file))] : []),
    ...(groups.length > 0 ? [problem('import/same-person', { known: groups.slice(0, most) }, wholeFile(file))] : []),
    ...(telling.length > 0 ? [problem('import/personal-text', { known: telling.slice(0, most) }, wholeFile(file))] : []),
  ];
}

/** The lines that share a cell, as “3 + 9”; a cell that most rows share, such as “anonymous”, is nobody. */
const repeated = (rows: readonly TableRecord[], index: number): readonly string[] =>
  sameLines(rows.map(({ cells, line }) => [(cells[index] ?? '').trim().toLowerCase(), line])).filter(
    (some) => some.split(' + ').length <= Math.max(2, rows.length / 2),
  );

/** The lines of what is the same, where it is more than one and not empty. */
function sameLines(keyed: readonly (readonly [key: string, line: number])[]): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const [key, line] of keyed) {
    const known = lines.get(key);
    if (known) known.push(line);
    else if (key !== '') lines.set(key, [line]);
  }
  return [...lines.values()].filter(({ length }) => length > 1).map((some) => some.join(' + '));
}

/** Bounded on both sides, and only the beginning of what is very long: nothing a respondent pastes may hold an import up. */
function isPersonal(answer: string): boolean {
  const text = answer.slice(0, 20_000);
  return (
    (text.includes('@') && /[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@]{2,24}/.test(text)) || /(?:\+|\b)\d(?:[\s().-]{0,2}\d){8,14}\b/.test(text)
  );
}
