import { changedMeaning } from './changed-meaning';
import { countsInScores } from './counts-in-scores';
import type { Question, Questionnaire } from './questionnaire';
import type { Comparable, MarkerTrend, QuestionnaireComparison } from './questionnaire-comparison';

/** A line goes on over the questions in common where they carry half of a marker's weight in both, and are at least this many. */
const leastCommon = 2;
const leastShare = 0.5;

/** Which scores can be held against each other: by the questions that mean the same, marker by marker. */
export function compareTrend(before: Questionnaire, after: Questionnaire): QuestionnaireComparison['trend'] {
  const ids = [...new Set([...after.markers, ...before.markers].map(({ id }) => id))];
  const markers = ids.map((id) => markerTrend(id, before, after));
  const sum = (key: 'before' | 'after' | 'alike'): number => markers.reduce((total, marker) => total + marker[key], 0);
  return { before: sum('before'), after: sum('after'), alike: sum('alike'), markers };
}

function markerTrend(id: string, before: Questionnaire, after: Questionnaire): MarkerTrend {
  const [then, now] = [scoredOf(id, before), scoredOf(id, after)];
  const earlier = new Map(then.map((question) => [question.id, question]));
  const isAlike = (question: Question): boolean => {
    const same = earlier.get(question.id);
    return same !== undefined && changedMeaning(same, question).length === 0;
  };
  const alike = now.filter(isAlike);
  const alikeIds = new Set(alike.map((question) => question.id));
  const marker = [...after.markers, ...before.markers].find((each) => each.id === id);
  const comparable = (): Comparable => {
    if (then.length === 0) return 'came';
    if (now.length === 0) return 'went';
    if (alike.length === now.length && alike.length === then.length) return 'whole';
    const enough = share(now, alikeIds) >= leastShare && share(then, alikeIds) >= leastShare;
    return enough && alike.length >= leastCommon ? 'common' : 'none';
  };
  return { id, name: marker?.name ?? {}, before: then.length, after: now.length, alike: alike.length, comparable: comparable() };
}

const scoredOf = (marker: string, { questions }: Questionnaire): readonly Question[] =>
  questions.filter((question) => question.marker === marker && countsInScores(question));

/** The part of the weight that some of the questions carry. */
function share(questions: readonly Question[], some: ReadonlySet<string>): number {
  const weigh = (those: readonly Question[]): number => those.reduce((sum, { weight }) => sum + weight, 0);
  return weigh(questions.filter(({ id }) => some.has(id))) / weigh(questions);
}
