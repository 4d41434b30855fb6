import type { Located } from '#document/read-document';
import { languages, type Problem, problem } from '#problem';
import type { PlaceOf } from './check-questionnaire';
import { countsInScores } from './counts-in-scores';
import { joiningWords } from './joining-words';
import type { Questionnaire } from './questionnaire';

/** Warnings of the method: listed, never an error. */
export function advice(questionnaire: Omit<Questionnaire, 'hash'>, placeOf: PlaceOf, located: Located<unknown>): readonly Problem[] {
  const found: Problem[] = [];
  const ratings = questionnaire.questions.filter(countsInScores);
  if (ratings.length > 40)
    found.push(problem('questionnaire/many-questions', { count: ratings.length, max: 40 }, located.place(['questions'])));
  if (questionnaire.markers.length > 12)
    found.push(problem('questionnaire/many-markers', { count: questionnaire.markers.length, max: 12 }, located.place(['questions'])));
  for (const { id } of questionnaire.markers) {
    const mine = ratings.filter((question) => question.marker === id);
    const first = mine[0]?.id ?? '';
    if (mine.length < 3) found.push(problem('questionnaire/few-questions', { marker: id, count: mine.length }, placeOf(first)));
    if (mine.length > 1 && mine.every(({ reversed }) => reversed))
      found.push(problem('questionnaire/all-reversed', { marker: id }, placeOf(first)));
    const lengths = new Set(mine.filter(({ options }) => options.length > 0).map(({ options }) => options.length));
    if (lengths.size > 1) found.push(problem('questionnaire/mixed-scales', { marker: id }, placeOf(first)));
    if (lengths.size > 1 && lengths.has(2) && mine.length < 4)
      found.push(problem('questionnaire/binary-with-scale', { marker: id, count: mine.length }, placeOf(first)));
  }
  const spoken = languages.filter((language) => questionnaire.questions.some(({ text }) => text[language]));
  for (const question of questionnaire.questions) {
    const missing = spoken.filter((language) => !question.text[language]);
    if (missing.length > 0)
      found.push(problem('questionnaire/missing-language', { word: missing.join(', ') }, placeOf(question.id, 'text')));
    const words = joiningWords(question.text);
    if (words.length > 0) found.push(problem('questionnaire/double-barrelled', { id: question.id, words }, placeOf(question.id)));
  }
  return found;
}
