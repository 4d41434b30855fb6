import { resolve } from 'node:path';
import { readChunks } from '#disk/read-chunks';
import { readStdin } from '#disk/read-stdin';
import { bad, good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readTable } from '#response/read-table';
import type { Response } from '#response/response';
import { watchSides } from '#response/watch-sides';
import { usualStability } from '#scoring/rules';
import type { Context } from '../context';
import type { LoadedAudit } from './loaded-audit';

/** A table on its own: no workspace, no ledger, so totals only. */
export function loadFile(context: Context, file: string, questionnaire: Questionnaire): Outcome<LoadedAudit> {
  const chunks = file === '-' ? readStdin() : readChunks(resolve(context.cwd, file));
  // Said of the file as it was named, not of where the disk has it.
  if (!chunks.ok) return bad(chunks.problems.map((one) => ({ ...one, place: one.place && { ...one.place, file } })));
  const attributes = new Map<string, null>(questionnaire.attributes.map((attribute) => [attribute, null]));
  const table = readTable(chunks.value, file, questionnaire, attributes);
  if (!table.ok) return table;
  const { batch, problems, rows, line } = table.value;
  const sides = watchSides(questionnaire, file);
  return good({
    now: {
      answers: {
        batches: [{ ...batch, source: 'survey', rows: withoutRoles(batch.rows, (row) => sides.see(row, line())) }],
        ratings: [],
        ratersConsented: false,
        kpis: [],
        problems: [],
      },
      rules: {
        round: null,
        questionnaires: [questionnaire],
        targets: {},
        weights: {},
        minimum: 5,
        headcounts: {},
        unit: null,
        split: null,
        stability: usualStability,
      },
    },
    before: null,
    subject: {
      client: null,
      round: null,
      opened: null,
      closed: null,
      draft: false,
      version: context.version,
      totalsOnly: true,
      launched: null,
    },
    settings: null,
    root: null,
    // Whose the rows are is known once they went by.
    get warnings() {
      return [...table.warnings, ...sides.problems()];
    },
    problems,
    rows,
  });
}

/**
 * Leaders against staff would be a breakdown, which only a workspace may print. Customers are no level: they answer other questions. Whether
 * somebody is staff still stands among the attributes.
 */
function* withoutRoles(rows: Iterable<Response>, see: (row: Response) => void): Generator<Response> {
  for (const row of rows) {
    see(row);
    yield { ...row, role: row.role === 'customer' ? row.role : null };
  }
}
