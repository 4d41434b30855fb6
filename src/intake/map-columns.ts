import { wordFacts } from '#document/nearest';
import { languages, type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { ColumnMeaning, Mapping } from './mapping';
import { normalForm } from './normal-form';
import { oneLine } from './one-line';
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
    if (ids.length > 1) problems.push(problem('import/ambiguous-column', { header: oneLine(header), known: ids }, wholeFile(file)));
    return { index, header, use: { kind: 'unknown', candidates: ids }, by: 'header' };
  });
  return { columns, problems: [...problems, ...twice(columns, file)] };
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

/** Ids and texts of every question, in normal form; a text that several questions share names them all. */
export function questionNames({ questions }: Questionnaire): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const { id, text } of questions) {
    for (const name of [id, ...languages.flatMap((language) => text[language] ?? [])]) {
      const form = normalForm(name);
      const mine = names.get(form) ?? [];
      if (form !== '' && !mine.includes(id)) names.set(form, [...mine, id]);
    }
  }
  return names;
}

/** Two columns for one question, unless each ticks an option of its own. */
function twice(columns: readonly ColumnUse[], file: string): readonly Problem[] {
  const seen = new Map<string, { readonly header: string; readonly option: string | null }[]>();
  return columns.flatMap(({ header, use }) => {
    const of =
      use.kind === 'question' ? use.question : use.kind === 'attribute' ? use.attribute : use.kind === 'respondent' ? use.kind : null;
    if (of === null) return [];
    const option = use.kind === 'question' ? use.option : null;
    const before = seen.get(of) ?? [];
    seen.set(of, [...before, { header, option }]);
    const rival = before.find((other) => other.option === null || option === null || other.option === option);
    return rival
      ? [problem('import/column-twice', { question: of, header: oneLine(header), first: oneLine(rival.header) }, wholeFile(file))]
      : [];
  });
}
