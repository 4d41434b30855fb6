import { join, relative, resolve, sep } from 'node:path';
import { exists } from '#disk/exists';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, type Language, type Outcome, problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import { openContent, questionnaireIds } from './open-content';
import { parsedContent } from './parsed-content';
import { shippedFolder } from './shipped-folder';

export interface ContentPlace {
  readonly cwd: string;
  /** Content folders that come before the shipped one, nearest first. */
  readonly folders: readonly string[];
  readonly language: Language;
}

/** A questionnaire by id, or by the path of a YAML file. */
export function findQuestionnaire(wanted: string, { cwd, folders, language }: ContentPlace): Outcome<Questionnaire> {
  const path = pathOf(wanted, cwd, folders);
  if (path === null) return bad([problem('questionnaire/unknown-questionnaire', wordFacts(wanted, questionnaireIds(folders)))]);
  const file = path.startsWith(`${shippedFolder()}${sep}`)
    ? join('questionnaires', relative(shippedFolder(), path))
    : relative(cwd, path) || path;
  const text = readText(path);
  if (!text.ok) return bad(text.problems.map((one) => ({ ...one, place: one.place && { ...one.place, file } })));
  const library = openContent(folders, language, cwd);
  if (!library.ok) return library;
  return readQuestionnaire({ text: text.value, file, parsed: isPath(wanted) ? undefined : parsedContent(path, text.value) }, library.value);
}

const isPath = (wanted: string): boolean => /\.ya?ml$/.test(wanted) || /[\\/]/.test(wanted);

function pathOf(wanted: string, cwd: string, folders: readonly string[]): string | null {
  if (isPath(wanted)) return resolve(cwd, wanted);
  const found = [...folders, shippedFolder()].map((folder) => join(folder, `${wanted}.yaml`)).find((path) => exists(path));
  return found !== undefined && questionnaireIds(folders).includes(wanted) ? found : null;
}
