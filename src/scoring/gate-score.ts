import type { ScoringRules } from './rules';
import type { Interval, MarkerScore } from './scorecard';

const hair = 1e-9;

/** How open a gate is; not certain when its interval contains the floor. */
export function gateScore(score: number | null, interval: Interval | null, rules: ScoringRules): NonNullable<MarkerScore['gate']> {
  const { open, closed } = rules.questionnaires[0]?.gates ?? { open: 60, closed: 40 };
  const state = score === null ? null : score >= open - hair ? 'open' : score >= closed - hair ? 'weak' : 'closed';
  const certain = interval === null || interval.low >= open - hair || interval.high < open - hair;
  return { state, floor: open, certain };
}
