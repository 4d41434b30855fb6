import { idSchema, localisedSchema, type Schema } from '#document/schema';
import { markerProperties } from './marker-schema';
import { questionDefinitions, roleListSchema } from './question-definitions';

const formatSchema = { type: 'integer', minimum: 1 };
const shareSchema = { type: 'number', minimum: 0, maximum: 1 };

const scaleSchema = {
  type: 'object',
  properties: {
    id: idSchema,
    type: idSchema,
    options: {
      type: 'array',
      minItems: 2,
      maxItems: 21,
      items: {
        type: 'object',
        properties: {
          code: { type: 'string', minLength: 1, maxLength: 20 },
          label: localisedSchema,
          score: { type: 'number', minimum: 0, maximum: 100 },
        },
        required: ['code', 'label'],
        additionalProperties: false,
      },
    },
  },
  required: ['id', 'options'],
  additionalProperties: false,
};

const domainSchema = {
  type: 'object',
  properties: { id: idSchema, name: localisedSchema },
  required: ['id', 'name'],
  additionalProperties: false,
};

/** `questionnaires/scales.yaml`: the shared answer scales and the words for answers outside them. */
export const scalesSchema: Schema = {
  $id: 'scales.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    scales: { type: 'array', items: scaleSchema, minItems: 1 },
    outside: {
      type: 'object',
      properties: { 'dont-know': localisedSchema, 'not-applicable': localisedSchema, 'no-data': localisedSchema },
      required: ['dont-know', 'not-applicable', 'no-data'],
      additionalProperties: false,
    },
  },
  required: ['format', 'scales'],
  additionalProperties: false,
};

/** `questionnaires/domains.yaml`: the groups of markers, in report order. */
export const domainsSchema: Schema = {
  $id: 'domains.schema.json',
  type: 'object',
  properties: { format: formatSchema, domains: { type: 'array', items: domainSchema, minItems: 1 } },
  required: ['format', 'domains'],
  additionalProperties: false,
};

/** `questionnaires/<questionnaire>.yaml`: picks questions by id; may bring questions, markers and scales of its own. */
export const questionnaireSchema: Schema = {
  $id: 'questionnaire.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    id: idSchema,
    language: { enum: ['en', 'ru', 'pl'] },
    name: localisedSchema,
    purpose: localisedSchema,
    introduction: localisedSchema,
    anonymity: localisedSchema,
    respondents: roleListSchema,
    minutes: { type: 'number', minimum: 1, maximum: 600 },
    cadence: { enum: ['monthly', 'quarterly', 'half-yearly', 'yearly', 'once'] },
    mode: { enum: ['anonymous', 'confidential'] },
    attributes: { type: 'array', items: idSchema, uniqueItems: true },
    needs: { type: 'array', items: { enum: ['launched'] }, uniqueItems: true },
    'smallest-difference': { type: 'number', exclusiveMinimum: 0, maximum: 50 },
    'least-answered': shareSchema,
    'least-coverage': shareSchema,
    gates: {
      type: 'object',
      properties: { open: { type: 'number', minimum: 0, maximum: 100 }, closed: { type: 'number', minimum: 0, maximum: 100 } },
      additionalProperties: false,
    },
    scales: { type: 'array', items: scaleSchema },
    domains: { type: 'array', items: domainSchema },
    markers: {
      type: 'array',
      items: { type: 'object', properties: markerProperties, required: ['id'], additionalProperties: false },
    },
    questions: { type: 'array', minItems: 1, items: { if: { type: 'string' }, then: idSchema, else: { $ref: '#/$defs/question' } } },
    closing: { type: 'array', items: { $ref: '#/$defs/question' } },
  },
  required: ['format', 'id', 'name', 'questions'],
  additionalProperties: false,
  $defs: questionDefinitions,
};
