import type { Rule } from '../rule';

/** Markers that met their target, highest score first. */
export const strengths: Rule = ({ scorecard }) =>
  scorecard.markers
    .flatMap(({ id, score, gap }) =>
      score !== null && gap !== null && gap <= 1e-9 ? [{ rule: 'strength', marker: id, score } as const] : [],
    )
    .sort((a, b) => b.score - a.score || (a.marker < b.marker ? -1 : 1));
