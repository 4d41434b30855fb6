import type { Rule } from '../rule';
import { shownQuestions } from '../shown-questions';

/** Questions that more than 40 % called not applicable: put to the wrong people. */
export const wrongAudience: Rule = ({ scorecard }) =>
  shownQuestions(scorecard)
    .filter(({ answers, shown }) => answers.notApplicable > 1 && answers.notApplicable / shown > 0.4)
    .map(({ marker, question, answers, shown }) => ({
      rule: 'wrong-audience',
      marker,
      question,
      share: answers.notApplicable / shown,
      n: shown,
    }));
