import { band } from './band';

export interface IndexInput {
  /** The markers the questionnaire asks; score 0-100 or null, weight >= 0. A marker of weight 0 counts nowhere. */
  readonly markers: readonly { readonly marker: string; readonly score: number | null; readonly weight: number }[];
  /** Gate markers; those the questionnaire does not ask play no part. */
  readonly gates: readonly string[];
  /** A gate below it is weak. */
  readonly gateFloor: number;
  /** The share of weight that must have a score. */
  readonly leastCoverage?: number;
}

export interface IndexAndGates {
  /** Share of weight with a score, 0-1; 0 when there is no weight at all. */
  readonly coverage: number;
  readonly index: number | null;
  readonly bandUngated: number | null;
  readonly weakGates: readonly string[];
  readonly unmeasuredGates: readonly string[];
  readonly band: number | null;
  readonly bandReason: 'too-little-coverage' | 'gate-not-measured' | 'held-by-weak-gate' | 'own-level';
  /** min(index, 100·gate/floor) over the weak gates: what `gating: soft-cap` would print. */
  readonly softCap: number | null;
}

const hair = 1e-9;

/**
 * The index (weighted mean of marker scores, 0-100) and its band, held by gates: a weak gate holds the band at its own and never bends
 * the number; a gate asked but not measured leaves no band. Source: OECD/JRC 2008 on compensation; the gate rule is our convention.
 */
export const indexOf = ({ markers, gates, gateFloor, leastCoverage = 2 / 3 }: IndexInput): IndexAndGates => {
  const counted = markers.filter((marker) => marker.weight > 0);
  const total = counted.reduce((sum, marker) => sum + marker.weight, 0);
  let scored = 0;
  let points = 0;
  for (const { score, weight } of counted) {
    if (score === null) continue;
    scored += weight;
    points += weight * score;
  }
  const coverage = total > 0 ? scored / total : 0;
  const index = scored > 0 && coverage >= leastCoverage - hair ? points / scored : null;

  const asked = gates.flatMap((gate) => counted.filter(({ marker }) => marker === gate));
  const unmeasuredGates = asked.filter(({ score }) => score === null).map(({ marker }) => marker);
  const weak = asked.flatMap(({ marker, score }) => (score !== null && score < gateFloor - hair ? [{ marker, score }] : []));
  const weakGates = weak.map(({ marker }) => marker);
  if (index === null) {
    return { coverage, index, bandUngated: null, weakGates, unmeasuredGates, band: null, bandReason: 'too-little-coverage', softCap: null };
  }
  const bandUngated = band(index);
  const lowest = weak.reduce((least, { score }) => Math.min(least, score), Infinity);
  const softCap = weak.length === 0 ? index : Math.min(index, (100 * lowest) / gateFloor);
  const shape = { coverage, index, bandUngated, weakGates, unmeasuredGates, softCap };
  if (unmeasuredGates.length > 0) return { ...shape, band: null, bandReason: 'gate-not-measured' };
  if (weak.length > 0) return { ...shape, band: Math.min(bandUngated, band(lowest)), bandReason: 'held-by-weak-gate' };
  return { ...shape, band: bandUngated, bandReason: 'own-level' };
};
