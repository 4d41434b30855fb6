import { type Located, readDocument } from '#document/read-document';
import type { Schema } from '#document/schema';
import { bad, type Outcome, problem } from '#problem';
import { newestFormat } from '#questionnaire/check-format';

/** A YAML file of the workspace. One of a newer program is refused by its version alone: what else is new in it would only look like mistakes. */
export function readVersioned<T>(text: string, file: string, schema: Schema): Outcome<Located<T>> {
  for (const [index, source] of text.split(/\r\n?|\n/).entries()) {
    const version = Number(/^format:\s*["']?(\d+)/.exec(source)?.[1] ?? Number.NaN);
    if (version > newestFormat) {
      const place = { file, line: index + 1, column: 1, length: source.length, source };
      return bad([problem('yaml/format-too-new', { version, known: newestFormat }, place)]);
    }
  }
  return readDocument<T>(text, file, schema);
}
