import type { Scorecard, StateCounts } from '#scoring/scorecard';

export interface ShownQuestion {
  readonly marker: string;
  readonly question: string;
  readonly answers: StateCounts;
  /** People the question was shown to. */
  readonly shown: number;
}

/** How many were shown what is counted here. */
export const shownTo = (answers: StateCounts): number => answers.answered + answers.dontKnow + answers.notApplicable + answers.skipped;

/** Questions that each respondent answers and that enough people were shown to speak of shares; nothing of a hidden marker. */
export const shownQuestions = (scorecard: Scorecard): readonly ShownQuestion[] =>
  scorecard.markers
    .filter(({ withheld }) => withheld === null)
    .flatMap(({ id, questions }) =>
      questions
        .filter(({ part }) => part === 'personal')
        .map(({ id: question, answers }) => ({ marker: id, question, answers, shown: shownTo(answers) }))
        .filter(({ shown }) => shown >= scorecard.minimum),
    );
