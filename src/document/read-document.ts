import { parseAllDocuments, type Document as YamlDocument } from 'yaml';
import { bad, good, type Outcome, type Place, type Problem, problem } from '#problem';
import { checkSchema } from './check-schema';
import { locate } from './locate';
import { parserProblems } from './parser-problems';
import { type PlaceAt, placesIn } from './places-in';
import { deepest, scanYaml } from './scan-yaml';
import type { Schema } from './schema';

/** A value read from a text, with the place of each of its parts. */
export interface Located<T> {
  readonly value: T;
  /** The place of the value at a path; of the nearest parent where the path ends early. */
  place(path: Path): Place;
  /** The place of the key that leads to the value at a path. */
  keyPlace(path: Path): Place;
}

export type Path = readonly (string | number)[];

const largest = 1024 * 1024;

/** Looks for further problems in a value whose shape the schema refused, so that one run names them all. */
export type LookFurther = (located: Located<unknown>) => readonly Problem[];

/** Parses a YAML text and checks it against a schema: the value with places, or every problem there is. Never throws. */
export function readDocument<T>(source: string, file: string, schema: Schema, further: LookFurther = () => []): Outcome<Located<T>> {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  // Letters beyond ASCII take two bytes and more; only a text that may be too large is worth counting.
  if (text.length > largest || (text.length > largest / 3 && new TextEncoder().encode(text).length > largest)) {
    return bad([problem('file/too-large', { max: '1 MiB' }, { file, line: 1, column: 1, length: 1, source: null })]);
  }
  const placeAt = placesIn(text, file);
  const scanned = scanYaml(text, placeAt);
  if (scanned.length > 0) return bad(scanned);
  try {
    return parse<T>(text, placeAt, schema, further);
  } catch (error) {
    // Nesting that the scan lets through can still be too deep for the parser.
    if (error instanceof RangeError) return bad([problem('yaml/too-deep', { max: deepest }, placeAt(0, 1))]);
    throw error;
  }
}

function parse<T>(text: string, placeAt: PlaceAt, schema: Schema, further: LookFurther): Outcome<Located<T>> {
  const documents = parseAllDocuments(text, { prettyErrors: false, uniqueKeys: false, strict: true, logLevel: 'error' });
  const [document = null, second] = 'empty' in documents ? [] : documents;
  const problems = document ? parserProblems(document, text, placeAt) : [];
  if (second) problems.push(problem('yaml/several-documents', {}, placeAt(secondStart(second), 3)));
  if (problems.length > 0) return bad(problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)));

  let value: unknown;
  try {
    value = document?.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const first = text.search(/(?<=[\s[{,])\*\S/);
    return bad([
      problem('yaml/aliases', { cause: error instanceof Error ? error.message : String(error) }, placeAt(Math.max(0, first), 1)),
    ]);
  }
  const located: Located<T> = { value: value as T, ...locate(document, placeAt) };
  const faults = checkSchema(value, schema, located);
  if (faults.length === 0) return good(located);
  return bad([...faults, ...further(located)].toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)));
}

const secondStart = ({ range }: YamlDocument): number => range?.[0] ?? 0;
