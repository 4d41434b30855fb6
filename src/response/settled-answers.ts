import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Journal } from './journal';
import { relevantQuestions } from './relevant-questions';
import { type Answer, notShown, skipped } from './response';
import { shownQuestions } from './shown-questions';

/**
 * The answer to every question of the questionnaire, in its order, once the interview rests.
 * A question put and left without an answer is skipped once the interview is finished; before that, and when it was
 * ended early (`finished-here`), it was not shown. What does not concern the respondent was not shown either, whatever was answered once.
 */
export function settledAnswers(journal: Journal, questionnaire: Questionnaire): readonly Answer[] {
  const session = { questionnaire, role: journal.head.role, markers: journal.head.markers, answers: journal.answers };
  const relevant = new Set(relevantQuestions(session).map(({ id }) => id));
  const shown = new Set(shownQuestions(session).map(({ id }) => id));
  return questionnaire.questions.map(({ id }) => {
    if (!relevant.has(id)) return notShown;
    const answer = journal.answers.get(id);
    if (answer) return answer;
    return shown.has(id) && journal.state === 'finished' ? skipped : notShown;
  });
}
