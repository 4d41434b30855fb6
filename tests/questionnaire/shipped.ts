import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { good, type Outcome } from '#problem';
import { type Library, openLibrary } from '#questionnaire/library';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readQuestionnaire } from '#questionnaire/read-questionnaire';
import type { SourceText } from '#questionnaire/read-source';
import { goodValue } from '../sample/good-value';

const folder = fileURLToPath(new URL('../../questionnaires/', import.meta.url));

/** A file of the shipped content. */
export const textOf = (path: string): SourceText => ({ text: readFileSync(folder + path, 'utf8'), file: `questionnaires/${path}` });

export const markerIds = readdirSync(`${folder}markers`)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace(/\.yaml$/, ''));

/** The content that ships, as text. */
export const shippedTexts = {
  scales: textOf('scales.yaml'),
  domains: textOf('domains.yaml'),
  markerIds,
  marker: (id: string) => good(textOf(`markers/${id}.yaml`)),
  expectations: textOf('expectations.yaml'),
};

export const shippedLibrary: Library = goodValue(openLibrary(shippedTexts, 'en'));

/** A questionnaire as a consultant would write it, over the shipped content. */
export const readText = (text: string, library: Library = shippedLibrary): Outcome<Questionnaire> =>
  readQuestionnaire({ text, file: 'mine.yaml' }, library);

export const shipped = (id: string): Outcome<Questionnaire> => readQuestionnaire(textOf(`${id}.yaml`), shippedLibrary);
