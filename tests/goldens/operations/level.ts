import { level } from '#statistics/index';
import { type Numbers, type Operations, undefinedFor } from './operation';

export const levelOperations: Operations = {
  level: ({ scores, population, confidence }: { scores: Numbers; population: number | null; confidence: number }) => {
    const { n, mean, sd, se, fpc, interval, rawInterval, reason } = level(scores, population ?? null, confidence);
    if (reason === 'no-answers') return undefinedFor(reason, { n, mean, sd });
    return { n, mean, sd, se, fpc, ci: interval, ci_raw: rawInterval, ci_reason: reason };
  },
};
