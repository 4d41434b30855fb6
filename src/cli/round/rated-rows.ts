import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Rating, Response } from '#response/response';

/**
 * The people of a confidential questionnaire's table, one by one; what they say of units is put among `ratings` as they go by, as it is of
 * interviews. A row whose level is `auditor` is no person's: it rates, and its unit is the value it states of the unit's attribute.
 */
export function* ratedRows(
  rows: Iterable<Response>,
  { questions }: Questionnaire,
  unitAttribute: string | null,
  ratings: Rating[],
): Generator<Response> {
  const rated = questions.flatMap((question, at) => (isUnitQuestion(question) ? [{ question: question.id, at }] : []));
  for (const row of rows) {
    const { role, respondent, answers, attributes } = row;
    const isAuditor = role === 'auditor';
    const unit = isAuditor && unitAttribute !== null ? (attributes[unitAttribute] ?? null) : null;
    for (const { question, at } of rated) {
      const answer = answers[at];
      if (role !== null && answer && answer.state !== 'not-shown' && answer.state !== 'skipped')
        ratings.push({ question, unit, role, respondent, answer });
    }
    if (!isAuditor) yield row;
  }
}
