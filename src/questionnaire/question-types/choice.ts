import { idSchema, localisedSchema } from '#document/schema';
import { defineQuestionType } from '../question-type';
import { scaleAnswers } from '../scale-answers';

/** One option out of several, each with a score of its own; an option with `score: none` counts as not applicable. */
export const choice = defineQuestionType({
  ...scaleAnswers,
  name: 'choice',
  scale: null,
  properties: {
    options: {
      type: 'array',
      minItems: 2,
      items: {
        type: 'object',
        properties: {
          code: idSchema,
          label: localisedSchema,
          score: { anyOf: [{ type: 'number', minimum: 0, maximum: 100 }, { const: 'none' }] },
        },
        required: ['code', 'label'],
        additionalProperties: false,
      },
    },
  },
  required: ['options'],
});
