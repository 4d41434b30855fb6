import type { Language } from '#problem';
import type { Role } from '#questionnaire/questionnaire';
import type { SampleRound } from './company';

export interface Interviewee {
  readonly respondent: string;
  readonly role: Role;
  readonly language: Language;
  readonly department: string;
  readonly site: string;
  /** Of the round, from the day it opened. */
  readonly day: number;
}

const three = (role: Role, ...people: readonly (readonly [Language, string, string, number])[]): readonly Interviewee[] =>
  people.map(([language, department, site, day], i) => ({ respondent: `${role}-0${i + 1}`, role, language, department, site, day }));

/** Twelve people, three of each role, known by codes alone. */
export const interviewees: readonly Interviewee[] = [
  ...three('leader', ['en', 'Transport', 'Harbour', 2], ['pl', 'Customer service', 'Harbour', 2], ['ru', 'Warehouse', 'Inland', 3]),
  ...three('manager', ['en', 'Transport', 'Harbour', 6], ['pl', 'Warehouse', 'Inland', 6], ['ru', 'Customer service', 'Harbour', 7]),
  ...three('front-line', ['en', 'Customer service', 'Harbour', 9], ['pl', 'Transport', 'Inland', 9], ['ru', 'Warehouse', 'Inland', 10]),
  ...three('back-office', ['en', 'Transport', 'Harbour', 13], ['pl', 'Customer service', 'Harbour', 13], ['ru', 'Warehouse', 'Inland', 14]),
];

/** What the interviewees answered in the fourth quarter: one column a role, one answer a person; "." where the role is not asked. */
const fourth = `
  question                   | leader | manager | front-line | back-office
  leader-presence-1          | 5 4 4  | .       | .          | .
  leader-presence-2          | 4 4 5  | .       | .          | .
  leader-presence-4          | 4 4 4  | .       | .          | .
  shared-conviction-2        | 5 5 4  | 4 3 3   | 3 3 2      | 3 2 3
  shared-conviction-3        | 4 5 4  | 4 4 3   | 3 4 3      | 2 3 3
  customer-first-1           | .      | 4 4 3   | 4 4 5      | 4 3 4
  customer-first-3           | 4 3 4  | 3 3 4   | .          | .
  why-us-1                   | 5 4 4  | 4 3 4   | 2 3 3      | 2 2 3
  why-us-2                   | 4 4 3  | 4 3 3   | 3 4 3      | 3 3 4
  one-team-3                 | 4 3 4  | 3 3 4   | .          | .
  horizontal-communication-1 | .      | 4 4 3   | 3 3 4      | 4 3 2
  horizontal-communication-3 | .      | 3 3 2   | 2 3 2      | 3 2 3
  engaged-staff-3            | .      | .       | 4 4 3      | 3 4 4
  engaged-staff-4            | .      | 3 4 3   | 3 2 3      | 2 3 3
  customer-insight-2         | 4 4 3  | dk 3 2  | .          | .
  customer-dialogue-1        | 4 3 4  | 3 4 3   | 4 3 4      | .
  customer-dialogue-2        | .      | .       | 3 2 4      | 3 2 2
  promise-keeping-1          | .      | 4 4 4   | 4 3 4      | 4 4 3
  programme-refresh-3        | 4 3 4  | 3 3 4   | 3 4 3      | 3 3 4
`;

/** Where they answered otherwise in the third quarter. */
const third = `
  question                   | leader | manager | front-line | back-office
  shared-conviction-3        | 4 4 5  | 4 3 4   | 3 4 3      | 2 3 3
  why-us-1                   | 4 5 4  | 4 3 3   | 2 3 3      | 2 2 3
  one-team-3                 | 4 3 3  | 3 2 4   | .          | .
  horizontal-communication-3 | .      | 3 3 3   | 2 3 2      | 3 2 3
  customer-dialogue-1        | 4 3 4  | 3 3 3   | 4 3 3      | .
  programme-refresh-3        | 4 4 4  | 4 3 4   | 3 4 3      | 3 4 4
`;

const rolesInOrder: readonly Role[] = ['leader', 'manager', 'front-line', 'back-office'];

function read(table: string): ReadonlyMap<string, string> {
  const rows = table.trim().split('\n').slice(1);
  return new Map(
    rows.flatMap((row) => {
      const [question = '', ...cells] = row.split('|').map((cell) => cell.trim());
      return cells.flatMap((cell, column) =>
        cell === '.' ? [] : cell.split(' ').map((code, i): [string, string] => [`${rolesInOrder[column]}-0${i + 1} ${question}`, code]),
      );
    }),
  );
}

const answers: Readonly<Record<SampleRound, ReadonlyMap<string, string>>> = {
  '2026-Q3': new Map([...read(fourth), ...read(third)]),
  '2026-Q4': read(fourth),
};

/** What somebody answered about their own work; null when the question was none of theirs. */
export const spoken = (round: SampleRound, respondent: string, question: string): string | null =>
  answers[round].get(`${respondent} ${question}`) ?? null;
