import { ReadFailure, readChunks } from '#disk/read-chunks';
import { bad, good, type Outcome } from '#problem';
import { type AttributeValues, readTable } from '#response/read-table';
import { watchSides } from '#response/watch-sides';
import type { OwnedTable } from './owned-tables';

/** Reads a table of a round to its last cell: how many rows, or everything wrong with it. */
export function walkTable(
  { path, questionnaire }: Pick<OwnedTable, 'path' | 'questionnaire'>,
  attributes: AttributeValues,
  seen: Set<string>,
): Outcome<number> {
  const chunks = readChunks(path);
  if (!chunks.ok) return chunks;
  try {
    const table = readTable(chunks.value, path, questionnaire, attributes, seen);
    if (!table.ok) return table;
    let rows = 0;
    const sides = watchSides(questionnaire, path);
    for (const row of table.value.batch.rows) {
      rows += 1;
      sides.see(row, table.value.line());
    }
    const problems = table.value.problems();
    return problems.length > 0 ? bad(problems) : good(rows, [...table.warnings, ...sides.problems()]);
  } catch (error) {
    if (error instanceof ReadFailure) return bad([error.problem]);
    throw error;
  }
}
