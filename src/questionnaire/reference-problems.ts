import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { type Problem, problem } from '#problem';
import type { Library } from './library';
import { markerSource } from './marker-source';
import { missingMarkerKeys } from './missing-marker-keys';

/**
 * What a questionnaire picks that does not exist, in a file whose shape is wrong elsewhere: so that one run names every mistake.
 * Only questions and markers written as plain words are looked up; markers that the file brings itself are taken for granted.
 */
export function referenceProblems(located: Located<unknown>, library: Library): readonly Problem[] {
  const { questions, markers } = (located.value ?? {}) as { questions?: unknown; markers?: unknown };
  const written: readonly unknown[] = Array.isArray(markers) ? markers : [];
  const idOf = (marker: unknown): string | null => {
    const id = (marker as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? id : null;
  };
  const nameless = written.flatMap((marker, i) => {
    const id = idOf(marker);
    return id === null || library.markerIds.includes(id) ? [] : missingMarkerKeys(marker, ['name'], located, ['markers', i]);
  });
  if (!Array.isArray(questions)) return nameless;
  const own = written.flatMap((marker) => idOf(marker) ?? []);
  const source = markerSource(new Map(), library);
  const unknown = questions.flatMap((entry: unknown, i): readonly Problem[] => {
    if (typeof entry === 'string') {
      const isKnown = source.question(entry) !== null || source.isBroken(entry) || own.some((id) => entry.startsWith(`${id}-`));
      return isKnown
        ? []
        : [problem('questionnaire/unknown-question', wordFacts(entry, source.questionsNear(entry)), located.place(['questions', i]))];
    }
    const marker = (entry as { marker?: unknown } | null)?.marker;
    if (typeof marker !== 'string' || own.includes(marker) || source.ids.includes(marker)) return [];
    return [problem('questionnaire/unknown-marker', wordFacts(marker, [...own, ...source.ids]), located.place(['questions', i, 'marker']))];
  });
  return [...nameless, ...unknown];
}
