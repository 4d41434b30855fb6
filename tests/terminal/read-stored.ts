import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Answer } from '#response/response';
import type { Given } from './held-run';
import { linesOf } from './program';

/** What the files of the one round hold of one interview. */
export interface Stored extends Given {
  readonly head: Readonly<Record<string, unknown>>;
  /** Whether a time of day stands anywhere in it. */
  readonly hasTimes: boolean;
}

const states: Readonly<Record<string, Answer['state']>> = {
  '': 'skipped',
  dk: 'dont-know',
  'n/a': 'not-applicable',
  'not-shown': 'not-shown',
};

const timeOfDay = /\d\d:\d\d/;

/** The one journal: the last line of a question counts. */
function readJournal(path: string): Stored {
  const lines = linesOf(path);
  const answers = new Map<string, { state: Answer['state']; code: string }>();
  for (const { kind, question, state, code } of lines)
    if (kind === 'answer') answers.set(String(question), { state: state as Answer['state'], code: String(code) });
  const notes = lines
    .filter(({ kind }) => kind === 'note')
    .map(({ question, text, quote }) => ({ question: String(question), text: String(text), quote: quote === true }));
  const consent = lines.findLast(({ kind }) => kind === 'consent')?.consent ?? lines[0]?.consent;
  return {
    head: { ...lines[0], consent, state: lines.at(-1)?.state },
    answers,
    notes,
    hasTimes: timeOfDay.test(readFileSync(path, 'utf8')),
  };
}

/** The one row of the table; questions that were not put to this respondent are left out. */
function readTable(path: string, questions: readonly string[]): Stored {
  const text = readFileSync(path, 'utf8');
  const rows: Record<string, string>[] = parse(text, { columns: true });
  const [row = {}] = rows;
  const answers = questions.flatMap((id) => {
    const cell = row[id] ?? '(no column)';
    const state = states[cell] ?? 'answered';
    return state === 'not-shown' ? [] : [[id, { state, code: state === 'answered' ? cell : '' }] as const];
  });
  const head = Object.fromEntries(Object.entries(row).filter(([name]) => !questions.includes(name)));
  return { head: { ...head, rows: rows.length }, answers: new Map(answers), notes: [], hasTimes: timeOfDay.test(text) };
}

export function readStored(folder: string, questionnaire: string, questions: readonly string[]): Stored {
  const round = join(folder, 'rounds', readdirSync(join(folder, 'rounds'))[0] ?? '');
  const [journal] = readdirSync(join(round, 'interviews')).filter((name) => name.endsWith('.jsonl'));
  return journal === undefined
    ? readTable(join(round, 'tables', `${questionnaire}.csv`), questions)
    : readJournal(join(round, 'interviews', journal));
}
