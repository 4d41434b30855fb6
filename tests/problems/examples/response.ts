import type { Problem } from '#problem';
import { addTableRow } from '#response/add-table-row';
import { journalLine } from '#response/journal-line';
import type { Answer, Response } from '#response/response';
import { watchSides } from '#response/watch-sides';
import { answer, head, journalText } from '../../response/journal-lines';
import { customer, mirrorQuestionnaire, six } from '../../scoring/mirror-fixture';
import { score } from '../../scoring/round-fixture';
import type { Example } from '../example';
import { put, putInterview, workspace } from './workspace-files';

const answered: Answer = { state: 'answered', code: '4', score: 75 };
const watched = (row: Pick<Response, 'role' | 'attributes' | 'answers'>): readonly Problem[] => {
  const sides = watchSides(mirrorQuestionnaire, 'answers.csv');
  sides.see(row, 2);
  return sides.problems();
};

export const responseExamples: readonly Example[] = [
  { code: 'response/empty-table', reads: 'table', text: '', line: 1 },
  { code: 'response/no-question-column', reads: 'table', text: 'shoe-size\n43\n', line: 1 },
  { code: 'response/unknown-column', reads: 'table', text: 'one-team-1,shoe-size\n4,43\n', line: 1 },
  { code: 'response/duplicate-column', reads: 'table', text: 'one-team-1,one-team-1\n4,5\n', line: 1 },
  { code: 'response/unknown-answer', reads: 'table', text: 'one-team-1\n4\n9\n', line: 3 },
  { code: 'response/unknown-value', reads: 'table', text: 'site,one-team-1\nKrakow,4\n', line: 2 },
  { code: 'response/row-length', reads: 'table', text: 'one-team-1,promise-1\n4,4,4\n', line: 2 },
  { code: 'response/quote', reads: 'table', text: 'one-team-1,comment\n4,"never closed\n', line: 2 },
  { code: 'response/cell-too-long', reads: 'table', text: `one-team-1,comment\n4,${'x'.repeat(1024 * 1024 + 1)}\n`, line: 2 },
  {
    code: 'response/whose-table',
    files: workspace,
    before: ['round open 2026-Q4'],
    prepare: ['rounds/2026-Q4/tables/shoes.csv: shoe-size', (folder) => put(folder, 'rounds/2026-Q4/tables/shoes.csv', 'shoe-size\n43\n')],
    command: 'score',
    file: 'rounds/2026-Q4/tables/shoes.csv',
  },
  {
    code: 'response/not-counted',
    files: workspace,
    before: ['round open 2026-Q4'],
    prepare: ['rounds/2026-Q4/tables/old.xlsx', (folder) => put(folder, 'rounds/2026-Q4/tables/old.xlsx', '')],
    command: 'score',
    file: 'rounds/2026-Q4/tables/old.xlsx',
  },
  { code: 'response/duplicate-respondent', reads: 'table', text: 'respondent,one-team-1\na,4\na,5\n', line: 3 },
  { code: 'response/journal-unreadable', reads: 'journal', text: `${journalText()}{"kind":"answr"}\n`, line: 2 },
  { code: 'response/journal-unfinished', reads: 'journal', text: `${journalText(answer('one-team-1', '4'))}{"kind":"ans`, line: 3 },
  { code: 'response/journal-newer', reads: 'journal', text: `${journalLine(head).replace('"format":1', '"format":2')}\n`, line: 1 },
  { code: 'response/other-questionnaire', reads: 'journal', text: `${journalLine({ ...head, hash: 'b'.repeat(64) })}\n`, line: 1 },
  {
    code: 'response/other-side',
    says: 'five front-line staff answered what customers are asked',
    call: () => {
      const survey = Array.from({ length: 5 }, () => customer(six(75), six(50), 75, { role: 'front-line' }));
      return score({ questionnaire: mirrorQuestionnaire, survey }).problems;
    },
  },
  {
    code: 'response/other-side-rows',
    says: 'one of the staff answered what customers are asked',
    call: () => watched({ role: 'front-line', attributes: {}, answers: mirrorQuestionnaire.questions.map(() => answered) }),
    file: 'answers.csv',
  },
  {
    code: 'response/side-inferred',
    says: 'a row without a level answers what both sides are asked',
    call: () => watched({ role: null, attributes: {}, answers: mirrorQuestionnaire.questions.map(() => answered) }),
    file: 'answers.csv',
  },
  { code: 'response/no-answers', reads: 'table', text: 'one-team-1\n', line: 1 },
  {
    code: 'response/different-respondent',
    files: workspace,
    before: ['round open 2026-Q4'],
    prepare: ['the interview of leader-01 began with the role leader', (folder) => putInterview(folder, 'leader-01')],
    command:
      'interview talks --respondent leader-01 --role front-line --attr site=Warsaw --attr level=leader --lang en --my-lang en --consent',
    terminal: true,
    file: 'rounds/2026-Q4/interviews/leader-01.talks.jsonl',
  },
  {
    code: 'response/no-respondent-column',
    says: 'a row is added to a table without codes',
    call: () => addTableRow('one-team-1\n4\n', 'tables/pulse.csv', [['respondent', 'a']]),
    file: 'tables/pulse.csv',
    line: 1,
  },
];
