import type { AnswerState } from '#response/response';
import type { StateCounts } from './scorecard';

/** Answers counted by state, under the names the scorecard gives them. */
export const stateCounts = (states: Readonly<Record<AnswerState, number>>): StateCounts => ({
  answered: states.answered,
  dontKnow: states['dont-know'],
  notApplicable: states['not-applicable'],
  skipped: states.skipped,
  notShown: states['not-shown'],
});
