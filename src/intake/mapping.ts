import { idSchema, type Schema } from '#document/schema';
import type { Place } from '#problem';

/** What the mapping file decides about one column; the n-th entry of a header speaks of its n-th column. */
export interface ColumnInFile {
  header: string;
  question?: string | null;
  /** Of a question with several answers: the option that this column ticks. */
  option?: string;
  attribute?: string;
  ignore?: boolean;
}

/** A mapping file: how an export's columns and labels belong to a questionnaire. Written by `--draft-mapping`, corrected by people. */
export interface MappingFile {
  format: number;
  tool?: string;
  encoding?: string;
  delimiter?: string;
  columns?: ColumnInFile[];
  /** By question or attribute, or `all`: label to code (or dk, n/a, skipped, not-shown). Null: not decided yet. */
  values?: Record<string, Record<string, string | number | boolean | null>>;
}

const text = { type: 'string', minLength: 1 } as const;

export const mappingSchema: Schema = {
  $id: 'mapping.schema.json',
  type: 'object',
  properties: {
    format: { type: 'integer', minimum: 1 },
    tool: text,
    encoding: text,
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    columns: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          header: { type: 'string' },
          question: { anyOf: [idSchema, { type: 'null' }] },
          option: text,
          attribute: text,
          ignore: { type: 'boolean' },
        },
        required: ['header'],
        additionalProperties: false,
      },
    },
    values: {
      type: 'object',
      additionalProperties: {
        anyOf: [{ type: 'object', additionalProperties: { type: ['string', 'number', 'boolean', 'null'] } }, { type: 'null' }],
      },
    },
  },
  required: ['format'],
  additionalProperties: false,
};

/** A mapping, checked against the questionnaire. */
export interface Mapping {
  readonly tool: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly columns: readonly MappedColumn[];
  /** What it says about labels, as written; what is not decided yet is left out. */
  readonly written: readonly WrittenLabel[];
  /** The codes of labels (in normal form), by question or attribute. */
  values(of: string): ReadonlyMap<string, string>;
}

export interface WrittenLabel {
  /** A question, an attribute, or `all`. */
  readonly of: string;
  readonly label: string;
  readonly code: string;
}

export interface MappedColumn {
  readonly header: string;
  readonly use: ColumnMeaning;
  readonly place: Place;
}

/** What a column is for. */
export type ColumnMeaning =
  | { readonly kind: 'question'; readonly question: string; readonly option: string | null }
  | { readonly kind: 'attribute'; readonly attribute: string }
  | { readonly kind: 'ignored' };

export const noMapping: Mapping = { tool: null, encoding: null, delimiter: null, columns: [], written: [], values: () => new Map() };
