import { join } from 'node:path';
import { makeFolder } from '#disk/make-folder';
import { writeSafely } from '#disk/write-safely';
import type { Schema } from '#document/schema';
import { good, type Outcome } from '#problem';
import { auditSchema } from '#workspace/audit-schema';
import { kpisSchema } from '#workspace/kpis';
import { roundSchema } from '#workspace/round-schema';
import { schemaFolder } from '#workspace/schema-line';
import { checkInside } from './open-workspace';

const schemas: Readonly<Record<string, Schema>> = { audit: auditSchema, round: roundSchema, kpis: kpisSchema };

/** Puts the schemas that the workspace's YAML files name on their first line where editors find them. */
export function writeSchemas(root: string, more: Readonly<Record<string, Schema>> = {}): Outcome<null> {
  const folder = join(root, schemaFolder);
  const inside = checkInside({ root }, folder);
  if (!inside.ok) return inside;
  const made = makeFolder(folder);
  if (!made.ok) return made;
  for (const [name, schema] of Object.entries({ ...schemas, ...more })) {
    const written = writeSchema(folder, name, schema);
    if (!written.ok) return written;
  }
  return good(null);
}

/** One schema into a folder that is there. */
export function writeSchema(folder: string, name: string, schema: Schema): Outcome<null> {
  const text = JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...schema }, null, 2);
  const written = writeSafely(join(folder, `${name}.schema.json`), `${text}\n`);
  return written.ok ? good(null) : written;
}
