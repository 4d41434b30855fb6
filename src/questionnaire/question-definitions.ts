import { idSchema, localisedSchema, type Schema } from '#document/schema';
import { questionTypes } from './question-types';
import { askableRoles } from './questionnaire';

export const roleListSchema: Schema = { type: 'array', items: { enum: askableRoles }, uniqueItems: true };

/** Skip logic: data, never code. */
const conditionSchema: Schema = {
  type: 'object',
  properties: {
    question: idSchema,
    is: { type: ['string', 'number'] },
    'is-not': { type: ['string', 'number'] },
    'any-of': { type: 'array', items: { type: ['string', 'number'] }, minItems: 1 },
    'at-least': { type: 'number' },
    'at-most': { type: 'number' },
    answered: { type: 'boolean' },
    all: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
    any: { type: 'array', items: { $ref: '#/$defs/condition' }, minItems: 1 },
    not: { $ref: '#/$defs/condition' },
  },
  additionalProperties: false,
  minProperties: 1,
  // A question alone compares nothing.
  dependentSchemas: { question: { minProperties: 2 } },
};

const common = {
  id: idSchema,
  type: { enum: Object.keys(questionTypes) },
  text: localisedSchema,
  equivalent: localisedSchema,
  ask: roleListSchema,
  marker: idSchema,
  reversed: { type: 'boolean' },
  weight: { type: 'number', minimum: 0 },
  'weight-reason': { type: 'string', minLength: 1 },
  'show-if': { $ref: '#/$defs/condition' },
  required: { type: 'boolean' },
};

/** A question in YAML: one shape a question type, told apart by `type`. */
const questionSchema: Schema = {
  type: 'object',
  required: ['type'],
  discriminator: { propertyName: 'type' },
  oneOf: Object.values(questionTypes).map((type) => ({
    type: 'object',
    properties: { ...common, ...type.properties, type: { const: type.name } },
    required: ['id', 'type', 'text', ...type.required],
    additionalProperties: false,
  })),
};

/** What a schema that uses questions puts under `$defs`. */
export const questionDefinitions: Schema = { condition: conditionSchema, question: questionSchema };
