import type { ErrorObject } from 'ajv/dist/2020';
import { type Problem, problem } from '#problem';
import { compileSchema } from './compile-schema';
import { wordFacts } from './nearest';
import type { Located, Path } from './read-document';
import type { Schema } from './schema';

/** A hostile file has a complaint for every few bytes; looking for the nearest word to each would take seconds. */
const mostErrors = 300;

/** Everything in a value that its schema refuses, each at its line; complaints that only repeat another one are left out. */
export function checkSchema(value: unknown, schema: Schema, located: Located<unknown>): readonly Problem[] {
  const validate = compileSchema(schema);
  if (validate(value)) return [];
  const errors = (validate.errors ?? []).slice(0, mostErrors);
  const found = errors.filter((error) => !isEcho(error, errors)).map((error) => problemOf(error, located));
  return unique(found).toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}

/** `anyOf` and friends report every branch; the branch whose type fits, or the one complaint about the type, is enough. */
function isEcho(error: ErrorObject, all: readonly ErrorObject[]): boolean {
  const { keyword, schemaPath, instancePath } = error;
  // The same schema stands for every entry of a list: only complaints about this very value count.
  const within = (other: ErrorObject): boolean => other.instancePath === instancePath || other.instancePath.startsWith(`${instancePath}/`);
  if (keyword === 'if') return true;
  // A question without a type is reported as a missing key.
  if (keyword === 'discriminator') return (error.params as { tagValue?: unknown }).tagValue === undefined;
  if (keyword === 'anyOf' || keyword === 'oneOf')
    return all.some(
      (other) =>
        other !== error && within(other) && other.schemaPath.startsWith(`${schemaPath}/`) && !['type', 'const'].includes(other.keyword),
    );
  const branch = /^(.*\/(?:anyOf|oneOf))\/\d+\//.exec(schemaPath)?.[1];
  return (
    branch !== undefined &&
    (keyword === 'type' || keyword === 'const') &&
    all.some((other) => other.schemaPath === branch && other.instancePath === instancePath)
  );
}

function unique(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, place, facts }) => {
    const key = `${code} ${place?.line}:${place?.column} ${facts.key}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function problemOf(error: ErrorObject, located: Located<unknown>): Problem {
  const path: Path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const key = String(path.at(-1) ?? '');
  const place = located.place(path);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties': {
      const word = String(params.additionalProperty ?? params.unevaluatedProperty);
      const known = Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {});
      return problem('yaml/unknown-key', { key: word, ...wordFacts(word, known) }, located.keyPlace([...path, word]));
    }
    case 'required':
      return problem('yaml/missing-key', { key: String(params.missingProperty) }, located.place(path));
    case 'enum':
    case 'const':
    case 'discriminator': {
      const branches = (error.parentSchema as { oneOf?: { properties?: Record<string, { const?: unknown }> }[] } | undefined)?.oneOf ?? [];
      const tags = branches.flatMap(({ properties }) => properties?.[String(params.tag)]?.const ?? []);
      const known = ((params.allowedValues as unknown[] | undefined) ?? (tags.length > 0 ? tags : [params.allowedValue])).map(String);
      const word = String(error.keyword === 'discriminator' ? params.tagValue : error.data);
      const at = error.keyword === 'discriminator' ? [...path, String(params.tag)] : path;
      return problem('yaml/not-allowed', { key: String(at.at(-1) ?? ''), ...wordFacts(word, known) }, located.place(at));
    }
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum': {
      const limits = error.parentSchema as
        | { minimum?: number; maximum?: number; exclusiveMinimum?: number; exclusiveMaximum?: number }
        | undefined;
      return problem(
        'yaml/out-of-range',
        {
          key,
          min: limits?.minimum ?? limits?.exclusiveMinimum ?? '–',
          max: limits?.maximum ?? limits?.exclusiveMaximum ?? '–',
          found: String(error.data),
        },
        place,
      );
    }
    case 'pattern':
      return problem('yaml/pattern', { key, word: String(error.data), expected: String(params.pattern) }, place);
    case 'minItems':
    case 'minLength':
    case 'minProperties':
      return problem('yaml/too-few', { key, min: Number(params.limit), found: sizeOf(error.data) }, place);
    case 'maxItems':
    case 'maxLength':
    case 'maxProperties':
      return problem('yaml/too-many', { key, max: Number(params.limit), found: sizeOf(error.data) }, place);
    case 'uniqueItems':
      return problem(
        'questionnaire/duplicate-id',
        { id: String((error.data as unknown[])[Number(params.i)]) },
        located.place([...path, Math.max(Number(params.i), Number(params.j))]),
      );
    default:
      return problem('yaml/wrong-type', { key, expected: expectedOf(error), found: kindOf(error.data) }, place);
  }
}

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Object.keys(value ?? {}).length;

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'list' : typeof value === 'object' ? 'map' : typeof value;

function expectedOf(error: ErrorObject): string {
  const branches = (error.parentSchema as { anyOf?: { type?: string; const?: unknown }[] } | undefined)?.anyOf;
  const types =
    error.keyword === 'type'
      ? [error.params.type].flat()
      : (branches?.map((branch) => branch.type ?? typeof branch.const) ?? [error.keyword]);
  const names: Record<string, string> = { object: 'map', array: 'list' };
  const words = types.map((type) => names[String(type)] ?? String(type));
  return words.toSorted((a, b) => Number(b === 'string') - Number(a === 'string')).join('_or_');
}
