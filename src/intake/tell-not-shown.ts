import { askableRoles, type Questionnaire, type Role } from '#questionnaire/questionnaire';
import { readAnswer } from '#response/read-answer';
import { relevantQuestions } from '#response/relevant-questions';
import type { ImportedRow } from './import-result';
import { ownText } from './own-text';

/** An empty cell of a question that does not concern the respondent (another role's, or hidden by `show-if`) was not shown; else it was skipped. `told`: a role that no attribute holds. */
export function tellNotShown(row: ImportedRow, questionnaire: Questionnaire, told = ''): ImportedRow {
  if (!questionnaire.questions.some(({ showIf, ask }) => showIf !== null || ask.length > 0)) return row;
  const role: Role | null =
    askableRoles.find((each) => each === (row.attributes.level ?? told)) ?? askableRoles.find((each) => each === told) ?? null;
  const answers = new Map(
    questionnaire.questions.flatMap((question) => {
      const answer = readAnswer(question, ownText(row.answers, question.id));
      return answer.ok ? [[question.id, answer.value] as const] : [];
    }),
  );
  const relevant = new Set(relevantQuestions({ questionnaire, role, answers }).map(({ id }) => id));
  const cells = Object.entries(row.answers).map(([id, cell]) => [id, cell === '' && !relevant.has(id) ? 'not-shown' : cell]);
  return { ...row, answers: Object.fromEntries(cells) };
}
