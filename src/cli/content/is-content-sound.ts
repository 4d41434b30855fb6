import { join } from 'node:path';
import type { Context } from '../context';
import type { Workspace } from '../workspace/open-workspace';
import { findMarker } from './find-marker';
import { type ContentPlace, findQuestionnaire } from './find-questionnaire';
import { idsIn, openContent, questionnaireIds, yamlNames } from './open-content';
import { placeHere } from './place-here';

/** Whether what a workspace asks, and whatever stands in its own content and its library, can be used. What ships can. */
export function isContentSound(context: Pick<Context, 'cwd' | 'workspace' | 'language'>, { audit }: Workspace): boolean {
  const place = placeHere(context);
  if (!place.ok) return false;
  const { folders } = place.value;
  const known = questionnaireIds(folders);
  return (
    audit.questionnaires.every((id) => known.includes(id)) &&
    folders.every((folder, i) => isFolderSound(folder, { ...place.value, folders: folders.slice(i) }))
  );
}

function isFolderSound(folder: string, place: ContentPlace): boolean {
  const markers = yamlNames(join(folder, 'markers'));
  const names = yamlNames(folder);
  if (!markers.ok || !names.ok) return false;
  if (markers.value.length + names.value.length === 0) return true;
  const library = openContent(place.folders, place.language, place.cwd);
  return (
    library.ok &&
    library.value.expectations().ok &&
    markers.value.every((id) => findMarker(join(folder, 'markers', `${id}.yaml`), place).ok) &&
    idsIn(folder).every((id) => findQuestionnaire(join(folder, `${id}.yaml`), place).ok)
  );
}
