import { basename, join, relative, sep } from 'node:path';
import { exists } from '#disk/exists';
import { readText } from '#disk/read-text';
import { bad, good, type Outcome, type Problem } from '#problem';
import { libraryFiles } from '#questionnaire/library-files';
import type { SourceText } from '#questionnaire/read-source';
import type { ContentTexts } from '#questionnaire/read-whole-content';
import type { Context } from '../context';
import { shownPath } from '../shown-path';
import { isMarkerFile } from './is-marker-file';
import { idsIn, yamlNames } from './open-content';
import { parsedContent } from './parsed-content';
import { shippedFolder } from './shipped-folder';

/** How a content file is called in problems. */
export const contentName = (context: Pick<Context, 'cwd'>, path: string): string =>
  path.startsWith(`${shippedFolder()}${sep}`) ? join('questionnaires', relative(shippedFolder(), path)) : shownPath(context, path);

/** Every content file in reach: the shipped ones, those of `folders` (nearest first) over them, and one more file wherever it stands. */
export function contentTexts(context: Pick<Context, 'cwd'>, folders: readonly string[], file: string | null): Outcome<ContentTexts> {
  const places = [shippedFolder(), ...folders.filter((folder) => exists(folder)).toReversed()];
  const problems: Problem[] = [];
  const read = (path: string): readonly SourceText[] => {
    const text = readText(path);
    if (!text.ok) problems.push(...text.problems);
    return text.ok ? [{ text: text.value, file: contentName(context, path), parsed: parsedContent(path, text.value) }] : [];
  };
  /** The file in question comes last: where two contradict each other it is the one to mend. */
  const last = (paths: readonly string[]): readonly string[] =>
    file !== null && paths.includes(file) ? [...paths.filter((path) => path !== file), file] : paths;
  const named = (name: string): readonly SourceText[] =>
    last(places.map((folder) => join(folder, name)).filter((path) => exists(path))).flatMap(read);
  const markers = places.flatMap((folder) => {
    const names = yamlNames(join(folder, 'markers'));
    return names.ok ? names.value.map((id) => join(folder, 'markers', `${id}.yaml`)) : [];
  });
  // A questionnaire takes the whole place of one of the same id; everything else adds to what it stands over.
  const byId = new Map(places.flatMap((folder) => idsIn(folder).map((id): readonly [string, string] => [id, join(folder, `${id}.yaml`)])));
  const known = [...markers, ...byId.values()];
  const isLoose = file !== null && !known.includes(file) && !libraryFiles.includes(basename(file));
  const loose = (wantsMarker: boolean): readonly string[] => (isLoose && isMarkerFile(file) === wantsMarker ? [file] : []);
  const texts: ContentTexts = {
    scales: named('scales.yaml'),
    domains: named('domains.yaml'),
    expectations: named('expectations.yaml'),
    markers: last([...markers, ...loose(true)]).flatMap(read),
    questionnaires: last([...byId.values(), ...loose(false)]).flatMap(read),
    sources: named('sources.yaml'),
    reserves: named('reserve.yaml'),
    glossaries: named('glossary.yaml'),
  };
  return problems.length > 0 ? bad(problems) : good(texts);
}
