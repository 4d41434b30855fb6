import type { Localised } from '#problem';
import type { Marker } from '#questionnaire/questionnaire';

/** Which of the five level texts describes a score: below 40 the two low ones, below 70 the middle one, from 70 the two high ones. */
export function levelText({ levels }: Marker, score: number): Localised | null {
  const level = score < 12.5 ? 0 : score < 40 ? 1 : score < 70 ? 2 : score < 87.5 ? 3 : 4;
  return levels[level] ?? null;
}
