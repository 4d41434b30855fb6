import type { Schema } from '#document/schema';
import { mappingSchema } from '#intake/mapping';
import { sheetFileSchema } from '#intake/sheet-file';
import { glossarySchema, reserveSchema, sourcesSchema } from '#questionnaire/companion-schemas';
import { expectationsSchema } from '#questionnaire/expectations-schema';
import { markerSchema } from '#questionnaire/marker-schema';
import { domainsSchema, questionnaireSchema, scalesSchema } from '#questionnaire/questionnaire-schema';
import { scorecardSchema } from '#scoring/scorecard-schema';
import { auditSchema } from '#workspace/audit-schema';
import { importsSchema } from '#workspace/imports';
import { kpisSchema } from '#workspace/kpis';
import { roundSchema } from '#workspace/round-schema';

const schemas: Readonly<Record<string, Schema>> = {
  'answer-sheet': sheetFileSchema,
  audit: auditSchema,
  domains: domainsSchema,
  expectations: expectationsSchema,
  glossary: glossarySchema,
  imports: importsSchema,
  kpis: kpisSchema,
  mapping: mappingSchema,
  marker: markerSchema,
  questionnaire: questionnaireSchema,
  reserve: reserveSchema,
  round: roundSchema,
  scales: scalesSchema,
  scorecard: scorecardSchema,
  sources: sourcesSchema,
};

/** The schemas as they are published in questionnaires/schema, by file name. */
export const publishedSchemas: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(schemas).map(([name, schema]) => {
    const whole = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `${name}.schema.json`, ...schema };
    return [`${name}.schema.json`, `${JSON.stringify(whole, null, 2)}\n`];
  }),
);
