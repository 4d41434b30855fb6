import { familyVerdicts } from './family-verdicts';
import type { MarkerScore } from './scorecard';
import { tierOf } from './tier';

/** A marker that is not judged yet, with the standard error of its comparison with the target. */
export interface MeasuredMarker {
  readonly marker: MarkerScore;
  readonly targetSe: number | null;
}

/** Every marker that rests on people against its target, all of them one family; rated ones have a tier and no verdict. */
export function judgeTargets(measured: readonly MeasuredMarker[], delta: number): readonly MarkerScore[] {
  const judged = measured.flatMap(({ marker, targetSe }) =>
    marker.gap === null || marker.ratedOnly ? [] : [{ id: marker.id, difference: marker.gap, se: targetSe, df: marker.df }],
  );
  const verdicts = familyVerdicts(judged, delta);
  const byMarker = new Map(judged.map(({ id }, i) => [id, verdicts[i] ?? null]));
  return measured.map(({ marker }) => {
    const verdict = byMarker.get(marker.id) ?? null;
    return { ...marker, verdict, tier: tierOf(marker.gap, verdict, marker.gate?.state ?? null) };
  });
}
