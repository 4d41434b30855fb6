import { type Problem, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Audit } from './audit';

/** What the method misses in an audit: how many people there are, and who the leaders are where leaders are asked. Never an error. */
export function auditAdvice(audit: Audit, questionnaires: readonly Questionnaire[], file: string): readonly Problem[] {
  if (questionnaires.length === 0) return [];
  const hasHeadcount = audit.attributes.some(({ values }) => values.some(({ headcount }) => headcount !== null));
  const level = audit.attributes.find(({ name }) => name === 'level');
  const asksLeaders = questionnaires.some(({ respondents }) => respondents.includes('leader'));
  const lacksLeaders = asksLeaders && level !== undefined && !level.values.some(({ value }) => value === 'leader');
  return [
    ...(hasHeadcount ? [] : [problem('workspace/no-headcount', {}, wholeFile(file))]),
    ...(lacksLeaders ? [problem('workspace/no-leader-level', {}, wholeFile(file))] : []),
  ];
}
