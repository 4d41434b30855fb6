import { idSchema, type Schema } from '#document/schema';
import { bad, good, type Outcome } from '#problem';
import { formatSchema } from './attributes-schema';
import { readVersioned } from './read-versioned';
import { schemaLine } from './schema-line';
import { type YamlValue, yamlText } from './yaml-text';

/** One file that was imported into a round: enough to know it again and to explain its rows, nothing about who answered or when. */
export interface ImportRecord {
  /** The table it became, a file of `tables/`. */
  readonly table: string;
  readonly questionnaire: string;
  readonly tool: string;
  readonly encoding: string;
  /** sha256 and size of the file; the size tells a file that has only grown. */
  readonly hash: string;
  readonly bytes: number;
  /** sha256 of the table as it was written; null of an answer sheet, whose table goes on growing. */
  readonly written: string | null;
  /** Of an anonymous answer sheet: sha256 of its number, and of its table before its row went in, so that a crash in between is seen. */
  readonly sheet?: { readonly number: string; readonly before: string };
  readonly rows: { readonly used: number; readonly leftOut: Readonly<Record<string, number>> };
  /** How many columns were not kept. */
  readonly columnsLeftOut: number;
  /** Header to question, question and option, or attribute. */
  readonly columns: Readonly<Record<string, string>>;
  /** Label to code by question or attribute, where the mapping said so. */
  readonly values: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const hash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const;
const count = { type: 'integer', minimum: 0 } as const;
const texts = { type: 'object', additionalProperties: { type: 'string' } } as const;

/** imports.yaml; written by the program, read by people. */
export const importsSchema: Schema = {
  $id: 'imports.schema.json',
  type: 'object',
  properties: {
    format: formatSchema,
    imports: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          table: { type: 'string', minLength: 1 },
          questionnaire: idSchema,
          tool: { type: 'string' },
          encoding: { type: 'string' },
          hash,
          bytes: count,
          written: hash,
          sheet: {
            type: 'object',
            properties: { number: hash, before: hash },
            required: ['number', 'before'],
            additionalProperties: false,
          },
          'rows-used': count,
          'rows-left-out': { type: 'object', additionalProperties: count },
          'columns-left-out': count,
          columns: texts,
          values: { type: 'object', additionalProperties: texts },
        },
        required: ['table', 'questionnaire', 'tool', 'encoding', 'hash', 'bytes', 'rows-used'],
        additionalProperties: false,
      },
    },
  },
  required: ['format'],
  additionalProperties: false,
};

interface ImportsFile {
  format: number;
  imports?: {
    table: string;
    questionnaire: string;
    tool: string;
    encoding: string;
    hash: string;
    bytes: number;
    written?: string;
    sheet?: { number: string; before: string };
    'rows-used': number;
    'rows-left-out'?: Record<string, number>;
    'columns-left-out'?: number;
    columns?: Record<string, string>;
    values?: Record<string, Record<string, string>>;
  }[];
}

/** What imports.yaml means. */
export function readImports(text: string, file: string): Outcome<readonly ImportRecord[]> {
  const document = readVersioned<ImportsFile>(text, file, importsSchema);
  if (!document.ok) return bad(document.problems);
  return good(
    (document.value.value.imports ?? []).map((written) => ({
      table: written.table,
      questionnaire: written.questionnaire,
      tool: written.tool,
      encoding: written.encoding,
      hash: written.hash,
      bytes: written.bytes,
      written: written.written ?? null,
      ...(written.sheet === undefined ? {} : { sheet: written.sheet }),
      rows: { used: written['rows-used'], leftOut: written['rows-left-out'] ?? {} },
      columnsLeftOut: written['columns-left-out'] ?? 0,
      columns: written.columns ?? {},
      values: written.values ?? {},
    })),
  );
}

/** imports.yaml, by table name and hash: their order tells nothing. `comment` is a sentence in the workspace's language. */
export function writeImports(imports: readonly ImportRecord[], comment: string): string {
  const blocks = imports
    .toSorted((a, b) => (`${a.table} ${a.hash}` < `${b.table} ${b.hash}` ? -1 : 1))
    .map((one) => {
      const entry: { readonly [key: string]: YamlValue } = {
        table: one.table,
        questionnaire: one.questionnaire,
        tool: one.tool,
        encoding: one.encoding,
        hash: one.hash,
        bytes: one.bytes,
        ...(one.written === null ? {} : { written: one.written }),
        ...(one.sheet === undefined ? {} : { sheet: { ...one.sheet } }),
        'rows-used': one.rows.used,
        'rows-left-out': { ...one.rows.leftOut },
        'columns-left-out': one.columnsLeftOut,
        columns: one.columns,
        values: one.values,
      };
      return yamlText(entry, '    ').replace('    ', '  - ');
    });
  return `${schemaLine('imports', '../../')}# ${comment}\nformat: 1\nimports:\n${blocks.join('')}`;
}
