import { wordFacts } from '#document/nearest';
import { problem } from '#problem';
import type { StrictRule } from '../strict-rule';
import { writtenQuestions } from './written/written-questions';

/** Questions that no questionnaire asks and nobody put aside on purpose; and what is put aside and yet asked, or does not exist. */
export const reservePool: StrictRule = (content) => {
  const { questionnaires, reserves } = content;
  const askedIn = new Map(questionnaires.flatMap(({ questionnaire }) => questionnaire.questions.map(({ id }) => [id, questionnaire.id])));
  const reserved = new Set(reserves.flatMap(({ value }) => value.questions));
  const written = writtenQuestions(content).filter(({ question, marker }) => marker !== null || question.beside !== undefined);
  const known = written.map(({ question }) => question.id);
  return [
    ...written
      .filter(({ question }) => !askedIn.has(question.id) && !reserved.has(question.id))
      .map(({ question: { id }, located, path }) => problem('questionnaire/unused-question', { id }, located.place([...path, 'id']))),
    ...reserves.flatMap((file) =>
      file.value.questions.flatMap((id, at) => {
        const place = file.place(['questions', at]);
        if (!known.includes(id)) return [problem('questionnaire/unknown-question', wordFacts(id, known), place)];
        const questionnaire = askedIn.get(id);
        return questionnaire === undefined ? [] : [problem('questionnaire/reserve-asked', { id, questionnaire }, place)];
      }),
    ),
  ];
};
