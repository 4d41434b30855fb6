import { join, relative } from 'node:path';
import { exists } from '#disk/exists';
import { listFolder } from '#disk/list-folder';
import { readText } from '#disk/read-text';
import { bad, type Language, type Outcome, type Problem } from '#problem';
import { type Library, openLibrary } from '#questionnaire/library';
import type { SourceText } from '#questionnaire/read-source';
import { parsedContent } from './parsed-content';
import { shippedFolder } from './shipped-folder';

/** Files of the questionnaires folder that are no questionnaires. */
const shared = new Set(['scales.yaml', 'domains.yaml', 'expectations.yaml']);

/** The library: shipped content, overridden or added to by id from `folders` (a workspace's own, a consultant's shared one), nearest first. */
export function openContent(folders: readonly string[], language: Language, cwd: string): Outcome<Library> {
  const places = [...folders, shippedFolder()];
  const named = (path: string): string =>
    path.startsWith(shippedFolder()) ? join('questionnaires', relative(shippedFolder(), path)) : relative(cwd, path) || path;
  const problems: Problem[] = [];
  const find = (...parts: string[]): SourceText | null => {
    const path = places.map((place) => join(place, ...parts)).find((candidate) => exists(candidate));
    if (path === undefined) return null;
    const text = readText(path);
    if (!text.ok) problems.push(...text.problems);
    return text.ok ? { text: text.value, file: named(path), parsed: parsedContent(path, text.value) } : null;
  };
  const scales = find('scales.yaml');
  const domains = find('domains.yaml');
  if (!scales || !domains) return bad(problems);
  const markerIds = [...new Set(places.flatMap((place) => yamlNames(join(place, 'markers'))))].toSorted();
  return openLibrary(
    { scales, domains, markerIds, marker: (id) => find('markers', `${id}.yaml`), expectations: find('expectations.yaml') },
    language,
  );
}

/** The ids of all questionnaires in reach. */
export const questionnaireIds = (folders: readonly string[]): readonly string[] =>
  [...new Set([...folders, shippedFolder()].flatMap(yamlNames))].filter((id) => !shared.has(`${id}.yaml`)).toSorted();

function yamlNames(folder: string): readonly string[] {
  const listed = listFolder(folder);
  return listed.ok
    ? listed.value.filter(({ kind, name }) => kind === 'file' && name.endsWith('.yaml')).map(({ name }) => name.replace(/\.yaml$/, ''))
    : [];
}
