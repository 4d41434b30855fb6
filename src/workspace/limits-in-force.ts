import type { Audit, Limits } from './audit';
import type { Round } from './round';

/** Limits may only become stricter after a round has opened: the higher of what it froze and what audit.yaml says now. */
export const limitsInForce = (round: Round, audit: Pick<Audit, 'privacy'>): Limits => {
  const minimum = Math.max(round.limits.minimum, audit.privacy.minimum);
  return { minimum, comments: Math.max(minimum, round.limits.comments, audit.privacy.comments) };
};
