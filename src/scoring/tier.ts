import type { GateState, Tier, Verdict } from './scorecard';

/** A: a gate below its floor, or a clear gap; B: indicative or small; C: the rest. Rated only: A from 25 points, B from 10. Null at or above target. */
export function tierOf(gap: number | null, verdict: Verdict | null, gate: GateState | null): Tier | null {
  if (gap === null || gap <= 0) return null;
  if (gate === 'weak' || gate === 'closed') return 'A';
  if (verdict === null) return gap >= 25 ? 'A' : gap >= 10 ? 'B' : 'C';
  return verdict === 'clear' ? 'A' : verdict === 'indicative' || verdict === 'small' ? 'B' : 'C';
}
