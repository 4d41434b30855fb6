import type { Interval } from './interval';
import { normal } from './normal';

export interface Enps {
  readonly n: number;
  readonly promoters: number | null;
  readonly detractors: number | null;
  readonly enps: number | null;
  readonly se: number | null;
  readonly interval: Interval | null;
  readonly reason: 'no-answers' | null;
}

/**
 * Employee net promoter score: percent answering 9-10 minus percent answering 0-6 on 0..10 (null is left out), on −100..100, with
 * SE = 100·√(p + d − (p − d)²)/√n and a normal 95% interval. Source: Reichheld 2003.
 */
export const enps = (values: Iterable<number | null>): Enps => {
  let n = 0;
  let promoters = 0;
  let detractors = 0;
  for (const value of values) {
    if (value === null) continue;
    n += 1;
    if (value >= 9) promoters += 1;
    else if (value <= 6) detractors += 1;
  }
  if (n === 0) return { n, promoters: null, detractors: null, enps: null, se: null, interval: null, reason: 'no-answers' };
  const net = (promoters - detractors) / n;
  const se = (100 * Math.sqrt(Math.max(0, (promoters + detractors) / n - net * net))) / Math.sqrt(n);
  const half = normal.quantile(0.975) * se;
  return {
    n,
    promoters: (100 * promoters) / n,
    detractors: (100 * detractors) / n,
    enps: 100 * net,
    se,
    interval: [100 * net - half, 100 * net + half],
    reason: null,
  };
};
