import { problem } from '#problem';
import type { Questionnaire } from '../questionnaire';
import type { StrictRule } from '../strict-rule';
import { askedPath } from './written/asked-path';

const largestShare = 0.15;

/** A pulse takes five minutes or less and comes back every quarter or month: one statement a marker, none to set against a reversed one. */
const isPulse = ({ cadence, minutes }: Questionnaire): boolean =>
  (cadence === 'quarterly' || cadence === 'monthly') && minutes !== null && minutes <= 5;

/** Too many reversed questions for one questionnaire, or any in a pulse. */
export const reversedShare: StrictRule = ({ questionnaires }) =>
  questionnaires.flatMap((file) => {
    const { questionnaire } = file;
    const closed = questionnaire.questions.filter(({ type }) => type !== 'text');
    const reversed = closed.filter((question) => question.reversed);
    if (isPulse(questionnaire))
      return reversed.map(({ id }) => problem('questionnaire/reversed-in-pulse', { id }, file.place(askedPath(file.value, id))));
    const allowed = Math.floor(closed.length * largestShare);
    const surplus = reversed[allowed];
    if (surplus === undefined) return [];
    const facts = { count: reversed.length, questions: closed.length, allowed };
    return [problem('questionnaire/many-reversed', facts, file.place(askedPath(file.value, surplus.id)))];
  });
