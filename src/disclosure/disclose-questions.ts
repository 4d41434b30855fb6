import type { PeopleScore, QuestionScore, Reason } from '#scoring/scorecard';
import { spreadMinimum } from './spread-minimum';

/**
 * The questions of a marker as they may be shown. A question of fewer people than its marker needs is hidden, nobody included. The marker and
 * the other questions would tell the hidden ones together, so they are hidden on, the one with the fewest answers first, until enough people
 * stand behind them; two questions may rest on the same people, so only the largest of them counts.
 */
export function discloseQuestions(
  questions: readonly QuestionScore[],
  people: PeopleScore | null,
  least: number,
): readonly QuestionScore[] {
  if (!people || people.n === 0 || least <= 1) return questions.map(withoutSpread);
  const personal = questions.filter(({ part, scored }) => part === 'personal' && scored);
  const few = personal.filter(({ n }) => n > 0 && n < least);
  const enough = personal.filter(({ n }) => n >= least).toSorted((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  const beside = few.length > 0 ? enough[0] : undefined;
  const isSmall = people.leastStratum !== null && people.leastStratum < least;
  return questions.map((question) => {
    if (question.part === 'unit' || question.reason === 'not-asked') return withoutSpread(question);
    if (question.n < least) return hidden(question, 'suppressed');
    if (question === beside) return hidden(question, 'complementary-suppressed');
    return isSmall && question.scored ? withoutMean(withoutSpread(question)) : withoutSpread(question);
  });
}

const hidden = (question: QuestionScore, reason: Reason): QuestionScore => ({
  ...question,
  mean: null,
  n: 0,
  answers: { answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 },
  reason,
  byRole: [],
  distribution: [],
});

/** Plain means beside the stratified score would tell the answers of a small level. */
const withoutMean = (question: QuestionScore): QuestionScore => ({
  ...question,
  mean: null,
  distribution: [],
  reason: 'complementary-suppressed',
});

/** Who said what by role leaves only through the leaders' comparison. */
const withoutSpread = (question: QuestionScore): QuestionScore =>
  question.part === 'unit' ? question : { ...question, byRole: [], distribution: question.n < spreadMinimum ? [] : question.distribution };
