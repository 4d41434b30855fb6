import { type Part, partOf } from '#questionnaire/part-of';
import { askableRoles, type Questionnaire, type Role } from '#questionnaire/questionnaire';
import { readAnswer } from '#response/read-answer';
import { notShown, type Response } from '#response/response';
import { isPutTo, speaksFor } from '#response/speaks-for';
import { type SideWatch, watchSides } from '#response/watch-sides';
import type { ImportedRow } from './import-result';
import { ownText } from './own-text';

/** Takes the rows of an export one after the other and notes whose they are. */
interface SideKeeper {
  /** `told`: a role that no attribute holds. */
  keep(row: ImportedRow, told: string, line: number): ImportedRow;
  readonly problems: SideWatch['problems'];
}

/**
 * Where the table will have no level, nothing in it would say that a row is a customer's or one of the staff's: then the cells of the other
 * side are “not shown”, which says it.
 */
export function keepToSide(questionnaire: Questionnaire, file: string): SideKeeper {
  const parts = questionnaire.questions.map((question) => partOf(question, questionnaire));
  const watch = watchSides(questionnaire, file);
  return {
    keep: (row, told, line) => {
      const stated = ownText(row.attributes, 'level');
      const role = roleOf(stated) ?? roleOf(told);
      if (!parts.includes('customers') && role !== 'customer') return row;
      const response = { role, attributes: row.attributes, answers: answersIn(row, questionnaire) };
      watch.see(response, line);
      return role === null || stated !== '' ? row : withoutOtherSide(row, response, questionnaire, parts);
    },
    problems: watch.problems,
  };
}

const roleOf = (word: string): Role | null => askableRoles.find((each) => each === word) ?? null;

const answersIn = ({ answers }: ImportedRow, { questions }: Questionnaire): Response['answers'] =>
  questions.map((question) => {
    const answer = readAnswer(question, ownText(answers, question.id));
    return Object.hasOwn(answers, question.id) && answer.ok ? answer.value : notShown;
  });

function withoutOtherSide(
  row: ImportedRow,
  response: Parameters<typeof speaksFor>[0],
  { questions }: Questionnaire,
  parts: readonly Part[],
): ImportedRow {
  const speaks = speaksFor(response, parts);
  const others = new Set(questions.flatMap(({ id }, i) => (isPutTo(parts[i], speaks) ? [] : [id])));
  const answers = Object.entries(row.answers).map(([id, cell]) => [id, others.has(id) ? 'not-shown' : cell]);
  return { ...row, answers: Object.fromEntries(answers) };
}
