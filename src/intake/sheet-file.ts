import { idSchema, type Schema } from '#document/schema';

/** What a person writes behind a colon. */
export type SheetWord = string | number | boolean | null;

/** An answer sheet as it stands in the file; written by `questionnaire export --format answers`, filled by people. */
export interface SheetFile {
  format: number;
  questionnaire: string;
  hash: string;
  sheet?: SheetWord;
  respondent?: SheetWord;
  language?: string | null;
  role?: SheetWord;
  unit?: SheetWord;
  consent?: SheetWord;
  attributes?: Record<string, SheetWord> | null;
  answers: Record<string, SheetWord | SheetWord[]> | null;
  notes?: Record<string, SheetWord> | null;
}

const word = { type: ['string', 'number', 'boolean', 'null'] } as const;
const words = { type: ['object', 'null'], additionalProperties: word } as const;

/** answer-sheet.schema.json: what an answer sheet may say; the words themselves are read against the questionnaire. */
export const sheetFileSchema: Schema = {
  $id: 'answer-sheet.schema.json',
  type: 'object',
  properties: {
    format: { type: 'integer', minimum: 1 },
    questionnaire: idSchema,
    hash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    sheet: word,
    respondent: word,
    language: { enum: ['en', 'ru', 'pl', null] },
    role: word,
    unit: word,
    consent: word,
    attributes: words,
    answers: { type: ['object', 'null'], additionalProperties: { type: ['string', 'number', 'boolean', 'null', 'array'], items: word } },
    notes: words,
  },
  required: ['format', 'questionnaire', 'hash', 'answers'],
  additionalProperties: false,
};
