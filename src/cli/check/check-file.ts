import { dirname, sep } from 'node:path';
import { readText } from '#disk/read-text';
import { good, type Outcome } from '#problem';
import { readCompanion } from '#questionnaire/read-companion';
import { findMarker } from '../content/find-marker';
import { findQuestionnaire } from '../content/find-questionnaire';
import { isMarkerFile } from '../content/is-marker-file';
import { openContent } from '../content/open-content';
import { placeAround } from '../content/place-around';
import type { Context } from '../context';
import { shownPath } from '../shown-path';
import type { Checked } from './checked';

/** Checks a file of content by what it is: a marker, a questionnaire, or one that stands beside them. */
export const checkFile = (context: Context, path: string): Checked => ({ file: shownPath(context, path), outcome: read(context, path) });

function read(context: Context, path: string): Checked['outcome'] {
  const place = placeAround(context, path);
  // A marker right among questionnaires is one of them to every command, and told to be in the wrong place.
  if (isMarkerFile(path) && !place.folders.includes(dirname(path))) {
    const marker = findMarker(path, place);
    return marker.ok ? good({ questions: marker.value.questions.length, markers: 1 }, marker.warnings) : marker;
  }
  const name = path.split(sep).at(-1) ?? '';
  if (name === 'sources.yaml' || name === 'reserve.yaml' || name === 'glossary.yaml') return readBeside(context, name, path);
  if (name === 'scales.yaml' || name === 'domains.yaml' || name === 'expectations.yaml') {
    const library = openContent(place.folders, place.language, context.cwd);
    if (!library.ok || name !== 'expectations.yaml') return library.ok ? good(null) : library;
    const mirror = library.value.expectations();
    return mirror.ok ? good({ questions: mirror.value.length, markers: 0 }) : mirror;
  }
  const found = findQuestionnaire(path, place);
  return found.ok ? good({ questions: found.value.questions.length, markers: found.value.markers.length }, found.warnings) : found;
}

function readBeside(context: Context, name: `${'sources' | 'reserve' | 'glossary'}.yaml`, path: string): Outcome<null> {
  const text = readText(path);
  if (!text.ok) return text;
  const source = { text: text.value, file: shownPath(context, path) };
  const kinds = { 'sources.yaml': 'sources', 'reserve.yaml': 'reserve', 'glossary.yaml': 'glossary' } as const;
  const outcome: Outcome<unknown> = readCompanion(kinds[name], source);
  return outcome.ok ? good(null) : outcome;
}
