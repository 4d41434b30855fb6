import { idSchema, localisedSchema, type Schema } from '#document/schema';

const formatSchema = { type: 'integer', minimum: 1 };
const statementList = { type: 'array', uniqueItems: true, items: { type: 'string', pattern: '^S[1-9]\\.\\d+[a-d]?$' } };
const term = { type: 'string', minLength: 1 };
/** At least two letters before a `*`, so that no entry finds every word. */
const avoidList = { type: 'array', items: { type: 'string', pattern: '^[^\\s*]{2}' }, minItems: 1, uniqueItems: true };

/** `questionnaires/sources.yaml`: the numbers of the statements that the markers rest on. */
export const sourcesSchema: Schema = {
  $id: 'sources.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    sources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        properties: {
          id: { type: 'string', pattern: '^S[1-9]$' },
          title: localisedSchema,
          statements: { ...statementList, minItems: 1 },
          furniture: statementList,
        },
        required: ['id', 'title', 'statements'],
        additionalProperties: false,
      },
    },
  },
  required: ['format', 'sources'],
  additionalProperties: false,
};

/** `questionnaires/reserve.yaml`: questions that no questionnaire asks, on purpose. */
export const reserveSchema: Schema = {
  $id: 'reserve.schema.json',
  type: 'object',
  properties: { format: formatSchema, questions: { type: 'array', items: idSchema, uniqueItems: true } },
  required: ['format', 'questions'],
  additionalProperties: false,
};

/** `questionnaires/glossary.yaml`: one word a concept in each language, and the words not to be used for it. */
export const glossarySchema: Schema = {
  $id: 'glossary.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    terms: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: idSchema,
          en: term,
          ru: term,
          pl: term,
          avoid: {
            type: 'object',
            properties: { en: avoidList, ru: avoidList, pl: avoidList },
            additionalProperties: false,
            minProperties: 1,
          },
        },
        required: ['id'],
        additionalProperties: false,
      },
    },
  },
  required: ['format', 'terms'],
  additionalProperties: false,
};

/** Of the files that stand beside markers and questionnaires and are read by strict checks alone. */
export const companionSchemas = { sources: sourcesSchema, reserve: reserveSchema, glossary: glossarySchema };
