import type { Question } from '#questionnaire/questionnaire';
import type { Rating } from '#response/response';
import { type ItemScore, personScore } from './person-score';
import type { ScoringRules } from './rules';

/** The joint answers of teams that answered enough of a marker, as much as one person would have to. Ratings of everybody else are left out. */
export function teamRatings(ratings: readonly Rating[], questions: readonly Question[], rules: ScoringRules): readonly Rating[] {
  const { leastAnswered = 0.5, leastCoverage = 1 / 3 } = rules.questionnaires[0] ?? {};
  const mine = ratings.filter(({ role, question }) => role === 'team' && questions.some(({ id }) => id === question));
  const teams = new Set(mine.map(({ respondent }) => respondent));
  return [...teams].flatMap((team) => {
    const given = mine.filter(({ respondent }) => respondent === team);
    const scores = questions.map(({ id }) => itemScore(given.find(({ question }) => question === id)));
    const { score } = personScore({ scores, weights: questions.map(({ weight }) => weight), leastAnswered, leastCoverage });
    return score === null ? [] : given;
  });
}

function itemScore(rating: Rating | undefined): ItemScore {
  if (!rating) return 'not-shown';
  const { state, score } = rating.answer;
  if (state === 'answered') return score ?? 'not-applicable';
  return state === 'skipped' ? null : state;
}
