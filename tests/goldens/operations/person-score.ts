import { type ItemScore, personScore } from '#scoring/person-score';
import type { Operations } from './operation';

interface Input {
  readonly item_scores: readonly string[];
  readonly weights: readonly number[];
  readonly min_answered_share: number;
  readonly min_coverage: number;
}

const states: Readonly<Record<string, ItemScore>> = { '': null, dk: 'dont-know', 'n/a': 'not-applicable' };

const scoreOf = (text: string): ItemScore => {
  if (Object.hasOwn(states, text)) return states[text] ?? null;
  const score = Number(text);
  if (Number.isNaN(score)) throw new TypeError(`not a score: ${text}`);
  return score;
};

export const personScoreOperations: Operations = {
  'person-score': (input: Input) => {
    const person = personScore({
      scores: input.item_scores.map(scoreOf),
      weights: input.weights,
      leastAnswered: input.min_answered_share,
      leastCoverage: input.min_coverage,
    });
    return {
      total_weight: person.totalWeight,
      applicable_weight: person.applicableWeight,
      answered_weight: person.answeredWeight,
      dk: person.dontKnow,
      skipped: person.skipped,
      score: person.score,
      reason: person.reason,
    };
  },
};
