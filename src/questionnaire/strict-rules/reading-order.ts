import { type Problem, problem } from '#problem';
import { asksCustomersAlone } from '../asks-customers-alone';
import { isUnitQuestion } from '../is-unit-question';
import type { Library } from '../library';
import type { Question } from '../questionnaire';
import type { AskedFile, StrictRule } from '../strict-rule';
import { askedPath } from './written/asked-path';

type Disorder = 'marker' | 'domain' | 'statement' | 'audience' | 'mirror' | 'open';

/** A question that stands in the wrong place, and the one it should stand before or after. */
interface Misplaced {
  readonly kind: Disorder;
  readonly id: string;
  readonly other: string;
}

/**
 * The order people read in: a marker's questions together and its statements in their own order; domains in order where a questionnaire goes
 * through all of them (one with a subject of its own begins with that); customers' part apart from the staff's; the mirror's
 * blocks whole and in step; open questions last.
 */
export const readingOrder: StrictRule = ({ questionnaires, library }) => {
  const domainIds = library.domains.map(({ id }) => id);
  const ranks = statementRanks(library);
  return questionnaires.flatMap((file) => {
    const { questions } = file.questionnaire;
    const found = [
      ...markersApart(questions),
      ...domainsOutOfOrder(file, domainIds),
      ...statementsOutOfOrder(questions, ranks),
      ...audiencesMixed(questions),
      ...mirrorOutOfStep(questions),
      ...openTooEarly(questions),
    ];
    return found.map(
      ({ kind, id, other }): Problem => problem('questionnaire/out-of-order', { kind, id, other }, file.place(askedPath(file.value, id))),
    );
  });
};

/** Where a question stands among those of its marker. */
const statementRanks = (library: Library): ReadonlyMap<string, number> =>
  new Map(
    library.markerIds.flatMap((id) => {
      const marker = library.marker(id);
      return marker?.ok ? marker.value.questions.map((question, rank): readonly [string, number] => [question.id, rank]) : [];
    }),
  );

/** Of a list of keys, the positions where one comes back after another; with where it stood last. */
const returns = (keys: readonly string[]): readonly (readonly [at: number, before: number])[] =>
  keys.flatMap((key, at) => {
    const before = keys.slice(0, at).lastIndexOf(key);
    return before >= 0 && before < at - 1 ? [[at, before] as const] : [];
  });

const apart = (kind: Disorder, questions: readonly Question[], keyOf: (question: Question) => string): readonly Misplaced[] =>
  returns(questions.map(keyOf)).map(([at, before]) => ({ kind, id: questions[at]?.id ?? '', other: questions[before]?.id ?? '' }));

const markersApart = (questions: readonly Question[]): readonly Misplaced[] =>
  apart('marker', questions.filter(hasMarker), ({ marker }) => marker ?? '');

const hasMarker = ({ marker }: Question): boolean => marker !== null;

function domainsOutOfOrder({ questionnaire }: AskedFile, domains: readonly string[]): readonly Misplaced[] {
  const domainOf = new Map(questionnaire.markers.map(({ id, domain }) => [id, domains.indexOf(domain)]));
  if (domains.some((_, rank) => ![...domainOf.values()].includes(rank))) return [];
  return descents('domain', questionnaire.questions.filter(hasMarker), ({ marker }) => domainOf.get(marker ?? '') ?? -1);
}

/** What people say, in the order of the marker; ratings, evidence and figures stand before or after it. */
function statementsOutOfOrder(questions: readonly Question[], ranks: ReadonlyMap<string, number>): readonly Misplaced[] {
  const groups = grouped(
    questions.filter(hasMarker),
    (question) => `${question.marker} ${isUnitQuestion(question) ? question.id : 'statement'}`,
  );
  return groups.flatMap((group) => descents('statement', group, ({ id }) => ranks.get(id) ?? -1));
}

const audiencesMixed = (questions: readonly Question[]): readonly Misplaced[] =>
  apart(
    'audience',
    questions.filter(({ type }) => type !== 'text'),
    (question) => (asksCustomersAlone(question) ? 'customers' : 'staff'),
  );

/** How important to customers, what they experience, what staff believe, what they say they deliver: four blocks, each through the same expectations. */
function mirrorOutOfStep(questions: readonly Question[]): readonly Misplaced[] {
  const mirrored = questions.filter(({ beside }) => beside !== undefined);
  const blockOf = (question: Question): string => `${asksCustomersAlone(question)} ${question.type}`;
  const blocks = grouped(mirrored, blockOf);
  const first = blocks[0]?.map(({ beside }) => beside) ?? [];
  return [
    ...apart('mirror', mirrored, blockOf),
    ...blocks.slice(1).flatMap((block) => descents('mirror', block, ({ beside }) => first.indexOf(beside))),
  ];
}

/** A follow-up of a single question stays with it; questions about the respondent may close. */
function openTooEarly(questions: readonly Question[]): readonly Misplaced[] {
  const last = questions.findLast(({ type, marker, beside }) => type !== 'text' && (marker !== null || beside !== undefined));
  const end = last ? questions.indexOf(last) : -1;
  return questions
    .slice(0, Math.max(0, end))
    .filter(({ type, showIf }) => type === 'text' && showIf === null)
    .map(({ id }) => ({ kind: 'open', id, other: last?.id ?? '' }));
}

const grouped = (questions: readonly Question[], keyOf: (question: Question) => string): readonly (readonly Question[])[] =>
  [...new Set(questions.map(keyOf))].map((key) => questions.filter((question) => keyOf(question) === key));

/** Questions whose rank is lower than the highest before them, with the one that holds it. */
function descents(kind: Disorder, questions: readonly Question[], rankOf: (question: Question) => number): readonly Misplaced[] {
  const found: Misplaced[] = [];
  let highest: Question | null = null;
  for (const question of questions) {
    const rank = rankOf(question);
    if (rank < 0) continue;
    if (highest && rank < rankOf(highest)) found.push({ kind, id: question.id, other: highest.id });
    else highest = question;
  }
  return found;
}
