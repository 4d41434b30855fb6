import { idSchema, type Schema } from '#document/schema';
import { languages } from '#problem';
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

const text = { type: 'string', minLength: 1 } as const;

/** audit.yaml: every key is optional, an empty file is valid. */
export const auditSchema: Schema = {
  $id: 'audit.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    client: text,
    language: { type: 'string', enum: languages },
    questionnaires: { type: 'array', items: idSchema, uniqueItems: true },
    library: text,
    attributes: attributesSchema,
    unit: text,
    split: splitSchema,
    targets: targetsSchema,
    weights: weightsSchema,
    gates: gatesSchema,
    privacy: { type: 'object', properties: limitsProperties, additionalProperties: false },
    interviews: { type: 'integer', minimum: 1, maximum: 100_000 },
    launched: dateSchema,
    brand: { type: 'object', properties: { accent: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' } }, additionalProperties: false },
    'smallest-difference': smallestDifferenceSchema,
  },
  additionalProperties: false,
};

/** The same for the code that reads it. */
export interface AuditFile {
  format?: number;
  client?: string;
  language?: (typeof languages)[number];
  questionnaires?: string[];
  library?: string;
  attributes?: AttributesInFile;
  unit?: string;
  split?: string | string[];
  targets?: Record<string, number>;
  weights?: Record<string, number>;
  gates?: { markers?: string[]; open?: number; closed?: number };
  privacy?: { minimum?: number; comments?: number };
  interviews?: number;
  launched?: string;
  brand?: { accent?: string };
  'smallest-difference'?: number;
}

export type AttributesInFile = Record<string, (string | number)[] | Record<string, number | null>>;
