import { wordFacts } from '#document/nearest';
import { type Located, type Path, readDocument } from '#document/read-document';
import { bad, good, type Outcome, type Problem, type ProblemCode, problem } from '#problem';
import { checkFormat } from '#questionnaire/check-format';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readEncoding } from './decode-bytes';
import type { FormWords } from './form-words';
import { type ColumnInFile, type ColumnMeaning, type MappedColumn, type Mapping, type MappingFile, mappingSchema } from './mapping';
import { readMappedLabels } from './read-mapped-labels';
import { surveyToolOf } from './survey-tools';

/** What answers may be mapped to. */
export interface MappingTarget {
  readonly questionnaire: Questionnaire;
  /** Declared attributes and their values. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  /** How our own forms put it to people; absent: nothing is known of them. */
  readonly formWords?: FormWords;
}

const undecided: readonly ProblemCode[] = ['mapping/undecided', 'mapping/open-label'];

/**
 * Reads a mapping file and checks every name in it against questionnaire and attributes; all problems at once, each at its line.
 * For a new draft (`unfinished`) what is not decided yet is no problem.
 */
export function readMapping(source: string, file: string, target: MappingTarget, unfinished = false): Outcome<Mapping> {
  const document = readDocument<MappingFile>(source, file, mappingSchema);
  if (!document.ok) return document;
  const located = document.value;
  const written = located.value;
  const problems: Problem[] = [...checkFormat(written.format, located)];
  const columns = (written.columns ?? []).flatMap((column, at): MappedColumn[] => {
    const use = meaningOf(column, ['columns', at], located, target);
    if (use.ok) return [{ header: column.header, use: use.value, place: located.place(['columns', at, 'header']) }];
    problems.push(...use.problems);
    return [];
  });
  const tool = surveyToolOf([], written.tool ?? null);
  if (!tool.ok) problems.push(...tool.problems.map((one) => ({ ...one, place: located.place(['tool']) })));
  const stated = written.encoding === undefined ? good(null) : readEncoding(written.encoding);
  if (!stated.ok) problems.push(...stated.problems.map((one) => ({ ...one, place: located.place(['encoding']) })));
  const labels = readMappedLabels(located, target);
  problems.push(...labels.problems);
  const serious = unfinished ? problems.filter(({ code }) => !undecided.includes(code)) : problems;
  if (serious.length > 0) return bad(serious);
  const { encoding = null, delimiter = null } = written;
  const values = (of: string): ReadonlyMap<string, string> => labels.values.get(of) ?? new Map();
  return good({ tool: written.tool ?? null, encoding, delimiter, columns, written: labels.written, values });
}

function meaningOf(column: ColumnInFile, path: Path, located: Located<unknown>, target: MappingTarget): Outcome<ColumnMeaning> {
  const { questionnaire, attributes } = target;
  const said = [column.question, column.attribute, column.ignore === true ? true : undefined].filter(
    (one) => one !== undefined && one !== null,
  );
  if (said.length !== 1) return bad([problem('mapping/undecided', { header: column.header }, located.place([...path, 'header']))]);
  if (column.ignore === true) return good({ kind: 'ignored' });
  if (typeof column.attribute === 'string') {
    if (attributes.has(column.attribute)) return good({ kind: 'attribute', attribute: column.attribute });
    return bad([
      problem('mapping/unknown-attribute', wordFacts(column.attribute, [...attributes.keys()]), located.place([...path, 'attribute'])),
    ]);
  }
  const ids = questionnaire.questions.map(({ id }) => id);
  const question = questionnaire.questions.find(({ id }) => id === column.question);
  if (!question)
    return bad([problem('mapping/unknown-question', wordFacts(column.question ?? '', ids), located.place([...path, 'question']))]);
  if (column.option === undefined) return good({ kind: 'question', question: question.id, option: null });
  const known = question.type === 'choices' ? question.options.map(({ code }) => code) : [];
  if (known.includes(column.option)) return good({ kind: 'question', question: question.id, option: column.option });
  return bad([
    problem('mapping/unknown-option', { question: question.id, ...wordFacts(column.option, known) }, located.place([...path, 'option'])),
  ]);
}
