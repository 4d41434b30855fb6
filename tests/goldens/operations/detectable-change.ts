import { detectableChange, reliableChange } from '#statistics/index';
import type { Operations } from './operation';

export const detectableChangeOperations: Operations = {
  'detectable-change': ({ sd1, n1, sd2, n2 }: { sd1: number; n1: number; sd2: number; n2: number }) => {
    const { se, df, noise95, noise80, detectable } = detectableChange({ sd: sd1, n: n1 }, { sd: sd2, n: n2 });
    return { se, df, noise_95: noise95, noise_80: noise80, detectable_with_80pct_power: detectable };
  },
  'reliable-change': ({ reliability, sd, before, after }: { reliability: number; sd: number; before: number; after: number }) => {
    const { sem, seDifference, index, neededFor95 } = reliableChange(reliability, sd, before, after);
    return { sem, se_difference: seDifference, rci: index, change_needed_95: neededFor95 };
  },
};
