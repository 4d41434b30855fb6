import type { Schema } from '#document/schema';
import { formatSchema } from './attributes-schema';

/** A KPI's value for one unit. */
export interface Kpi {
  readonly question: string;
  /** In the KPI's own unit of measure. */
  readonly value: number;
  /** What it is about: a value of the unit attribute; null is the whole organisation. */
  readonly unit: string | null;
  /** When it was measured, in the user's words. */
  readonly period: string;
  /** Where it comes from. */
  readonly source: string;
}

/** kpis.yaml. */
export const kpisSchema: Schema = {
  $id: 'kpis.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    kpis: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          question: { type: 'string' },
          value: { type: 'number' },
          unit: { type: ['string', 'number'] },
          period: { type: ['string', 'number'] },
          source: { type: 'string' },
        },
        required: ['question', 'value'],
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

export interface KpisFile {
  format?: number;
  kpis?: { question: string; value: number; unit?: string | number; period?: string | number; source?: string }[];
}
