import { favourable } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const favourableOperations: Operations = {
  favourable: ({ values, points, population }: { values: Numbers; points: number; population: number | null }) => {
    const result = favourable(values, points, population ?? null);
    if (result.reason === 'no-answers') return undefinedFor(result.reason, { n: 0 });
    return {
      n: result.n,
      favourable_pct: result.favourable,
      neutral_pct: result.neutral,
      unfavourable_pct: result.unfavourable,
      effective_n: result.effectiveN,
      favourable_ci95_pct: result.interval,
    };
  },
};
