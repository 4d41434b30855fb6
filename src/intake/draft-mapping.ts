import { importExport } from './import-export';
import type { ImportResult } from './import-result';
import type { ColumnUse } from './map-columns';
import type { Mapping, WrittenLabel } from './mapping';
import { normalForm } from './normal-form';
import type { SurveyExport } from './open-export';
import { guessedMapping, type ProposedColumn, proposeMapping } from './propose-mapping';
import type { MappingTarget } from './read-mapping';

/** What a draft says about itself, in the user's language. */
export interface DraftComments {
  readonly head: readonly string[];
  readonly values: readonly string[];
  readonly ignored: string;
  readonly guessed: string;
  readonly open: string;
  readonly openOption: string;
  readonly shared: string;
  cells(count: number): string;
  /** The answers that labels of a question or attribute may be given, such as "1 = Never". */
  codes(of: string): string;
}

export interface DraftedMapping {
  readonly text: string;
  /** Columns recognised or guessed, columns without an idea, labels to explain. */
  readonly known: number;
  readonly open: number;
  readonly labels: number;
}

/**
 * A mapping file to correct: every column with what it was recognised as, every label that was not, with nothing behind it yet.
 * What `mapping` decides already is kept.
 */
export function draftMapping(
  source: SurveyExport,
  target: MappingTarget,
  mapping: Mapping,
  comments: DraftComments,
  schema: string,
): DraftedMapping {
  const first = importExport(source, target, { mapping, partial: true });
  const proposed = proposeMapping(source, first, target);
  const second = importExport(source, target, { mapping: guessedMapping(source, first, proposed, mapping), partial: false });
  const byIndex = new Map(proposed.map((one) => [one.index, one]));
  const columns = first.columns.map((column) => columnLines(column, byIndex.get(column.index), comments));
  const { lines, count } = valueLines(second, mapping.written, comments);
  const text = [
    `# yaml-language-server: $schema=${schema}`,
    ...comments.head.map((line) => `# ${line}`),
    'format: 1',
    `tool: ${source.tool.name}`,
    ...(source.encoding === 'utf-8' ? [] : [`encoding: ${source.encoding}`]),
    `delimiter: ${scalar(source.delimiter)}`,
    'columns:',
    ...columns.flatMap(({ text: column }) => column),
    ...lines,
    '',
  ].join('\n');
  const open = columns.filter(({ isOpen }) => isOpen).length;
  const own = first.columns.filter(({ use }) => use.kind !== 'question' && use.kind !== 'attribute' && use.kind !== 'unknown').length;
  return { text, known: columns.length - open - own, open, labels: count };
}

interface ColumnLines {
  readonly text: readonly string[];
  readonly isOpen: boolean;
}

function columnLines({ header, use }: ColumnUse, proposed: ProposedColumn | undefined, comments: DraftComments): ColumnLines {
  const meaning = proposed?.guess ?? use;
  const remark = proposed?.guess ? ` # ${comments.guessed}` : '';
  const said = (...lines: string[]): ColumnLines => ({
    text: [`  - header: ${scalar(header)}`, ...lines.map((line) => `    ${line}`)],
    isOpen: false,
  });
  if (meaning.kind === 'question')
    return said(`question: ${meaning.question}${remark}`, ...(meaning.option === null ? [] : [`option: ${scalar(meaning.option)}`]));
  if (meaning.kind === 'attribute') return said(`attribute: ${scalar(meaning.attribute)}${remark}`);
  if (meaning.kind !== 'unknown') return said(`ignore: true # ${comments.ignored}`);
  const why =
    meaning.candidates.length > 0
      ? `${comments.shared} ${meaning.candidates.join(', ')}`
      : proposed?.ticks
        ? comments.openOption
        : comments.open;
  return { ...said(`question: null # ${why}`), isOpen: true };
}

/** Labels that are explained, then those that are not: under `all` where several questions have them. */
function valueLines(
  { unknown, attributes, questions }: ImportResult,
  written: readonly WrittenLabel[],
  comments: DraftComments,
): { readonly lines: readonly string[]; readonly count: number } {
  const labels = new Map<string, { readonly label: string; readonly of: string[]; count: number }>();
  for (const [of, found] of unknown) {
    // Who answers is told by our own forms alone; a mapping explains no values of it.
    if (!attributes.includes(of) && !questions.includes(of)) continue;
    for (const { label, count } of found) {
      const key = `${attributes.includes(of) ? of : ''} ${normalForm(label)}`;
      const held = labels.get(key) ?? { label, of: [], count: 0 };
      held.of.push(of);
      held.count += count;
      labels.set(key, held);
    }
  }
  const groups = new Map<string, { readonly first: string; readonly lines: string[] }>();
  const add = (group: string, first: string, line: string): void => {
    const held = groups.get(group) ?? { first, lines: [] };
    held.lines.push(`    ${line}`);
    groups.set(group, held);
  };
  for (const { of, label, code } of written) add(of, of, `${scalar(label)}: ${scalar(code)}`);
  for (const { label, of, count } of [...labels.values()].toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }))) {
    const [first = 'all'] = of;
    add(of.length > 1 ? 'all' : first, first, `${scalar(label)}: null # ${comments.cells(count)}`);
  }
  const lines = [...groups].flatMap(([group, { first, lines: found }]) => {
    const codes = comments.codes(first);
    return [`  ${scalar(group)}:`, ...(codes === '' ? [] : [`    # ${codes}`]), ...found];
  });
  return { lines: lines.length === 0 ? [] : ['values:', ...comments.values.map((line) => `  # ${line}`), ...lines], count: labels.size };
}

/** JSON's quotes are YAML's; what YAML does not allow even there is escaped too. */
function scalar(text: string): string {
  if (/^\p{L}[\p{L}\p{N} ./-]*$/u.test(text) && !/\s$|^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text)) return text;
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
