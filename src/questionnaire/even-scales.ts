import { countsInScores } from './counts-in-scores';
import type { Questionnaire } from './questionnaire';

/** Lengths of the scales a marker's ratings are answered on. */
const lengthsOf = ({ questions }: Questionnaire, marker: string): readonly number[] =>
  questions.filter((question) => question.marker === marker && countsInScores(question)).flatMap(({ options }) => options.length || []);

/** The markers answered on a scale with a middle before, and on one without it now: their scores make no one line. */
export const evenScales = (now: Questionnaire, before: Questionnaire): readonly string[] =>
  now.markers
    .map(({ id }) => id)
    .filter((id) => {
      const then = lengthsOf(before, id);
      return then.length > 0 && then.every((length) => length % 2 === 1) && lengthsOf(now, id).some((length) => length % 2 === 0);
    });
