import type { Rule } from '../rule';

/** Leaders above staff by this many points on the same question live in another company. */
const apart = 15;

/** Questions that leaders see much rosier than staff, largest difference first. */
export const twoRealities: Rule = ({ scorecard }) =>
  scorecard.sayDo
    .flatMap(({ question, marker, difference, verdict, withheld }) =>
      withheld === null && difference !== null && difference >= apart - 1e-9 && (verdict === 'clear' || verdict === 'indicative')
        ? [{ rule: 'two-realities', question, marker, difference, verdict } as const]
        : [],
    )
    .sort((a, b) => b.difference - a.difference || (a.question < b.question ? -1 : 1));
