import { ReadFailure, readChunks } from '#disk/read-chunks';
import { bad, good, type Outcome, type Problem, type ProblemCode, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { type AttributeValues, readTable } from '#response/read-table';
import type { Round } from '#workspace/round';
import type { RoundFiles } from './read-round-files';

export interface OwnedTable {
  readonly name: string;
  readonly path: string;
  readonly questionnaire: Questionnaire;
}

/** What may stand in the columns of a round's tables beside its questions; the role stands under `level`, declared or not. */
export const attributeValues = ({ attributes }: Pick<Round, 'attributes'>): AttributeValues =>
  new Map([
    ['level', null],
    ...attributes.map(({ name, values }) => [name, values.length > 0 ? values.map(({ value }) => value) : null] as const),
  ]);

/**
 * The tables of a round, each with its questionnaire: the one it is named after, else the one whose questions its headers name.
 * A table that is nobody's, or could be several's, is a problem: its people would vanish.
 */
export function ownedTables({ tables, questionnaires, round }: RoundFiles): Outcome<readonly OwnedTable[]> {
  const owned: OwnedTable[] = [];
  const problems: Problem[] = [];
  for (const { name, path } of tables) {
    const named = questionnaires.find(({ id }) => name === id || name.startsWith(`${id}.`));
    const questionnaire = named ? good(named) : byHeaders(path, questionnaires, attributeValues(round));
    if (questionnaire.ok) owned.push({ name, path, questionnaire: questionnaire.value });
    else problems.push(...questionnaire.problems);
  }
  return problems.length > 0 ? bad(problems) : good(owned);
}

/** The questionnaire with the fewest columns left over; of two that leave as many, the one that the table answers more of. */
function byHeaders(path: string, questionnaires: readonly Questionnaire[], attributes: AttributeValues): Outcome<Questionnaire> {
  const start = startOf(path);
  if (!start.ok) return start;
  const read = questionnaires.map((questionnaire) => ({ questionnaire, table: readTable(start.value, path, questionnaire, attributes) }));
  const size = ({ questions }: Questionnaire): number => questions.length;
  const fitting = read
    .flatMap(({ questionnaire, table }) => (table.ok ? [{ questionnaire, left: table.warnings.length }] : []))
    .toSorted((a, b) => a.left - b.left || size(a.questionnaire) - size(b.questionnaire));
  const [best] = fitting;
  const equals = fitting.filter(({ questionnaire, left }) => best?.left === left && size(best.questionnaire) === size(questionnaire));
  if (best && equals.length === 1) return good(best.questionnaire);
  // What is wrong with the table itself is said rather than whose it might be.
  const faults = read.flatMap(({ table }) => (table.ok ? [] : table.problems)).filter(({ code }) => !ofColumns.includes(code));
  if (!best && faults.length > 0) return bad(faults.slice(0, 1));
  const known = (best ? equals.map(({ questionnaire }) => questionnaire) : questionnaires).map(({ id }) => id);
  const example = `${known[0] ?? ''}.${path.split(/[\\/]/).at(-1) ?? ''}`;
  return bad([problem('response/whose-table', { several: best ? 'yes' : 'no', known, example }, wholeFile(path))]);
}

const ofColumns: readonly ProblemCode[] = ['response/no-question-column', 'response/unknown-column'];

/** As much of a table as its headers can fill. */
const longestHeader = 1024 * 1024;

function startOf(path: string): Outcome<readonly Uint8Array[]> {
  const chunks = readChunks(path);
  if (!chunks.ok) return chunks;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (const part of chunks.value) {
      parts.push(part);
      length += part.length;
      if (length >= longestHeader) break;
    }
    return good(parts);
  } catch (error) {
    if (error instanceof ReadFailure) return bad([error.problem]);
    throw error;
  }
}
