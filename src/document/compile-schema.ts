import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import type { Schema } from './schema';

const ajv = new Ajv2020({ allErrors: true, discriminator: true, strictRequired: false, allowUnionTypes: true, verbose: true });
const compiled = new WeakMap<Schema, ValidateFunction>();

/**
 * The validator of a schema. The build replaces this file by validators compiled beforehand, found by the schema's `$id`,
 * because compiling takes longer than everything else a command does.
 */
export function compileSchema(schema: Schema): ValidateFunction {
  let validate = compiled.get(schema);
  if (!validate) {
    validate = ajv.compile(schema);
    compiled.set(schema, validate);
  }
  return validate;
}
