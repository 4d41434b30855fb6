export interface DecayInput {
  /** One per round, with its standard error. */
  readonly scores: readonly number[];
  readonly se: readonly number[];
  /** Counted from 1. */
  readonly referenceRounds: readonly number[];
  readonly baselineRound: number | null;
  /** Round-to-round wobble in points (τ). */
  readonly wobble: number;
  readonly cusumK: number;
  readonly cusumH: number;
  readonly ewmaLambda: number;
}

export interface Decay {
  readonly reference: number;
  readonly seReference: number;
  /** One per round after the last reference round. */
  readonly z: readonly number[];
  readonly cusum: readonly number[];
  readonly ewma: readonly number[];
  readonly status: 'decay' | 'watch' | 'holding';
  /** Counted from 1. */
  readonly firstAlarmRound: number | null;
  readonly gain: number | null;
  readonly gainSe: number | null;
  /** Percent of the gain over the baseline that is left; null when the gain is not beyond 1.96 of its error. */
  readonly gainKept: number | null;
}

const watchAbove = 1.5;
const watchBelow = -1.96;

const ewmaOf = (z: readonly number[], lambda: number): readonly number[] => {
  let average = 0;
  let weights = 0;
  return z.map((value) => {
    average = lambda * value + (1 - lambda) * average;
    weights = lambda ** 2 + (1 - lambda) ** 2 * weights;
    return average / Math.sqrt(weights);
  });
};

/**
 * Whether a score slides after a launch: z against the mean of the declared reference rounds, with each round's known SE and the wobble τ;
 * C = max(0, C − z − k). Decay when any C > h, watch when the last C > 1.5 or the last z < −1.96. Null when a reference round is not there.
 * Source: Page 1954; Roberts 1959; Montgomery 2013.
 */
export const decay = (input: DecayInput): Decay | null => {
  const { scores, se, referenceRounds, baselineRound, wobble, cusumK, cusumH, ewmaLambda } = input;
  const errorAt = (round: number): number => (se[round - 1] ?? Number.NaN) ** 2 + wobble ** 2;
  const scoreAt = (round: number): number => scores[round - 1] ?? Number.NaN;
  const count = referenceRounds.length;
  const reference = referenceRounds.reduce((sum, round) => sum + scoreAt(round), 0) / count;
  const variance = referenceRounds.reduce((sum, round) => sum + errorAt(round), 0) / count ** 2;
  if (Number.isNaN(reference) || Number.isNaN(variance)) return null;
  const last = Math.max(...referenceRounds);
  const z: number[] = [];
  const cusum: number[] = [];
  let firstAlarmRound: number | null = null;
  for (let round = last + 1; round <= scores.length; round += 1) {
    const away = (scoreAt(round) - reference) / Math.sqrt(errorAt(round) + variance);
    const sum = Math.max(0, (cusum.at(-1) ?? 0) - away - cusumK);
    if (sum > cusumH) firstAlarmRound ??= round;
    z.push(away);
    cusum.push(sum);
  }
  const isWatched = (cusum.at(-1) ?? 0) > watchAbove || (z.at(-1) ?? 0) < watchBelow;
  const gain = baselineRound === null ? null : reference - scoreAt(baselineRound);
  const gainSe = baselineRound === null ? null : Math.sqrt(variance + errorAt(baselineRound));
  const now = scores.at(-1);
  const isReal = gain !== null && gainSe !== null && now !== undefined && gain / gainSe > 1.96;
  return {
    reference,
    seReference: Math.sqrt(variance),
    z,
    cusum,
    ewma: ewmaOf(z, ewmaLambda),
    status: firstAlarmRound !== null ? 'decay' : isWatched ? 'watch' : 'holding',
    firstAlarmRound,
    gain,
    gainSe,
    gainKept: isReal && baselineRound !== null ? (100 * (now - scoreAt(baselineRound))) / gain : null,
  };
};
