import { bad, good, type Outcome, type Place, type Problem, problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Batch, Response } from './response';
import { type AttributeValues, rowReader } from './row-reader';
import { longestCell, type ScannedRow, scanTable, type TakeCell } from './scan-table';
import { type TableColumns, tableColumns } from './table-columns';
import { tableStart } from './table-start';

export type { AttributeValues };

/** A table whose rows are still to be walked. After the walk `problems` holds what is wrong in it, the first hundred. */
export interface OpenTable {
  readonly batch: Batch;
  readonly problems: () => readonly Problem[];
  /** The questions it has columns for. */
  readonly asked: readonly string[];
  /** Data rows walked so far, and those left out because they hold no answer. */
  readonly rows: () => { readonly read: number; readonly empty: number };
  /** Of the row walked last. */
  readonly line: () => number;
}

const mostProblems = 100;

const tooLongCell = (): Problem => problem('response/cell-too-long', { max: `${longestCell / 1024 / 1024} MiB` });

/** Opens a table of answers: headers are question ids or texts, cells are codes or labels. Rows are read when walked, once. */
export function readTable(
  chunks: Iterable<Uint8Array>,
  file: string,
  questionnaire: Questionnaire,
  attributes: AttributeValues,
  /** Respondents met already, in other tables of the round too; this one's are added. */
  seen = new Set<string>(),
): Outcome<OpenTable> {
  const placeAt = (line: number, column: number | null): Place => ({ file, line, column, length: 0, source: null });
  const start = tableStart(chunks);
  if (!start) return bad([problem('response/empty-table', {}, placeAt(1, null))]);
  const decoder = new TextDecoder('utf-8');
  const headers: string[] = [];
  let take: TakeCell = (_, bytes, length) => void headers.push(decoder.decode(bytes.subarray(0, length)));
  const scanned = scanTable(start.chunks, start.delimiter, (column, bytes, length, hash) => take(column, bytes, length, hash));
  const first = scanned.next();
  if (first.done) return bad([problem('response/empty-table', {}, placeAt(1, null))]);
  const headPlace = placeAt(first.value.line, null);
  if (headers.some((header) => header.includes('\uFFFD'))) return bad([problem('file/not-utf8', { file }, headPlace)]);
  if (first.value.brokenQuote) return bad([problem('response/quote', {}, headPlace)]);
  if (first.value.tooLong !== null) return bad([{ ...tooLongCell(), place: placeAt(first.value.line, first.value.tooLong + 1) }]);
  const columns = tableColumns(headers, questionnaire, [...attributes.keys()], headPlace);
  if (!columns.ok) return columns;

  const reader = rowReader(columns.value, questionnaire, attributes, file);
  take = reader.take;
  const problems: Problem[] = [];
  const counted = { read: 0, empty: 0 };
  let last = 0;
  const note = (one: Problem, line: number, column: number): void => {
    // A file in another encoding is so in every row.
    const isKnown = one.code === 'file/not-utf8' && problems.some(({ code }) => code === one.code);
    if (problems.length < mostProblems && !isKnown) problems.push({ ...one, place: placeAt(line, column + 1) });
  };
  function* walk({ respondent, count }: TableColumns): Generator<Response> {
    for (const { line, cells, brokenQuote, tooLong } of scanned as Iterable<ScannedRow>) {
      counted.read++;
      last = line;
      const row = reader.finish(line);
      // Of a cell that is too long only its beginning was read, so nothing else is said of it.
      for (const found of row.problems) if (found.column !== tooLong) note(found.problem, line, found.column);
      if (tooLong !== null && !brokenQuote) note(tooLongCell(), line, tooLong);
      if (brokenQuote) note(problem('response/quote'), line, 0);
      else if (cells !== count) note(problem('response/row-length', { expected: count, found: cells }), line, 0);
      if (seen.has(row.respondent)) note(problem('response/duplicate-respondent', { respondent: row.respondent }), line, respondent ?? 0);
      if (row.respondent !== '') seen.add(row.respondent);
      if (row.response) yield row.response;
      else counted.empty++;
    }
    if (counted.read === 0) problems.push(problem('response/no-answers', {}, headPlace));
  }
  const batch: Batch = {
    source: 'survey',
    questionnaire: questionnaire.id,
    questions: questionnaire.questions.map(({ id }) => id),
    rows: walk(columns.value),
  };
  const asked = columns.value.questions.flatMap(({ question }) => questionnaire.questions[question]?.id ?? []);
  return good({ batch, asked, problems: () => problems, rows: () => counted, line: () => last }, columns.warnings);
}
