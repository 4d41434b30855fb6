import type { Finding } from '../finding';
import type { Rule } from '../rule';

/** Gate markers that are not open, lowest first, then those asked about without a score. */
export const gates: Rule = ({ scorecard }) => {
  const asked = scorecard.markers.filter(({ gate }) => gate !== null);
  const below = asked.flatMap(({ id, gate, score }) =>
    gate && score !== null && (gate.state === 'weak' || gate.state === 'closed')
      ? [{ rule: 'gate', marker: id, state: gate.state, score, certain: gate.certain } as const]
      : [],
  );
  const unmeasured = asked.filter(({ score }) => score === null).map(({ id }): Finding => ({ rule: 'gate-not-measured', marker: id }));
  return [...below.sort((a, b) => a.score - b.score || (a.marker < b.marker ? -1 : 1)), ...unmeasured];
};
