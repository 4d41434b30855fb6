import type { Questionnaire } from '#questionnaire/questionnaire';
import type { TableRow } from './add-table-row';
import type { Journal } from './journal';
import type { Answer } from './response';
import { settledAnswers } from './settled-answers';

const words = { 'dont-know': 'dk', 'not-applicable': 'n/a', skipped: '', 'not-shown': 'not-shown' } as const;

const cellOf = ({ state, code }: Answer): string => (state === 'answered' ? code : words[state]);

/** A journal as a row of a table: respondent, declared attributes in their order, then every question. The role goes under `level`, where tables keep it. */
export function responseRow(journal: Journal, questionnaire: Questionnaire, attributes: readonly string[]): TableRow {
  const { respondent, role, row = respondent } = journal.head;
  const stated: Readonly<Record<string, string>> = role === null ? journal.head.attributes : { level: role, ...journal.head.attributes };
  const names = [...attributes, ...Object.keys(stated).filter((name) => !attributes.includes(name))];
  const answers = settledAnswers(journal, questionnaire);
  return [
    ['respondent', row],
    ...names.map((name): [string, string] => [name, Object.hasOwn(stated, name) ? (stated[name] ?? '') : '']),
    ...questionnaire.questions.map(({ id }, index): [string, string] => [
      id,
      cellOf(answers[index] ?? { state: 'skipped', code: '', score: null }),
    ]),
  ];
}
