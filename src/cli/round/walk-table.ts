import { ReadFailure, readChunks } from '#disk/read-chunks';
import { bad, good, type Outcome } from '#problem';
import { type AttributeValues, readTable } from '#response/read-table';
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
    for (const _ of table.value.batch.rows) rows += 1;
    const problems = table.value.problems();
    return problems.length > 0 ? bad(problems) : good(rows, table.warnings);
  } catch (error) {
    if (error instanceof ReadFailure) return bad([error.problem]);
    throw error;
  }
}
