import { decay } from '#statistics/index';
import type { Operations } from './operation';

interface Input {
  readonly scores: readonly number[];
  readonly se: readonly number[];
  readonly reference_rounds: readonly number[];
  readonly baseline_round: number | null;
  readonly round_wobble_sd: number;
  readonly cusum_k: number;
  readonly cusum_h: number;
  readonly ewma_lambda: number;
}

export const decayOperations: Operations = {
  decay: (input: Input) => {
    const result = decay({
      scores: input.scores,
      se: input.se,
      referenceRounds: input.reference_rounds,
      baselineRound: input.baseline_round ?? null,
      wobble: input.round_wobble_sd,
      cusumK: input.cusum_k,
      cusumH: input.cusum_h,
      ewmaLambda: input.ewma_lambda,
    });
    return {
      reference: result?.reference,
      se_reference: result?.seReference,
      z: result?.z,
      cusum: result?.cusum,
      ewma_standardised: result?.ewma,
      status: result?.status,
      first_alarm_round: result?.firstAlarmRound,
      gain: result?.gain,
      gain_se: result?.gainSe,
      gain_kept_pct: result?.gainKept,
    };
  },
};
