import type { Located, Path } from '#document/read-document';
import { bad, good, type Outcome, type Problem } from '#problem';
import type { MarkerContent } from './build-marker';
import { changedMeaning } from './changed-meaning';
import { otherMeaning } from './other-meaning';
import type { Marker, Question } from './questionnaire';
import type { MarkerInFile } from './questionnaire-file';

interface OverlaySurroundings {
  readonly located: Located<unknown>;
  readonly path: Path;
  /** Whether its questions may mean something else here. */
  readonly anyMeaning?: boolean;
}

/**
 * A marker written over one of the same id: what it says takes the place of what was there, questions and actions by id; what it leaves out stays.
 * A question that keeps its id keeps its meaning.
 */
export function overlayMarker(
  own: MarkerContent,
  under: MarkerContent,
  written: MarkerInFile,
  { located, path, anyMeaning = false }: OverlaySurroundings,
): Outcome<MarkerContent> {
  const indexOf = (id: string): number =>
    (written.questions ?? []).findIndex((question) => typeof question !== 'string' && question.id === id);
  const problems = own.questions.flatMap((question): readonly Problem[] => {
    const known = under.questions.find(({ id }) => id === question.id);
    return known ? otherMeaning(known, question, (key) => located.place([...path, 'questions', indexOf(question.id), ...key])) : [];
  });
  const said = Object.keys(written) as (keyof MarkerInFile)[];
  const kept = under.questions.map((question) => (said.includes('levels') ? withLevels(question, own.marker) : question));
  for (const question of kept) {
    const known = under.questions.find(({ id }) => id === question.id);
    // Levels reworded by the way would change what their question means; it has to say so itself.
    if (known && indexOf(question.id) < 0 && changedMeaning(known, question).length > 0)
      problems.push(...otherMeaning(known, question, () => located.place([...path, 'levels'])));
  }
  if (problems.length > 0 && !anyMeaning) return bad(problems);
  const marker: Marker = {
    ...under.marker,
    ...Object.fromEntries(Object.entries(own.marker).filter(([key]) => said.includes(key as keyof MarkerInFile))),
    // A name written in one language takes the place of that one alone.
    name: { ...under.marker.name, ...own.marker.name },
    actions: merged(under.marker.actions, own.marker.actions),
  };
  return good({
    marker,
    questions: merged(kept, own.questions),
    domainPlace: said.includes('domain') ? own.domainPlace : under.domainPlace,
  });
}

const withLevels = (question: Question, { levels }: Marker): Question =>
  question.type === 'maturity' && levels.length === question.options.length ? { ...question, anchors: levels } : question;

/** Entries by id: an own one in the place of the one it replaces, new ones at the end. */
export function merged<T extends { readonly id: string }>(under: readonly T[], own: readonly T[]): readonly T[] {
  const mine = new Map(own.map((entry) => [entry.id, entry]));
  const known = new Set(under.map(({ id }) => id));
  return [...under.map((entry) => mine.get(entry.id) ?? entry), ...own.filter(({ id }) => !known.has(id))];
}
