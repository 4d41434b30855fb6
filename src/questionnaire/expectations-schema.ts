import { idSchema, localisedSchema, type Schema } from '#document/schema';
import { roleListSchema } from './question-definitions';

/** A question of the mirror: asked of named roles, shown beside a marker, of a kind that its other side can be held against. */
const mirrorQuestionSchema: Schema = {
  type: 'object',
  properties: {
    id: { type: 'string', pattern: '^exp(-[a-z0-9]+)+$', maxLength: 64 },
    type: { enum: ['importance', 'frequency'] },
    ask: { ...roleListSchema, minItems: 1 },
    beside: idSchema,
    text: localisedSchema,
    equivalent: localisedSchema,
  },
  required: ['id', 'type', 'ask', 'beside', 'text'],
  additionalProperties: false,
};

/** `questionnaires/expectations.yaml`: what customers and staff are both asked. */
export const expectationsSchema: Schema = {
  $id: 'expectations.schema.json',
  type: 'object',
  properties: {
    format: { type: 'integer', minimum: 1 },
    questions: { type: 'array', items: mirrorQuestionSchema, minItems: 1 },
  },
  required: ['format', 'questions'],
  additionalProperties: false,
};
