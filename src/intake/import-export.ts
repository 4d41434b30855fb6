import { type Problem, problem, wholeFile } from '#problem';
import { type Question, roles } from '#questionnaire/questionnaire';
import { doubtfulRows } from './doubtful-rows';
import type { ImportedRow, ImportResult } from './import-result';
import { keepToSide } from './keep-to-side';
import { labelFacts } from './label-facts';
import { attributeLabels, questionLabels } from './label-index';
import { leaveOutRows } from './leave-out-rows';
import { type ColumnUse, mapColumns } from './map-columns';
import type { Mapping } from './mapping';
import { normalForm } from './normal-form';
import { oneLine } from './one-line';
import type { SurveyExport } from './open-export';
import { opposedQuestions } from './opposed-questions';
import { type ColumnReading, type QuestionColumns, readColumn, readValues, type UnknownLabel } from './read-column';
import type { MappingTarget } from './read-mapping';
import type { TableRecord } from './read-records';
import { tellNotShown } from './tell-not-shown';

export interface ImportWishes {
  readonly mapping: Mapping;
  /** Unfinished responses count too. */
  readonly partial: boolean;
}

/** An opened export → the rows of a table. Everything that is wrong is in `problems`; then nothing of it may be imported. */
export function importExport(source: SurveyExport, target: MappingTarget, { mapping, partial }: ImportWishes): ImportResult {
  const { questionnaire } = target;
  const mapped = mapColumns(source.header.cells, source.file, source.tool, target, mapping);
  const kept = leaveOutRows(source, mapped.columns, partial);
  const unknown = new Map<string, readonly UnknownLabel[]>();
  const cellsOf = ({ index }: ColumnUse): readonly string[] => kept.rows.map(({ cells }) => cells[index] ?? '');
  const read = (
    of: string,
    column: { readonly cells: readonly string[]; readonly unknown: readonly UnknownLabel[] },
  ): readonly string[] => {
    if (column.unknown.length > 0) unknown.set(of, column.unknown);
    return column.cells;
  };
  const asked = questionColumns(questionnaire.questions, mapped.columns, cellsOf);
  const noneLabels = (target.formWords?.none ?? []).map((label) => [normalForm(label), 'none'] as const);
  const reading = (of: string, isSeveral: boolean): ColumnReading => ({
    outside: questionnaire.outside,
    mapped: isSeveral ? new Map([...noneLabels, ...mapping.values(of)]) : mapping.values(of),
    joins: source.tool.joins,
    delimiter: source.delimiter,
  });
  const valuesIn = (column: ColumnUse, of: string): ReturnType<typeof readValues> => {
    const values = target.attributes.get(of) ?? (of === 'role' ? roles : []);
    const words = [...(target.formWords?.values.get(of) ?? [])].filter(([, value]) => values.includes(value));
    const labels = new Map([...words.map(([label, value]) => [normalForm(label), value] as const), ...mapping.values(of)]);
    const cells = cellsOf(column);
    // An attribute without declared values takes any.
    if (values.length === 0) return { cells: cells.map((cell) => cell.trim()), unknown: [] };
    return readValues(cells, attributeLabels(values, labels));
  };
  const answers = asked.map(
    (one) => [one.question.id, read(one.question.id, readColumn(one, reading(one.question.id, one.question.type === 'choices')))] as const,
  );
  const stated = mapped.columns.flatMap((column) => {
    const { use } = column;
    if (use.kind !== 'attribute') return [];
    return [[use.attribute, read(use.attribute, valuesIn(column, use.attribute))] as const];
  });
  const roleColumn = mapped.columns.find(({ use }) => use.kind === 'role');
  const told = roleColumn ? read('role', valuesIn(roleColumn, 'role')) : [];
  const codes = respondentCodes(mapped.columns, kept.rows, questionnaire.mode === 'confidential');
  const all = kept.rows.map(
    (_, row): ImportedRow => ({
      respondent: codes?.[row] ?? null,
      attributes: Object.fromEntries(stated.flatMap(([name, cells]) => (cells[row] ? [[name, cells[row] ?? '']] : []))),
      answers: Object.fromEntries(answers.map(([id, cells]) => [id, cells[row] ?? ''])),
    }),
  );
  const empty = all.map(({ answers: given }) => Object.values(given).every((cell) => cell === '' || cell === 'not-shown'));
  const sides = keepToSide(questionnaire, source.file);
  const rows = all.flatMap((row, at) => {
    if (empty[at]) return [];
    const role = told[at] ?? '';
    return [sides.keep(tellNotShown(row, questionnaire, role), role, kept.rows[at]?.line ?? 0)];
  });
  const emptyLines = kept.rows.filter((_, row) => empty[row]).map(({ line }) => line);
  const questions = asked.map(({ question }) => question.id);
  // Of a column in which no cell is a value of the attribute nobody knows what it holds, unless a mapping says so.
  const chosen = mapped.columns.flatMap(({ use, by }) => (use.kind === 'attribute' && by === 'mapping' ? use.attribute : []));
  const foreign = stated.filter(([, cells]) => cells.every((cell) => cell === '')).map(([name]) => name);
  const unsaid = new Set(['role', 'level', ...foreign].filter((name) => !chosen.includes(name)));
  const problems = [...mapped.problems, ...unknownProblems(unknown, source.file, target, kept.rows, unsaid)];
  if (questions.length === 0)
    problems.push(problem('import/no-question-column', { count: source.header.cells.length }, wholeFile(source.file)));
  else if (rows.length === 0 && unknown.size === 0)
    problems.push(problem('import/no-rows', { count: source.rows.length }, wholeFile(source.file)));
  return {
    columns: mapped.columns,
    questions,
    attributes: stated.map(([name]) => name),
    rows,
    read: source.rows.length,
    leftOut: [...kept.leftOut, ...(emptyLines.length > 0 ? [{ reason: 'no-answers' as const, lines: emptyLines }] : [])],
    unknown,
    problems,
    warnings: [
      ...columnWarnings(
        mapped.columns.filter((column) => cellsOf(column).some((cell) => cell.trim() !== '')),
        questions,
        source.file,
        questionnaire.questions,
      ),
      ...sides.problems(),
      ...opposedQuestions(rows, questionnaire, source.file),
      ...doubtfulRows(kept.rows, mapped.columns, questionnaire.questions, source.file),
    ],
  };
}

function questionColumns(
  questions: readonly Question[],
  columns: readonly ColumnUse[],
  cellsOf: (column: ColumnUse) => readonly string[],
): readonly QuestionColumns[] {
  return questions.flatMap((question) => {
    const mine = columns.flatMap((column) => {
      const { use } = column;
      return use.kind === 'question' && use.question === question.id ? [{ option: use.option, cells: cellsOf(column) }] : [];
    });
    return mine.length > 0 ? [{ question, columns: mine }] : [];
  });
}

/** Codes stated in a table are kept for a confidential questionnaire alone, and only if every one of them is a code and no name; some may state none. */
function respondentCodes(
  columns: readonly ColumnUse[],
  rows: readonly TableRecord[],
  confidential: boolean,
): readonly (string | null)[] | null {
  const column = columns.find(({ use }) => use.kind === 'respondent');
  if (!column || !confidential) return null;
  const codes = rows.map(({ cells }) => (cells[column.index] ?? '').trim());
  const stated = codes.filter((code) => code !== '');
  return stated.every((code) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)) && new Set(stated).size === stated.length
    ? codes.map((code) => (code === '' ? null : code))
    : null;
}

/** `unsaid`: attributes whose cells may be people's names; of these the line is told, never the cell. */
function unknownProblems(
  unknown: ImportResult['unknown'],
  file: string,
  target: MappingTarget,
  rows: readonly TableRecord[],
  unsaid: ReadonlySet<string>,
): Problem[] {
  return [...unknown].flatMap(([of, labels]) => {
    const question = target.questionnaire.questions.find(({ id }) => id === of);
    const shown = question ? questionLabels(question, target.questionnaire.outside, new Map()).shown : (target.attributes.get(of) ?? []);
    const placeOf = (row: number) => ({ file, line: rows[row]?.line ?? null, column: null, length: 0, source: null });
    if (!question && unsaid.has(of)) {
      const count = labels.reduce((sum, label) => sum + label.count, 0);
      return [problem('import/foreign-column', { count, attribute: of }, placeOf(Math.min(...labels.map(({ row }) => row))))];
    }
    return labels.map(({ label, count, row }) => {
      const place = placeOf(row);
      const facts = { count, ...labelFacts(label, shown) };
      if (!question) return problem('import/unknown-value', { ...facts, attribute: of }, place);
      return problem(shown.length > 0 ? 'import/unknown-label' : 'import/unknown-number', { ...facts, question: of }, place);
    });
  });
}

function columnWarnings(
  columns: readonly ColumnUse[],
  asked: readonly string[],
  file: string,
  questions: readonly Question[],
): readonly Problem[] {
  const dropped = columns.filter(({ use }) => use.kind === 'unknown' && use.candidates.length === 0).map(({ header }) => oneLine(header));
  const missing = questions.map(({ id }) => id).filter((id) => !asked.includes(id));
  return [
    ...(dropped.length > 0 ? [problem('import/dropped-columns', { count: dropped.length, known: dropped }, wholeFile(file))] : []),
    ...(missing.length > 0 && asked.length > 0
      ? [problem('import/missing-questions', { count: missing.length, known: missing.slice(0, 20) }, wholeFile(file))]
      : []),
  ];
}
