import { wordFacts } from '#document/nearest';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import { askableRoles, type Questionnaire, type Role } from '#questionnaire/questionnaire';
import { cellReader } from './cell-reader';
import { rememberCells } from './remember-cells';
import { type Answer, notShown, type Response, skipped } from './response';
import type { TakeCell } from './scan-table';
import { statedValues } from './stated-values';
import type { TableColumns } from './table-columns';

/** What may stand in an attribute's column; null: anything. */
export type AttributeValues = ReadonlyMap<string, readonly string[] | null>;

/** Takes the cells of one row after the other. */
export interface RowReader {
  readonly take: TakeCell;
  /** What the cells since the last call make, with problems by column; starts the next row. The response is null when nothing in it was answered. */
  finish(line: number): ReadRow;
}

export interface ReadRow {
  /** Empty when the table has no such column, or nothing in it. */
  readonly respondent: string;
  readonly response: Response | null;
  readonly problems: readonly { readonly column: number; readonly problem: Problem }[];
}

/** The sign that stands for bytes that are no UTF-8. */
const garbled = '\uFFFD';

/** Reads rows by their columns; each distinct cell of a column is read once. */
export function rowReader(columns: TableColumns, questionnaire: Questionnaire, attributes: AttributeValues, file: string): RowReader {
  const readers: (TakeCell | undefined)[] = [];
  const asked = new Set(columns.questions.map(({ question }) => question));
  const blank = questionnaire.questions.map((_, i) => (asked.has(i) ? skipped : notShown));
  let answers: Answer[] = [...blank];
  let stated: Record<string, string> = {};
  let respondent = '';
  let answered = 0;
  let problems: { column: number; problem: Problem }[] = [];
  const refuse = (column: number, found: readonly Problem[]): void => {
    for (const one of found) problems.push({ column, problem: one });
  };

  for (const { column, question } of columns.questions) {
    const asks = questionnaire.questions[question];
    if (!asks) continue;
    const readCell = cellReader(asks, questionnaire.outside);
    const read = rememberCells((text) => checked(text, file, readCell), asks.type === 'text' ? 0 : undefined);
    readers[column] = (_, bytes, length, hash) => {
      const outcome = read(bytes, length, hash);
      if (!outcome.ok) return refuse(column, outcome.problems);
      answers[question] = outcome.value;
      if (outcome.value.state !== 'skipped' && outcome.value.state !== 'not-shown') answered++;
    };
  }
  for (const { column, attribute } of columns.attributes) {
    const declared = attributes.get(attribute) ?? null;
    const known = declared && statedValues(attribute, declared, questionnaire);
    const readValue = (text: string): Outcome<string> => {
      const value = text.trim();
      if (value === '' || !known || known.includes(value)) return good(value);
      return bad([problem('response/unknown-value', { attribute, ...wordFacts(value, known) })]);
    };
    const read = rememberCells((text) => checked(text, file, readValue));
    readers[column] = (_, bytes, length, hash) => {
      const outcome = read(bytes, length, hash);
      if (!outcome.ok) refuse(column, outcome.problems);
      else if (outcome.value !== '') stated[attribute] = outcome.value;
    };
  }
  if (columns.respondent !== null) {
    const column = columns.respondent;
    // Nobody has a name twice, so nothing is gained by remembering them.
    const read = rememberCells((text) => checked(text, file, (cell) => good(cell.trim())), 0);
    readers[column] = (_, bytes, length, hash) => {
      const outcome = read(bytes, length, hash);
      if (outcome.ok) respondent = outcome.value;
      else refuse(column, outcome.problems);
    };
  }

  return {
    take: (column, bytes, length, hash) => readers[column]?.(column, bytes, length, hash),
    finish: (line) => {
      const id = respondent === '' ? `row-${line}` : respondent;
      const response = { respondent: id, role: roleOf(stated.level), attributes: stated, consent: false, answers };
      const row: ReadRow = { respondent, response: answered === 0 ? null : response, problems };
      answers = [...blank];
      stated = {};
      respondent = '';
      answered = 0;
      problems = [];
      return row;
    },
  };
}

/** Text in another encoding would be stored garbled. */
const checked = <T>(text: string, file: string, read: (text: string) => Outcome<T>): Outcome<T> =>
  text.includes(garbled) ? bad([problem('file/not-utf8', { file })]) : read(text);

const roleOf = (level: string | undefined): Role | null => askableRoles.find((role) => role === level) ?? null;
