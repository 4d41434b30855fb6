import type { ImportedRow, ImportResult } from './import-result';
import { ownText } from './own-text';

/**
 * The rows as a table of the workspace: respondent, attributes, questions; sorted by respondent, so that their order tells nothing.
 * `codes` are random, one a row, used where the row has no code of its own.
 */
export function tableText(
  { rows, attributes, questions }: Pick<ImportResult, 'rows' | 'attributes' | 'questions'>,
  codes: readonly string[],
): string {
  const line = (row: ImportedRow, at: number): readonly string[] => [
    row.respondent ?? codes[at] ?? '',
    ...attributes.map((name) => ownText(row.attributes, name)),
    ...questions.map((id) => ownText(row.answers, id)),
  ];
  const lines = rows.map(line).toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return [['respondent', ...attributes, ...questions], ...lines].map((cells) => `${cells.map(quoted).join(',')}\n`).join('');
}

const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
