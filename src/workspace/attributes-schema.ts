import { idSchema, type Schema } from '#document/schema';

/** Parts that several files of a workspace share. */
export const formatSchema: Schema = { type: 'integer', minimum: 1 };

export const dateSchema: Schema = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' };

const headcountSchema: Schema = { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] };

/** Value → headcount, or just a list of values. A column called respondent would be mistaken for the codes. */
export const attributesSchema: Schema = {
  type: 'object',
  propertyNames: { pattern: '^(?!respondent$)[\\p{L}\\p{N}][\\p{L}\\p{N} _-]*$', maxLength: 64 },
  additionalProperties: {
    anyOf: [
      { type: 'array', items: { type: ['string', 'number'] }, minItems: 1, uniqueItems: true },
      { type: 'object', additionalProperties: headcountSchema, minProperties: 1 },
    ],
  },
};

const markerNumbers = (limits: Schema): Schema => ({
  type: 'object',
  propertyNames: idSchema,
  additionalProperties: { type: 'number', ...limits },
});

export const targetsSchema = markerNumbers({ minimum: 0, maximum: 100 });
export const weightsSchema = markerNumbers({ minimum: 0, maximum: 100 });

const pointsSchema: Schema = { type: 'number', minimum: 0, maximum: 100 };

export const gatesSchema: Schema = {
  type: 'object',
  properties: { markers: { type: 'array', items: idSchema, uniqueItems: true }, open: pointsSchema, closed: pointsSchema },
  additionalProperties: false,
};

/** Never under 3 (method: anonymity); an anonymous questionnaire needs 5, which is checked when its round opens. */
export const limitsProperties = {
  minimum: { type: 'integer', minimum: 3, maximum: 1000 },
  comments: { type: 'integer', minimum: 3, maximum: 1000 },
} as const;

/** One attribute, or a list of at most two that may be crossed. */
export const splitSchema: Schema = { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, uniqueItems: true }] };

export const smallestDifferenceSchema: Schema = { type: 'number', exclusiveMinimum: 0, maximum: 100 };
