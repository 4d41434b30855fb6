import { isUnitQuestion } from '#questionnaire/is-unit-question';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Journal } from './journal';
import type { Answer, Rating, Response } from './response';
import { settledAnswers } from './settled-answers';

export interface InterviewResult {
  /** Its answers belong to `personalQuestions`; null for an auditor, who speaks of units only, and for a team, which is no person. */
  readonly response: Response | null;
  /** What was said about units: KPIs and what auditors rate; of a team all it agreed on. */
  readonly ratings: readonly Rating[];
}

/** Turns a journal into what scoring takes: the person's own answers, and ratings of units apart from them. */
export function toResponse(journal: Journal, questionnaire: Questionnaire): InterviewResult {
  const { head, consent } = journal;
  const { role, unit, respondent } = head;
  const personal: Answer[] = [];
  const ratings: Rating[] = [];
  const settled = settledAnswers(journal, questionnaire);
  for (const [index, question] of questionnaire.questions.entries()) {
    const answer = settled[index];
    if (!answer) continue;
    if (!isUnitQuestion(question) && role !== 'team') personal.push(answer);
    else if (role !== null && answer.state !== 'not-shown') ratings.push({ question: question.id, unit, role, respondent, answer });
  }
  const response =
    role === 'auditor' || role === 'team' ? null : { respondent, role, attributes: head.attributes, consent, answers: personal };
  return { response, ratings };
}
