import { basename, relative } from 'node:path';
import { readText } from '#disk/read-text';
import { wordFacts } from '#document/nearest';
import { bad, type Outcome, problem } from '#problem';
import type { MarkerContent } from '#questionnaire/build-marker';
import { readMarker } from '#questionnaire/read-marker';
import type { ContentPlace } from './find-questionnaire';
import { openContent } from './open-content';

/** A marker by the path of its file, over the markers of the same id below it. */
export function findMarker(path: string, { cwd, folders, language }: ContentPlace): Outcome<MarkerContent> {
  const text = readText(path);
  if (!text.ok) return text;
  const library = openContent(folders, language, cwd);
  if (!library.ok) return library;
  const found = path.endsWith('.yaml') ? library.value.marker(basename(path, '.yaml')) : null;
  const marker = found ?? readMarker({ text: text.value, file: relative(cwd, path) || path }, library.value.scales, language);
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
