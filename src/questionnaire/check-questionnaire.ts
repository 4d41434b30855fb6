import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { bad, good, type Outcome, type Place, type Problem, problem } from '#problem';
import { advice } from './advice';
import { countsInScores } from './counts-in-scores';
import type { Domain, Questionnaire } from './questionnaire';

/** The place of a question, or of one of its keys. */
export type PlaceOf = (question: string, key?: string) => Place;

/** What a schema cannot see: domains that do not exist, markers without a scored question; and, as warnings, what the method advises against. */
export function checkQuestionnaire(
  questionnaire: Omit<Questionnaire, 'hash'>,
  placeOf: PlaceOf,
  located: Located<unknown>,
  domains: readonly Domain[],
  domainPlace: (marker: string) => Place,
): Outcome<null> {
  const problems: Problem[] = [];
  for (const marker of questionnaire.markers) {
    const mine = questionnaire.questions.filter((question) => question.marker === marker.id);
    if (!mine.some(countsInScores))
      problems.push(problem('questionnaire/no-scored-question', { marker: marker.id }, placeOf(mine[0]?.id ?? '')));
    if (marker.domain !== '' && !domains.some(({ id }) => id === marker.domain)) {
      problems.push(
        problem(
          'questionnaire/unknown-domain',
          {
            ...wordFacts(
              marker.domain,
              domains.map(({ id }) => id),
            ),
            marker: marker.id,
          },
          domainPlace(marker.id),
        ),
      );
    }
  }
  return problems.length > 0 ? bad(problems) : good(null, advice(questionnaire, placeOf, located));
}
