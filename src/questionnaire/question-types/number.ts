import { localisedSchema } from '#document/schema';
import { defineQuestionType } from '../question-type';
import { readWithin } from '../read-number';

/** A number, such as hours of training; reported, never scored. */
export const number = defineQuestionType({
  name: 'number',
  scale: null,
  properties: { min: { type: 'number' }, max: { type: 'number' }, unit: localisedSchema },
  required: [],
  scored: false,
  read: (raw, question) => readWithin(raw, question),
  score: () => null,
});
