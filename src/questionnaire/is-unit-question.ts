import type { Question } from './questionnaire';

/** Whether a question is about a unit and not about the person answering: KPIs, and what auditors rate. */
export const isUnitQuestion = (question: Question): boolean => question.type === 'kpi' || question.ask.includes('auditor');
