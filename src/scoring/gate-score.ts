import type { ScoringRules } from './rules';
import type { Interval, MarkerScore } from './scorecard';

/** How open a gate is; certain when its interval does not contain the floor. */
export function gateScore(score: number | null, interval: Interval | null, rules: ScoringRules): NonNullable<MarkerScore['gate']> {
  const { open, closed } = rules.questionnaires[0]?.gates ?? { open: 60, closed: 40 };
  const state = score === null ? null : score >= open - 1e-9 ? 'open' : score >= closed - 1e-9 ? 'weak' : 'closed';
  const certain = interval !== null && (interval.low >= open || interval.high < open);
  return { state, floor: open, certain };
}
