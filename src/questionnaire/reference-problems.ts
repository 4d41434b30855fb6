import { wordFacts } from '#document/nearest';
import type { Located } from '#document/read-document';
import { type Problem, problem } from '#problem';
import type { Library } from './library';
import { markerSource } from './marker-source';

/**
 * What a questionnaire picks that does not exist, in a file whose shape is wrong elsewhere: so that one run names every mistake.
 * Only questions and markers written as plain words are looked up; markers that the file brings itself are taken for granted.
 */
export function referenceProblems(located: Located<unknown>, library: Library): readonly Problem[] {
  const { questions, markers } = (located.value ?? {}) as { questions?: unknown; markers?: unknown };
  if (!Array.isArray(questions)) return [];
  const own = (Array.isArray(markers) ? markers : []).flatMap((marker) => (typeof marker?.id === 'string' ? [marker.id as string] : []));
  const source = markerSource(new Map(), library);
  return questions.flatMap((entry: unknown, i): readonly Problem[] => {
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
}
