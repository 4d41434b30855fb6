import { gapKinds } from '#scoring/mirror';
import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Two sides within so many points say the same. */
const agreeing = 10;
const hair = 1e-9;

type MirrorGap = Extract<Finding, { rule: 'mirror-gap' }>;

/** Every gap of the mirror that may be shown, largest first, then what lacks most against the average expectation. */
export const mirror: Rule = ({ scorecard }) => {
  const expectations = scorecard.mirror?.expectations ?? [];
  const found = expectations.flatMap(({ id, gaps }) =>
    gapKinds.flatMap((kind): readonly MirrorGap[] => {
      const { difference, interval, verdict } = gaps[kind];
      if (difference === null) return [];
      const within = (points: number): boolean => Math.abs(points) <= agreeing + hair;
      const certain = interval !== null && within(interval.low) && within(interval.high);
      return [{ rule: 'mirror-gap', expectation: id, kind, difference, agrees: within(difference), certain, verdict }];
    }),
  );
  const priorities = expectations.flatMap(({ id, priority }) =>
    priority
      ? [
          {
            rule: 'mirror-priority',
            expectation: id,
            centredGap: priority.centredGap,
            verdict: priority.verdict,
            quadrant: priority.quadrant,
          } as const,
        ]
      : [],
  );
  const byId = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return [
    ...found.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference) || byId(a.expectation, b.expectation)),
    ...priorities.sort((a, b) => b.centredGap - a.centredGap || byId(a.expectation, b.expectation)),
  ];
};
