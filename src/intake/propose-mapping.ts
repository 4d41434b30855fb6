import { wholeFile } from '#problem';
import type { ImportResult } from './import-result';
import { attributeLabels } from './label-index';
import type { ColumnMeaning, Mapping } from './mapping';
import { normalForm } from './normal-form';
import type { SurveyExport } from './open-export';
import { questionNames } from './question-names';
import type { MappingTarget } from './read-mapping';

/** A column that a person has to look at: a guess, or nothing. */
export interface ProposedColumn {
  readonly index: number;
  readonly guess: ColumnMeaning | null;
  /** Nothing but Y (or 1) and empty: one ticked option. */
  readonly ticks: boolean;
}

const mostValues = 200;

/** Guesses for the columns that were not recognised: an attribute by its values, a question by what the tool makes of its code. Never imported unseen. */
export function proposeMapping(source: SurveyExport, { columns }: ImportResult, target: MappingTarget): readonly ProposedColumn[] {
  const taken = new Set(
    columns.flatMap(({ use }) => (use.kind === 'question' ? use.question : use.kind === 'attribute' ? use.attribute : [])),
  );
  const names = questionNames(target.questionnaire);
  return columns.flatMap(({ index, header, use }): ProposedColumn[] => {
    if (use.kind !== 'unknown' || use.candidates.length > 0) return [];
    const cells = source.rows.map((row) => row.cells[index] ?? '');
    const ticks = isTickColumn(cells);
    const attribute = ticks ? null : attributeByValues(cells, target, taken);
    const ids = ticks ? [] : [...new Set(source.tool.guesses(header).flatMap((guess) => names.get(normalForm(guess)) ?? []))];
    const question = ids.length === 1 && ids[0] !== undefined && !taken.has(ids[0]) ? ids[0] : null;
    const guess: ColumnMeaning | null =
      attribute !== null ? { kind: 'attribute', attribute } : question !== null ? { kind: 'question', question, option: null } : null;
    if (guess) taken.add(attribute ?? question ?? '');
    return [{ index, guess, ticks }];
  });
}

/** The guesses as a mapping, to see which labels they would leave unexplained. */
export function guessedMapping(
  source: SurveyExport,
  { columns }: ImportResult,
  proposed: readonly ProposedColumn[],
  mapping: Mapping,
): Mapping {
  const guesses = new Map(proposed.map(({ index, guess }) => [index, guess]));
  return {
    ...mapping,
    columns: columns.flatMap(({ index, header, use }) => {
      const own = use.kind === 'question' || use.kind === 'attribute' || use.kind === 'ignored' ? use : null;
      const meaning = guesses.get(index) ?? own;
      return meaning ? [{ header, use: meaning, place: wholeFile(source.file) }] : [];
    }),
  };
}

/** The one declared attribute whose values are what the column holds. */
function attributeByValues(cells: readonly string[], { attributes }: MappingTarget, taken: ReadonlySet<string>): string | null {
  const labels = new Set(cells.map(normalForm).filter((form) => form !== ''));
  if (labels.size === 0 || labels.size > mostValues) return null;
  const fitting = [...attributes].filter(([name, values]) => {
    const index = attributeLabels(values, new Map());
    return !taken.has(name) && [...labels].every((label) => index.find(label) !== null);
  });
  return fitting.length === 1 ? (fitting[0]?.[0] ?? null) : null;
}

function isTickColumn(cells: readonly string[]): boolean {
  const labels = new Set(cells.map((cell) => cell.trim().toUpperCase()));
  return labels.has('') && labels.size === 2 && (labels.has('Y') || labels.has('1'));
}
