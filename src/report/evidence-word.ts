import type { MarkerScore } from '#scoring/scorecard';
import type { Wording } from '#wording/wording';

/** How sure the gap is, in a word; empty for a marker that met its target or has no score. Says nothing about its size. */
export function evidenceWord({ gap, ratedOnly, intervalReason, verdict }: MarkerScore, { say }: Wording): string {
  if (gap === null || gap <= 1e-9) return '';
  if (intervalReason === 'joint-answer') return say('finding.evidence.joint');
  if (ratedOnly) return say('finding.evidence.rated');
  return verdict === null ? '' : say(`finding.evidence.${verdict}`);
}
