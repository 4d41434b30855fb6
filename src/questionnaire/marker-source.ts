import { wordFacts } from '#document/nearest';
import type { Problem } from '#problem';
import type { MarkerContent } from './build-marker';
import type { Library } from './library';
import type { Question } from './questionnaire';

/** The markers a questionnaire can draw from, its own before the library's, and the mirror. */
export interface MarkerSource {
  readonly ids: readonly string[];
  /** What is wrong with marker files that were asked for; each once. */
  readonly problems: readonly Problem[];
  /** Null when there is none, or when its file has problems. */
  marker(id: string): MarkerContent | null;
  /** A question by id. `one-team-1` belongs to the marker whose id it starts with; the longest such id wins. `exp-…` is the mirror's. */
  question(id: string): Question | null;
  /** Whether the file of a question, a marker's or the mirror's, cannot be used, so that nothing can be said about the question. */
  isBroken(question: string): boolean;
  /** The questions that a misspelt id may have meant. */
  questionsNear(id: string): readonly string[];
}

/** Reads markers when first asked for. */
export function markerSource(own: ReadonlyMap<string, MarkerContent>, library: Library): MarkerSource {
  const ids = [...own.keys(), ...library.markerIds];
  const problems: Problem[] = [];
  const read = new Map<string, MarkerContent | null>();
  const marker = (id: string): MarkerContent | null => {
    const known = own.get(id) ?? read.get(id);
    if (known !== undefined) return known;
    const found = library.marker(id);
    if (found && !found.ok) problems.push(...found.problems);
    const content = found?.ok ? found.value : null;
    read.set(id, content);
    return content;
  };
  const markerIdOf = (question: string): string | undefined =>
    ids.filter((id) => question.startsWith(`${id}-`)).toSorted((a, b) => b.length - a.length)[0];
  let mirror: readonly Question[] | null = null;
  const expectations = (): readonly Question[] => {
    if (mirror !== null) return mirror;
    const found = library.expectations();
    if (!found.ok) problems.push(...found.problems);
    mirror = found.ok ? found.value : [];
    return mirror;
  };
  return {
    ids,
    problems,
    marker,
    question: (id) => {
      const of = markerIdOf(id);
      if (of === undefined && isMirrored(id)) return expectations().find((question) => question.id === id) ?? null;
      return of === undefined ? null : (marker(of)?.questions.find((question) => question.id === id) ?? null);
    },
    isBroken: (question) => {
      const of = markerIdOf(question);
      return of === undefined ? isMirrored(question) && !library.expectations().ok : marker(of) === null;
    },
    questionsNear: (id) => {
      if (isMirrored(id)) return expectations().map((question) => question.id);
      const { near } = wordFacts(id.replace(/-[^-]*$/, ''), ids);
      if (near === '') return ids.map((known) => `${known}-1`);
      return marker(near)?.questions.map((question) => question.id) ?? ids;
    },
  };
}

const isMirrored = (question: string): boolean => question.startsWith('exp-');
