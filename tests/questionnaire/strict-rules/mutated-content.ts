import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language, Problem } from '#problem';
import { libraryFiles } from '#questionnaire/library-files';
import { type ContentTexts, readWholeContent } from '#questionnaire/read-whole-content';
import type { ContentFile } from '#questionnaire/strict-rule';
import { strictRules } from '#questionnaire/strict-rules/index';
import { goodValue } from '../../sample/good-value';
import { shippedLibrary, textOf } from '../shipped';

const folder = fileURLToPath(new URL('../../../questionnaires/', import.meta.url));
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

const named = (name: string) => (path: string) => path.split('/').at(-1) === name;
/** The kinds of content files, by their path below `questionnaires/`. */
const kinds: readonly (readonly [kind: keyof ContentTexts, belongs: (path: string) => boolean])[] = [
  ['scales', named('scales.yaml')],
  ['domains', named('domains.yaml')],
  ['expectations', named('expectations.yaml')],
  ['sources', named('sources.yaml')],
  ['reserves', named('reserve.yaml')],
  ['glossaries', named('glossary.yaml')],
  ['markers', (path) => path.startsWith('markers/')],
  ['questionnaires', (path) => !path.includes('/') && !libraryFiles.includes(path)],
];

const shipped = goodValue(
  readWholeContent(
    Object.fromEntries(kinds.map(([kind, belongs]) => [kind, paths.filter(belongs).toSorted().map(textOf)])) as unknown as ContentTexts,
    shippedLibrary,
    [],
  ),
);

/** Texts that take the place of shipped ones, or stand beside them, by path below `questionnaires/`. */
export type Changed = Readonly<Record<string, string>>;

/** What the strict rules find in the shipped content with some files changed or added, as `code file:line`. */
export function foundIn(changed: Changed = {}, languages: readonly Language[] = ['en', 'ru', 'pl']): readonly string[] {
  return strictProblems(changed, languages).map(
    ({ code, place }) => `${code} ${place?.file.replace('questionnaires/', '')}:${place?.line}`,
  );
}

/** The problems themselves. */
export function strictProblems(changed: Changed = {}, languages: readonly Language[] = ['en', 'ru', 'pl']): readonly Problem[] {
  const sources = Object.entries(changed).map(([path, text]) => ({ path, text, file: `questionnaires/${path}` }));
  const texts = Object.fromEntries(kinds.map(([kind, belongs]) => [kind, sources.filter(({ path }) => belongs(path))]));
  const mine = goodValue(readWholeContent(texts as unknown as ContentTexts, shippedLibrary, languages));
  const content = Object.fromEntries(
    kinds.map(([kind]) => {
      const own: readonly ContentFile<unknown>[] = mine[kind];
      const files = new Map([...shipped[kind], ...own].map((file) => [file.place([]).file, file]));
      return [kind, [...files.values()]];
    }),
  );
  return strictRules.flatMap((rule) => rule({ ...mine, ...content }));
}

/** A shipped file with one line changed, the first that fits after one that holds `after`; and its number. An empty line is left out. */
export function changeLine(path: string, after: string, from: RegExp, to: string): { readonly changed: Changed; readonly line: number } {
  const lines = textOf(path).text.split('\n');
  const start = lines.findIndex((line) => line.includes(after));
  const at = lines.findIndex((line, i) => i >= start && from.test(line));
  if (start < 0 || at < 0) throw new Error(`${path} does not hold ${after} … ${from}`);
  const mended = (lines[at] ?? '').replace(from, to);
  lines.splice(at, 1, ...(mended === '' ? [] : mended.split('\n')));
  return { changed: { [path]: lines.join('\n') }, line: at + 1 };
}

/** A questionnaire of the client's own beside the shipped content. */
export const ours = (rest: string, name = '{en: Ours}'): Changed => ({
  'ours.yaml': `format: 1\nid: ours\nname: ${name}\n${rest}`,
});
