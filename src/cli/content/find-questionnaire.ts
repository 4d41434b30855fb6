import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { exists } from '#disk/exists';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, good, type Language, type Outcome, problem, wholeFile } from '#problem';
import { isMarkerText } from '#questionnaire/is-marker-text';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import { builtQuestionnaire } from './built-questionnaire';
import { openContent, questionnaireIds } from './open-content';
import { parsedContent } from './parsed-content';
import { shippedFolder } from './shipped-folder';

export interface ContentPlace {
  readonly cwd: string;
  /** Content folders that come before the shipped one, nearest first. */
  readonly folders: readonly string[];
  readonly language: Language;
  /** To compare only: a known id may mean something else here, which is refused everywhere else. */
  readonly anyMeaning?: boolean;
}

/** A questionnaire by id, or by the path of a YAML file. One that takes the place of another keeps the meaning of the ids they share. */
export function findQuestionnaire(wanted: string, place: ContentPlace): Outcome<Questionnaire> {
  const { cwd, folders, language } = place;
  const built = isPath(wanted) ? undefined : builtQuestionnaire(wanted, folders);
  if (built) return built;
  const path = pathOf(wanted, cwd, folders);
  if (path === null) return bad([problem('questionnaire/unknown-questionnaire', wordFacts(wanted, questionnaireIds(folders)))]);
  const file = path.startsWith(`${shippedFolder()}${sep}`)
    ? join('questionnaires', relative(shippedFolder(), path))
    : relative(cwd, path) || path;
  const text = readText(path);
  if (!text.ok) return bad(text.problems.map((one) => ({ ...one, place: one.place && { ...one.place, file } })));
  if (idOf(path, folders) !== null && isMarkerText(text.value)) {
    const expected = relative(cwd, join(dirname(path), 'markers', basename(path)));
    return bad([problem('questionnaire/marker-place', { expected }, wholeFile(file))]);
  }
  const library = openContent(folders, language, cwd, place.anyMeaning);
  if (!library.ok) return library;
  const under = questionnaireBelow(path, place);
  if (!under.ok) return under;
  const parsed = isPath(wanted) ? undefined : parsedContent(path, text.value);
  const read = readQuestionnaire({ text: text.value, file, parsed }, library.value, under.value);
  // Rounds, tables and commands know it by its id: a file of another name would be found under one and kept under the other.
  const name = isPath(wanted) ? idOf(path, folders) : wanted;
  return read.ok && name !== null && read.value.id !== name
    ? bad([
        problem(
          'questionnaire/file-name',
          { id: read.value.id, expected: `${read.value.id}.yaml`, found: `${name}.yaml` },
          wholeFile(file),
        ),
      ])
    : read;
}

/** The questionnaire whose place the file at a path takes: the next of the same id, in a shared library or among the shipped ones. */
export function questionnaireBelow(path: string, place: ContentPlace): Outcome<Questionnaire | null> {
  const id = idOf(path, place.folders);
  const lower = place.folders.slice(place.folders.indexOf(dirname(path)) + 1);
  return id === null || !questionnaireIds(lower).includes(id) ? good(null) : findQuestionnaire(id, { ...place, folders: lower });
}

/** The id that a file of a content folder goes by; null for a file elsewhere, which takes nobody's place. */
const idOf = (path: string, folders: readonly string[]): string | null =>
  folders.includes(dirname(path)) && path.endsWith('.yaml') ? path.slice(dirname(path).length + 1, -'.yaml'.length) : null;

const isPath = (wanted: string): boolean => /\.ya?ml$/.test(wanted) || /[\\/]/.test(wanted);

function pathOf(wanted: string, cwd: string, folders: readonly string[]): string | null {
  if (isPath(wanted)) return resolve(cwd, wanted);
  const found = [...folders, shippedFolder()].map((folder) => join(folder, `${wanted}.yaml`)).find((path) => exists(path));
  return found !== undefined && questionnaireIds(folders).includes(wanted) ? found : null;
}
