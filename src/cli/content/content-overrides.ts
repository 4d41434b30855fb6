import { join } from 'node:path';
import { compareMarkers, type MarkerComparison } from '#questionnaire/compare-markers';
import { compareQuestionnaires } from '#questionnaire/compare-questionnaires';
import type { QuestionnaireComparison } from '#questionnaire/questionnaire-comparison';
import { findMarker } from './find-marker';
import { type ContentPlace, findQuestionnaire, questionnaireBelow } from './find-questionnaire';
import { idsIn, openContent, yamlNames } from './open-content';
import { type ContentOwner, originOf } from './origin-of';

/** A file that takes the place of another of the same id, and what it changes. */
export type Override = { readonly id: string; readonly path: string; readonly over: ContentOwner } & (
  | { readonly kind: 'questionnaire'; readonly changes: QuestionnaireComparison }
  | { readonly kind: 'marker'; readonly changes: MarkerComparison }
);

/** Every questionnaire and marker of the content folders that stands over one below it; files with problems are left to those who check them. */
export const contentOverrides = (place: ContentPlace): readonly Override[] =>
  place.folders.flatMap((folder, i) => {
    const from = { ...place, folders: place.folders.slice(i) };
    const markers = yamlNames(join(folder, 'markers'));
    return [
      ...(markers.ok ? markers.value : []).flatMap((id) => markerOverride(id, folder, from)),
      ...idsIn(folder).flatMap((id) => questionnaireOverride(id, folder, from)),
    ];
  });

function questionnaireOverride(id: string, folder: string, place: ContentPlace): readonly Override[] {
  const path = join(folder, `${id}.yaml`);
  const over = originOf(`${id}.yaml`, place.folders)?.over ?? null;
  if (over === null) return [];
  const [own, below] = [findQuestionnaire(path, place), questionnaireBelow(path, place)];
  return own.ok && below.ok && below.value
    ? [{ kind: 'questionnaire', id, path, over, changes: compareQuestionnaires(below.value, own.value) }]
    : [];
}

function markerOverride(id: string, folder: string, place: ContentPlace): readonly Override[] {
  const path = join(folder, 'markers', `${id}.yaml`);
  const over = originOf(join('markers', `${id}.yaml`), place.folders)?.over ?? null;
  if (over === null) return [];
  const own = findMarker(path, place);
  const library = openContent(place.folders.slice(1), place.language, place.cwd);
  const below = library.ok ? library.value.marker(id) : null;
  return own.ok && below?.ok ? [{ kind: 'marker', id, path, over, changes: compareMarkers(below.value, own.value) }] : [];
}
