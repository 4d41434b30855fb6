import type { Question } from './questionnaire';

/** Whether only customers are asked: what they say stands beside marker scores and never enters one. */
export const asksCustomersAlone = ({ ask }: Question): boolean => ask.length > 0 && ask.every((role) => role === 'customer');
