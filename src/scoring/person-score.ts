/** What one person said to one question of a marker: a 0-100 score, or why there is none; null is skipped, `not-shown` was never asked. */
export type ItemScore = number | null | 'dont-know' | 'not-applicable' | 'not-shown';

export interface PersonScoreInput {
  readonly scores: readonly ItemScore[];
  /** One per question, >= 0; 0 is asked and not scored. */
  readonly weights: readonly number[];
  /** Answered share of the applicable weight, and of the whole weight, that a score needs. */
  readonly leastAnswered: number;
  readonly leastCoverage: number;
}

export type PersonScoreReason = 'all-weights-zero' | 'not-applicable' | 'too-few-answers' | 'too-little-coverage';

/** Weights are sums over the questions shown; `dontKnow` and `skipped` are numbers of questions. */
export interface PersonScore {
  totalWeight: number;
  applicableWeight: number;
  answeredWeight: number;
  dontKnow: number;
  skipped: number;
  /** 0-100, null with a reason. */
  score: number | null;
  reason: PersonScoreReason | null;
}

/** Shares are quotients of sums: half is half also when the last digit says otherwise. */
const hair = 1e-9;

/** Why these sums of weights give no score, tested in this order; null when they do. */
export const missingReason = (
  total: number,
  applicable: number,
  answered: number,
  { leastAnswered, leastCoverage }: { readonly leastAnswered: number; readonly leastCoverage: number },
): PersonScoreReason | null => {
  if (!(total > 0)) return 'all-weights-zero';
  if (!(applicable > 0)) return 'not-applicable';
  if (!(answered > 0) || answered / applicable < leastAnswered - hair) return 'too-few-answers';
  return answered / total < leastCoverage - hair ? 'too-little-coverage' : null;
};

const emptyPersonScore = (): PersonScore => ({
  totalWeight: 0,
  applicableWeight: 0,
  answeredWeight: 0,
  dontKnow: 0,
  skipped: 0,
  score: null,
  reason: null,
});

/**
 * One person's score on one marker: the weighted mean of the answered questions, when enough of them are answered. "Not applicable" leaves
 * the denominator; "don't know" and skipped do not. A loop over many people passes the same `into` each time and nothing is allocated.
 */
export const personScore = (input: PersonScoreInput, into: PersonScore = emptyPersonScore()): PersonScore => {
  const { scores, weights } = input;
  let total = 0;
  let applicable = 0;
  let answered = 0;
  let points = 0;
  let dontKnow = 0;
  let skipped = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const score = scores[index];
    const weight = weights[index] ?? 1;
    if (score === 'not-shown') continue;
    total += weight;
    if (score === 'not-applicable') continue;
    applicable += weight;
    if (score === 'dont-know') dontKnow += 1;
    else if (score === null || score === undefined) skipped += 1;
    else {
      answered += weight;
      points += weight * score;
    }
  }
  into.totalWeight = total;
  into.applicableWeight = applicable;
  into.answeredWeight = answered;
  into.dontKnow = dontKnow;
  into.skipped = skipped;
  into.reason = missingReason(total, applicable, answered, input);
  into.score = into.reason === null ? points / answered : null;
  return into;
};
