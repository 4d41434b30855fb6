import { join, relative } from 'node:path';
import { exists } from '#disk/exists';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { bad, good, type Language, type Outcome, type Problem } from '#problem';
import { type Library, openLibrary } from '#questionnaire/library';
import { libraryFiles } from '#questionnaire/library-files';
import type { SourceText } from '#questionnaire/read-source';
import { parsedContent } from './parsed-content';
import { shippedFolder } from './shipped-folder';

/** The library: shipped content, overridden or added to by id from `folders` (a workspace's own, a consultant's shared one), nearest first. */
export function openContent(folders: readonly string[], language: Language, cwd: string, anyMeaning = false): Outcome<Library> {
  const shipped = openFolder(shippedFolder(), null, language, cwd, anyMeaning);
  return folders
    .filter((folder) => exists(folder))
    .reduceRight<Outcome<Library>>(
      (under, folder) => (under.ok ? openFolder(folder, under.value, language, cwd, anyMeaning) : under),
      shipped,
    );
}

function openFolder(folder: string, under: Library | null, language: Language, cwd: string, anyMeaning: boolean): Outcome<Library> {
  const read = (...parts: string[]): Outcome<SourceText> => {
    const path = join(folder, ...parts);
    const file = path.startsWith(shippedFolder()) ? join('questionnaires', relative(shippedFolder(), path)) : relative(cwd, path) || path;
    const text = readText(path);
    return text.ok
      ? good({ text: text.value, file, parsed: parsedContent(path, text.value) })
      : bad(text.problems.map((one) => ({ ...one, place: one.place && { ...one.place, file } })));
  };
  const problems: Problem[] = [];
  const find = (name: string): SourceText | null => {
    const found = exists(join(folder, name)) ? read(name) : null;
    if (found && !found.ok) problems.push(...found.problems);
    return found?.ok ? found.value : null;
  };
  const markers = yamlNames(join(folder, 'markers'));
  if (!markers.ok) problems.push(...markers.problems);
  const texts = {
    scales: find('scales.yaml'),
    domains: find('domains.yaml'),
    expectations: find('expectations.yaml'),
    markerIds: markers.ok ? markers.value : [],
    marker: (id: string) => read('markers', `${id}.yaml`),
  };
  // What cannot be read is never passed over for what stands below it.
  return problems.length > 0 ? bad(problems) : openLibrary(texts, language, under, anyMeaning);
}

/** The ids of all questionnaires in reach. */
export const questionnaireIds = (folders: readonly string[]): readonly string[] =>
  [...new Set([...folders, shippedFolder()].flatMap(idsIn))].toSorted();

/** The ids of the questionnaires of one folder. */
export function idsIn(folder: string): readonly string[] {
  const names = yamlNames(folder);
  return names.ok ? names.value.filter((id) => !libraryFiles.includes(`${id}.yaml`)) : [];
}

/** The names of a folder's YAML files without their ending. */
export function yamlNames(folder: string): Outcome<readonly string[]> {
  const listed = listFolder(folder);
  return listed.ok
    ? good(
        listed.value.filter(({ kind, name }) => kind === 'file' && name.endsWith('.yaml')).map(({ name }) => name.replace(/\.yaml$/, '')),
      )
    : listed;
}
