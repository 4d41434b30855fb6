import { idSchema, localisedSchema, type Schema } from '#document/schema';
import { questionDefinitions, roleListSchema } from './question-definitions';

const formatSchema = { type: 'integer', minimum: 1 };

const actionSchema = {
  type: 'object',
  properties: {
    id: idSchema,
    do: localisedSchema,
    owner: localisedSchema,
    days: { type: 'integer', minimum: 1, maximum: 1825 },
    recurring: { type: 'boolean' },
    measure: localisedSchema,
    question: idSchema,
    gain: { type: 'number' },
    from: { type: 'number' },
    to: { type: 'number' },
    unit: localisedSchema,
    effect: localisedSchema,
    tags: { type: 'array', items: idSchema, uniqueItems: true },
  },
  required: ['id', 'do', 'owner', 'days', 'measure', 'effect'],
  additionalProperties: false,
};

/** The keys of a marker. A bare id among its questions keeps that question of the marker it is written over. */
export const markerProperties = {
  id: idSchema,
  domain: idSchema,
  gate: { type: 'boolean' },
  target: { type: 'number', minimum: 0, maximum: 100 },
  weight: { type: 'number', minimum: 0 },
  covers: { type: 'array', items: { type: 'string', pattern: '^S[1-9]\\.\\d+[a-d]?$' }, uniqueItems: true },
  name: localisedSchema,
  definition: localisedSchema,
  why: localisedSchema,
  answers: roleListSchema,
  themes: {
    type: 'array',
    items: {
      type: 'object',
      properties: { name: localisedSchema, questions: { type: 'array', items: idSchema, uniqueItems: true } },
      required: ['name', 'questions'],
      additionalProperties: false,
    },
  },
  questions: { type: 'array', items: { if: { type: 'string' }, then: idSchema, else: { $ref: '#/$defs/question' } } },
  levels: { type: 'array', items: localisedSchema, minItems: 5, maxItems: 5 },
  probe: localisedSchema,
  evidence: { type: 'array', items: localisedSchema },
  actions: { type: 'array', items: actionSchema },
};

/** `questionnaires/markers/<marker>.yaml`. One that is written over another needs no more than what it changes; any other also a name and questions. */
export const markerSchema: Schema = {
  $id: 'marker.schema.json',
  type: 'object',
  properties: { format: formatSchema, ...markerProperties },
  required: ['format', 'id'],
  additionalProperties: false,
  $defs: questionDefinitions,
};
