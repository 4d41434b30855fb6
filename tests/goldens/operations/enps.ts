import { enps } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const enpsOperations: Operations = {
  enps: ({ values }: { values: Numbers }) => {
    const result = enps(values);
    if (result.reason !== null) return undefinedFor(result.reason, { n: 0 });
    return {
      n: result.n,
      promoters_pct: result.promoters,
      detractors_pct: result.detractors,
      enps: result.enps,
      se: result.se,
      ci95_normal: result.interval,
    };
  },
};
