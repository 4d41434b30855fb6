import { idSchema, type Schema } from '#document/schema';
import { languages } from '#problem';
import type { Mode } from '#questionnaire/questionnaire';
import {
  attributesSchema,
  dateSchema,
  formatSchema,
  gatesSchema,
  limitsProperties,
  smallestDifferenceSchema,
  splitSchema,
  targetsSchema,
  weightsSchema,
} from './attributes-schema';
import type { AttributesInFile } from './audit-schema';

const hashSchema = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;

/** round.yaml; written by the program, read by people. */
export const roundSchema: Schema = {
  $id: 'round.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    name: { type: 'string' },
    opened: dateSchema,
    closed: { anyOf: [dateSchema, { type: 'null' }] },
    client: { type: 'string' },
    language: { type: 'string', enum: languages },
    questionnaires: {
      type: 'object',
      propertyNames: idSchema,
      additionalProperties: {
        type: 'object',
        properties: { mode: { type: 'string', enum: ['anonymous', 'confidential'] }, hash: hashSchema, copy: hashSchema },
        required: ['mode', 'hash', 'copy'],
        additionalProperties: false,
      },
    },
    limits: { type: 'object', properties: limitsProperties, required: ['minimum', 'comments'], additionalProperties: false },
    'smallest-difference': smallestDifferenceSchema,
    targets: targetsSchema,
    weights: weightsSchema,
    gates: gatesSchema,
    attributes: attributesSchema,
    unit: { type: 'string' },
    split: splitSchema,
    launched: dateSchema,
    agreed: hashSchema,
    seal: hashSchema,
  },
  required: ['format', 'name', 'opened', 'closed', 'questionnaires', 'limits', 'seal'],
  additionalProperties: false,
};

/** The same for the code that reads it. */
export interface RoundFile {
  format: number;
  name: string;
  opened: string;
  closed: string | null;
  client?: string;
  language?: (typeof languages)[number];
  questionnaires: Record<string, { mode: Mode; hash: string; copy: string }>;
  limits: { minimum: number; comments: number };
  'smallest-difference'?: number;
  targets?: Record<string, number>;
  weights?: Record<string, number>;
  gates?: { markers?: string[]; open?: number; closed?: number };
  attributes?: AttributesInFile;
  unit?: string;
  split?: string | string[];
  launched?: string;
  agreed?: string;
  seal: string;
}
