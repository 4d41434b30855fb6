import { indexOf } from '#statistics/index';
import { entriesInOrder } from '../read-json';
import type { Operations } from './operation';

interface Input {
  readonly markers: Readonly<Record<string, number | null>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly gates: readonly string[];
  readonly gate_floor: number;
}

export const indexGateOperations: Operations = {
  'index-gate': ({ markers, weights, gates, gate_floor: gateFloor }: Input) => {
    const weightOf = (marker: string): number => (Object.hasOwn(weights, marker) ? (weights[marker] ?? 1) : 1);
    const result = indexOf({
      markers: entriesInOrder(markers).map(([marker, score]) => ({ marker, score, weight: weightOf(marker) })),
      gates,
      gateFloor,
    });
    return {
      coverage: result.coverage,
      index: result.index,
      band_ungated: result.bandUngated,
      weak_gates: result.weakGates,
      unmeasured_gates: result.unmeasuredGates,
      band: result.band,
      band_reason: result.bandReason,
      optional_soft_cap_index: result.softCap,
    };
  },
};
