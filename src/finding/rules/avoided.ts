import type { Rule } from '../rule';
import { shownQuestions } from '../shown-questions';

/** Questions that more than 10 % (and more than one person) left empty. */
export const avoided: Rule = ({ scorecard }) =>
  shownQuestions(scorecard)
    .filter(({ answers, shown }) => answers.skipped > 1 && answers.skipped / shown > 0.1)
    .map(({ marker, question, answers, shown }) => ({ rule: 'avoided', marker, question, share: answers.skipped / shown, n: shown }));
