import { multiplicity } from '#statistics/index';
import type { Numbers, Operations } from './operation';

export const multiplicityOperations: Operations = {
  multiplicity: ({ p }: { p: Numbers }) => {
    const { holm, benjaminiHochberg } = multiplicity(p);
    return { holm, bh: benjaminiHochberg };
  },
};
