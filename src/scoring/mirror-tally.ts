import { mirrorSide } from '#questionnaire/mirror-side';
import type { Batch, Response } from '#response/response';
import { type Moments, momentsOf, type PairMoments } from '#statistics/index';
import { questionsOf, type ScoringRules } from './rules';

/** What is remembered of an expectation beside its four questions: the customers who answered both of theirs. */
export interface ExpectationTally {
  /** Experience, importance, and the one minus the other. */
  readonly pairs: PairMoments;
  /** Importance minus experience less the person's own mean of that, of customers who answered all of it. */
  readonly centred: Moments;
}

/** By expectation, in the order asked. */
export type MirrorTally = ReadonlyMap<string, ExpectationTally>;

/** Where the answers of customers stand in the rows of a batch. */
export interface MirrorPlan {
  readonly tally: ExpectationTally;
  readonly importance: number;
  readonly experience: number;
}

/** The expectations asked, each once, in the order of their first question. */
const expectationsIn = (rules: ScoringRules): readonly string[] => [
  ...new Set(questionsOf(rules).flatMap((question) => mirrorSide(question)?.expectation ?? [])),
];

export const emptyMirror = (rules: ScoringRules): MirrorTally =>
  new Map(
    expectationsIn(rules).map((expectation) => [
      expectation,
      {
        pairs: { first: momentsOf.start(), second: momentsOf.start(), difference: momentsOf.start() },
        centred: momentsOf.start(),
      },
    ]),
  );

export const mirrorPlans = ({ questions }: Batch, tally: MirrorTally): readonly MirrorPlan[] =>
  [...tally].flatMap(([expectation, mine]) => {
    const [importance, experience] = [questions.indexOf(`${expectation}-i`), questions.indexOf(`${expectation}-x`)];
    return importance < 0 || experience < 0 ? [] : [{ tally: mine, importance, experience }];
  });

/** Adds one customer. */
export function addToMirror(plans: readonly MirrorPlan[], { answers }: Response): void {
  let sum = 0;
  let whole = 0;
  for (const { tally, importance, experience } of plans) {
    const [wanted, met] = [answers[importance]?.score ?? null, answers[experience]?.score ?? null];
    if (wanted === null || met === null) continue;
    momentsOf.add(tally.pairs.first, met);
    momentsOf.add(tally.pairs.second, wanted);
    momentsOf.add(tally.pairs.difference, met - wanted);
    sum += wanted - met;
    whole++;
  }
  if (whole === 0 || whole < plans.length) return;
  for (const { tally, importance, experience } of plans)
    momentsOf.add(tally.centred, (answers[importance]?.score ?? 0) - (answers[experience]?.score ?? 0) - sum / whole);
}
