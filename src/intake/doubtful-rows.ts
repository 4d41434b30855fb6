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
  return [
    ...(groups.length > 0 ? [problem('import/same-person', { known: groups.slice(0, most) }, wholeFile(file))] : []),
    ...(telling.length > 0 ? [problem('import/personal-text', { known: telling.slice(0, most) }, wholeFile(file))] : []),
  ];
}

/** The lines that share a cell, as “3 + 9”; a cell that most rows share, such as “anonymous”, is nobody. */
function repeated(rows: readonly TableRecord[], index: number): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { cells, line } of rows) {
    const cell = (cells[index] ?? '').trim().toLowerCase();
    if (cell !== '') lines.set(cell, [...(lines.get(cell) ?? []), line]);
  }
  return [...lines.values()].filter(({ length }) => length > 1 && length <= Math.max(2, rows.length / 2)).map((some) => some.join(' + '));
}

const isPersonal = (text: string): boolean =>
  /[^\s@]+@[^\s@]+\.[^\s@]{2,}/.test(text) || /(?:\+|\b)\d(?:[\s().-]{0,2}\d){8,14}\b/.test(text);
