import { basename, dirname, join, relative } from 'node:path';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, type Outcome, problem } from '#problem';
import type { MarkerContent } from '#questionnaire/build-marker';
import type { Library } from '#questionnaire/library';
import { readMarker } from '#questionnaire/read-marker';
import type { ContentPlace } from './find-questionnaire';
import { openContent } from './open-content';
import { shippedFolder } from './shipped-folder';

/** A marker by the path of its file, over the markers of the same id below it. */
export function findMarker(path: string, place: ContentPlace): Outcome<MarkerContent> {
  const library = openContent(place.folders, place.language, place.cwd);
  if (!library.ok) return library;
  const marker = readAt(path, library.value, place);
  const domains = library.value.domains.map(({ id }) => id);
  return marker.ok && marker.value.marker.domain !== '' && !domains.includes(marker.value.marker.domain)
    ? bad([
        problem(
          'questionnaire/unknown-domain',
          { ...wordFacts(marker.value.marker.domain, domains), marker: marker.value.marker.id },
          marker.value.domainPlace,
        ),
      ])
    : marker;
}

function readAt(path: string, library: Library, { cwd, folders }: ContentPlace): Outcome<MarkerContent> {
  const known = library.marker(basename(path).replace(/\.ya?ml$/, ''));
  const isKnown = path.endsWith('.yaml') && [...folders, shippedFolder()].some((folder) => dirname(path) === join(folder, 'markers'));
  if (isKnown && known) return known;
  const text = readText(path);
  if (!text.ok) return text;
  // One that stands elsewhere is written over the marker of its name all the same.
  if (known && !known.ok) return known;
  const file = relative(cwd, path) || path;
  return readMarker({ text: text.value, file }, library.scales, library.language, known?.value ?? null);
}
