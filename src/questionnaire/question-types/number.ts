import { localisedSchema } from '#document/schema';
import { defineQuestionType } from '../question-type';
import { readNumber } from '../read-number';

/** A number, such as hours of training; reported, never scored. */
export const number = defineQuestionType({
  name: 'number',
  scale: null,
  properties: { min: { type: 'number' }, max: { type: 'number' }, unit: localisedSchema },
  required: [],
  scored: false,
  read: (raw, question) => {
    const code = readNumber(raw);
    if (code === null) return null;
    const { min, max } = question.limits ?? { min: null, max: null };
    return Number(code) < (min ?? Number.NEGATIVE_INFINITY) || Number(code) > (max ?? Number.POSITIVE_INFINITY) ? null : code;
  },
  score: () => null,
});
