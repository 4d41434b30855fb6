import { join } from 'node:path';
import { bad, good, type Outcome, problem } from '#problem';
import type { MarkerInFile } from '#questionnaire/questionnaire-file';
import type { Wording } from '#wording/wording';
import type { ContentPlace } from '../content/find-questionnaire';
import { openContent } from '../content/open-content';
import { originOf } from '../content/origin-of';
import type { Draft } from './draft-questionnaire';
import { markerParts, sampleMarker } from './marker-parts';
import { inAll } from './questionnaire-parts';
import { writeContent } from './write-content';

/** A marker from a sample; over one that is there, only what adds to it. */
export function draftMarker(id: string, from: string | null, place: ContentPlace, wording: Wording): Outcome<Draft> {
  const library = openContent(place.folders, place.language, place.cwd);
  if (!library.ok) return library;
  if (from !== null)
    return bad([
      problem('command/usage', {
        cause: '--from',
        kind: 'apart',
        word: '--marker',
        command: 'culture-audit questionnaire new --help',
      }),
    ]);
  const below = library.value.marker(id);
  if (below && !below.ok) return below;
  const over = originOf(join('markers', `${id}.yaml`), place.folders)?.from ?? null;
  const marker: Omit<MarkerInFile, 'format'> = below
    ? {
        id,
        name: below.value.marker.name,
        questions: [
          {
            id: `${id}-own-1`,
            type: 'agreement',
            ask: ['manager', 'front-line', 'back-office'],
            text: inAll('content.sample.question', id),
          },
        ],
      }
    : sampleMarker(id);
  return good({
    over,
    questions: (marker.questions ?? []).map((question) => (typeof question === 'string' ? question : question.id)),
    text: (schema) =>
      writeContent(schema, wording.say(below ? 'content.new.marker-head-over' : 'content.new.marker-head'), markerParts(marker, wording)),
  });
}
