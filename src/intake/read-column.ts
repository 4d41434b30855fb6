import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import { readAnswer } from '#response/read-answer';
import { decimalMark, plainNumber } from './decimal-mark';
import { type FoundLabel, type LabelIndex, labelIndex, questionLabels } from './label-index';
import { normalForm } from './normal-form';
import { splitChoices } from './split-choices';

/** A label that means nothing here, how often it stands in the column, and in which row first. */
export interface UnknownLabel {
  readonly label: string;
  readonly count: number;
  readonly row: number;
}

/** A column read: for each row what a table cell holds, and what could not be read. */
export interface ReadColumn {
  readonly cells: readonly string[];
  readonly unknown: readonly UnknownLabel[];
}

/** The columns of one question: one, or one for each option. */
export interface QuestionColumns {
  readonly question: Question;
  readonly columns: readonly { readonly option: string | null; readonly cells: readonly string[] }[];
}

export interface ColumnReading {
  readonly outside: Questionnaire['outside'];
  readonly mapped: ReadonlyMap<string, string>;
  readonly joins: readonly string[];
  readonly delimiter: string;
}

/** A code or state, or the parts of the cell that mean nothing here. */
type Reading = string | { readonly unknown: readonly string[] };
type Reader = (cell: string) => Reading;

const unreadable = (cell: string): Reading => ({ unknown: [cell.trim()] });

/** Cells as people and tools wrote them → codes and states, judged by the whole column (decimal mark, labels that contradict each other). */
export function readColumn({ question, columns }: QuestionColumns, reading: ColumnReading): ReadColumn {
  const [first] = columns;
  if (!first) return { cells: [], unknown: [] };
  if (first.option !== null) return readOptions(question, columns, reading);
  return readEach(first.cells, readerOf(question, first.cells, reading));
}

/** The declared values of an attribute; an empty cell is not stated. */
export const readValues = (cells: readonly string[], labels: LabelIndex): ReadColumn =>
  readEach(cells, (cell) => labels.find(cell)?.code ?? unreadable(cell));

function readEach(cells: readonly string[], read: Reader): ReadColumn {
  const known = new Map<string, Reading>();
  const unknown = new Map<string, { label: string; count: number; row: number }>();
  const found = cells.map((cell, row) => {
    const code = known.get(cell) ?? read(cell);
    if (known.size < 10_000) known.set(cell, code);
    if (typeof code === 'string') return code;
    for (const label of code.unknown) {
      const before = unknown.get(normalForm(label) || label);
      if (before) before.count++;
      else unknown.set(normalForm(label) || label, { label, count: 1, row });
    }
    return '';
  });
  return { cells: found, unknown: [...unknown.values()] };
}

function readerOf(question: Question, cells: readonly string[], { outside, mapped, joins, delimiter }: ColumnReading): Reader {
  if (question.type === 'text') return (cell) => mapped.get(normalForm(cell)) ?? cell.trim();
  const labels = questionLabels(question, outside, mapped);
  const stored = (code: string): string | null => {
    const answer = readAnswer(question, code);
    if (!answer.ok) return null;
    return answer.value.code === '' ? code : answer.value.code;
  };
  if (question.type === 'choices') return (cell) => readSeveral(cell, labels, joins, stored);
  const refused = contradicting(cells, labels);
  const mark = decimalMark(
    cells.filter((cell) => /\d/.test(cell)),
    delimiter,
  );
  return (cell) => {
    const found = labels.find(cell);
    if (found) return (refused.has(normalForm(cell)) ? null : stored(found.code)) ?? unreadable(cell);
    return (/\d/.test(cell) ? stored(plainNumber(cell, mark)) : null) ?? unreadable(cell);
  };
}

/** Labels that only an alias led to the same step as another label of this column: a longer scale than the questionnaire's. They are asked about. */
function contradicting(cells: readonly string[], labels: LabelIndex): ReadonlySet<string> {
  const byCode = new Map<string, Map<string, FoundLabel>>();
  for (const form of new Set(cells.slice(0, 100_000).map(normalForm))) {
    const found = form === '' ? null : labels.find(form);
    if (!found || ['', 'dk', 'n/a', 'not-shown'].includes(found.code)) continue;
    byCode.set(found.code, (byCode.get(found.code) ?? new Map()).set(form, found));
  }
  const refused = new Set<string>();
  for (const forms of byCode.values()) {
    for (const [form, { ring }] of forms) if (ring && [...forms.keys()].some((other) => !ring.includes(other))) refused.add(form);
  }
  return refused;
}

function readSeveral(cell: string, labels: LabelIndex, joins: readonly string[], stored: (code: string) => string | null): Reading {
  const whole = labels.find(cell);
  if (whole) return stored(whole.code) ?? unreadable(cell);
  const parts = splitChoices(cell, labels.names, joins).map((part) => ({ part, code: labels.find(part)?.code }));
  const unknown = parts.filter(({ code }) => code === undefined).map(({ part }) => part);
  if (unknown.length > 0) return { unknown };
  const codes = parts.flatMap(({ code }) => (code === undefined || code === '' ? [] : [code]));
  if (codes.length > 1 && codes.some((code) => ['dk', 'n/a', 'not-shown'].includes(code))) return unreadable(cell);
  return stored(codes.join(';')) ?? unreadable(cell);
}

/** One column an option: Y, 1, yes or the option's own label ticks it. All empty is skipped; a plain no among them means that it was answered. */
function readOptions(question: Question, columns: QuestionColumns['columns'], { outside, mapped }: ColumnReading): ReadColumn {
  const unknown: UnknownLabel[] = [];
  const read = columns.map(({ option, cells }) => {
    const own = question.options.find(({ code }) => code === option);
    const labels = labelIndex({
      options: [
        { code: 'ticked', labels: ['Yes', 'x', '✓', '1', 'checked', option ?? '', ...Object.values(own?.label ?? {})] },
        { code: 'open', labels: ['No', '0', 'unchecked'] },
      ],
      states: [
        { code: 'dk', labels: ['dk', ...Object.values(outside.dontKnow)] },
        { code: 'not-shown', labels: ['not-shown', 'N/A'] },
      ],
      mapped,
      aliases: true,
    });
    const column = readEach(cells, (cell) => labels.find(cell)?.code ?? unreadable(cell));
    unknown.push(...column.unknown);
    return { option: option ?? '', cells: column.cells };
  });
  const rows = columns[0]?.cells.length ?? 0;
  const cells = Array.from({ length: rows }, (_, row) => {
    const said = read.map(({ option, cells: column }) => ({ option, word: column[row] ?? '' }));
    const ticked = said.filter(({ option, word }) => word === 'ticked' || word === option).map(({ option }) => option);
    const inOrder = question.options.filter(({ code }) => ticked.includes(code)).map(({ code }) => code);
    if (inOrder.length > 0) return inOrder.join(';');
    if (said.some(({ word }) => word === 'open')) return 'none';
    return said.find(({ word }) => word === 'dk' || word === 'n/a' || word === 'not-shown')?.word ?? '';
  });
  return { cells, unknown };
}
