import { wordFacts } from '#document/nearest';
import { type Problem, problem, wholeFile } from '#problem';
import { formColumns } from './form-columns';
import type { ColumnMeaning, Mapping } from './mapping';
import { normalForm } from './normal-form';
import { oneLine } from './one-line';
import { questionNames } from './question-names';
import type { MappingTarget } from './read-mapping';
import type { MetadataKind, SurveyTool } from './survey-tool';

/** What is made of one column. */
export interface ColumnUse {
  readonly index: number;
  readonly header: string;
  readonly use:
    | ColumnMeaning
    | { readonly kind: 'metadata'; readonly holds: MetadataKind }
    | { readonly kind: 'respondent' }
    /** Who answers, where tables have no place for it: it tells which questions were not shown, and is not kept. */
    | { readonly kind: 'role' }
    | UnknownColumn;
  readonly by: 'mapping' | 'header' | 'tool';
}

/** A column that names nothing we know, or several questions. */
export interface UnknownColumn {
  readonly kind: 'unknown';
  readonly candidates: readonly string[];
}

export interface MappedColumns {
  readonly columns: readonly ColumnUse[];
  readonly problems: readonly Problem[];
}

/** Which column is which question or attribute: what the mapping says, the tool's own columns, then ids and texts of the headers. */
export function mapColumns(
  headers: readonly string[],
  file: string,
  tool: SurveyTool,
  target: MappingTarget,
  mapping: Mapping,
): MappedColumns {
  const problems: Problem[] = [];
  const mapped = claimColumns(headers, mapping, problems);
  const own = tool.metadata(headers);
  const names = questionNames(target.questionnaire);
  const attributes = new Map([...target.attributes.keys()].map((name) => [normalForm(name), name]));
  const formed = tool.readsForms ? formColumns(target, tool) : () => null;
  const columns = headers.map((header, index): ColumnUse => {
    const claim = mapped.get(index);
    const holds = own[index] ?? null;
    if (claim && claim.use.kind !== 'ignored' && (holds === 'person' || holds === 'time'))
      problems.push(problem('mapping/personal-column', { header: oneLine(header) }, claim.place));
    // An ignored column of the tool's own still tells which rows are unfinished or double.
    if (claim && (holds === null || claim.use.kind !== 'ignored')) return { index, header, use: claim.use, by: 'mapping' };
    if (holds !== null) return { index, header, use: { kind: 'metadata', holds }, by: 'tool' };
    if (normalForm(header) === 'respondent') return { index, header, use: { kind: 'respondent' }, by: 'header' };
    const attribute = attributes.get(normalForm(header));
    const found = tool.names(header).map((name) => names.get(normalForm(name)) ?? []);
    const ids = found.find((some) => some.length > 0) ?? [];
    const [only] = ids;
    if (only !== undefined && ids.length === 1)
      return { index, header, use: { kind: 'question', question: only, option: null }, by: 'header' };
    if (attribute !== undefined && ids.length === 0) return { index, header, use: { kind: 'attribute', attribute }, by: 'header' };
    const ours = ids.length === 0 ? formed(header) : null;
    if (ours) return { index, header, use: ours, by: 'header' };
    if (ids.length > 1) problems.push(problem('import/ambiguous-column', { header: oneLine(header), known: ids }, wholeFile(file)));
    return { index, header, use: { kind: 'unknown', candidates: ids }, by: 'header' };
  });
  const once = withoutParts(columns);
  return { columns: once, problems: [...problems, ...twice(once, file)] };
}

/** One cell with all ticked options and a column for each of them say the same; the cell is enough. */
function withoutParts(columns: readonly ColumnUse[]): readonly ColumnUse[] {
  const whole = new Set(columns.flatMap(({ use }) => (use.kind === 'question' && use.option === null ? [use.question] : [])));
  const isPart = ({ use, by }: ColumnUse): boolean =>
    use.kind === 'question' && use.option !== null && whole.has(use.question) && by !== 'mapping';
  return columns.map((column) => (isPart(column) ? { ...column, use: { kind: 'metadata', holds: 'other' } } : column));
}

/** The n-th entry of a header claims its n-th column. */
function claimColumns(headers: readonly string[], mapping: Mapping, problems: Problem[]): ReadonlyMap<number, Mapping['columns'][number]> {
  const claimed = new Map<number, Mapping['columns'][number]>();
  const forms = headers.map(normalForm);
  for (const entry of mapping.columns) {
    const form = normalForm(entry.header);
    const at = forms.findIndex((other, index) => other === form && !claimed.has(index));
    if (at >= 0) claimed.set(at, entry);
    else problems.push(problem('mapping/unknown-header', wordFacts(entry.header, headers), entry.place));
  }
  return claimed;
}

const aboutPerson = ['respondent', 'role'] as const;

/** Two columns for one question, unless each ticks an option of its own. */
function twice(columns: readonly ColumnUse[], file: string): readonly Problem[] {
  const seen = new Map<string, { readonly header: string; readonly option: string | null }[]>();
  return columns.flatMap(({ header, use }) => {
    const of =
      use.kind === 'question' ? use.question : use.kind === 'attribute' ? use.attribute : aboutPerson.find((kind) => kind === use.kind);
    if (of === undefined) return [];
    const option = use.kind === 'question' ? use.option : null;
    const before = seen.get(of) ?? [];
    seen.set(of, [...before, { header, option }]);
    const rival = before.find((other) => other.option === null || option === null || other.option === option);
    return rival
      ? [problem('import/column-twice', { question: of, header: oneLine(header), first: oneLine(rival.header) }, wholeFile(file))]
      : [];
  });
}
