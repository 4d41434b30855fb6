import { lookupIn } from './lookup';
import { mirrorHeadline } from './mirror/mirror-headline';
import type { ReportInput } from './section';

/** The result in one sentence: the index, what holds it, and how far the target is; of a mirror alone its largest gap. */
export function headline(input: ReportInput): string {
  const { scorecard, wording } = input;
  const { say } = wording;
  // Without scored markers there is no index to be missed: the mirror speaks.
  const mirrored = scorecard.markers.length === 0 ? mirrorHeadline(input) : null;
  if (mirrored !== null) return mirrored;
  const { show, quoted, score: markerOf, points } = lookupIn(input);
  const { index } = scorecard;
  const names = (ids: readonly string[]): string => wording.list(ids.map(quoted));
  const figure = show.index(index, points(null));
  const closed = index.closedGates;
  const standing = (id: string): string => {
    const gate = markerOf(id);
    if (!gate || gate.score === null) return quoted(id);
    const { text, low, range } = show.marker(gate, points(gate));
    return say('report.headline.gate', {
      gate: quoted(id),
      at: low === null ? text : say('report.headline.within', { score: text, range }),
    });
  };
  const missing = wording.list(closed.map(standing));
  if (index.score === null) {
    const reason = show.reason(index.reason ?? 'no-answers');
    return closed.length > 0
      ? say('report.headline.closed-no-index', { gates: missing, count: closed.length, reason })
      : say('report.headline.no-index', { reason });
  }
  const score = figure.low === null ? figure.text : say('report.headline.score-range', { score: figure.text, range: figure.range });
  const band = index.band;
  if (closed.length > 0) {
    return band === null
      ? say('report.headline.closed-no-level', { gates: missing, count: closed.length, score })
      : say('report.headline.closed', { gates: missing, count: closed.length, score, band });
  }
  const weakest = index.weakGates[0];
  const gate = weakest === undefined ? null : markerOf(weakest);
  if (index.bandReason === 'held-by-weak-gate' && gate && band !== null) {
    const standing = show.marker(gate, points(gate));
    const certain = gate.gate?.certain === false ? say('report.headline.not-certain') : '';
    const at = standing.low === null ? standing.text : say('report.headline.score-range', { score: standing.text, range: standing.range });
    return say('report.headline.held', { score, band, gate: quoted(gate.id), at, certain });
  }
  if (band === null) {
    return index.unmeasuredGates.length > 0
      ? say('report.headline.gate-not-measured', { score, gates: names(index.unmeasuredGates), count: index.unmeasuredGates.length })
      : say('report.headline.no-level', { score, reason: show.reason(index.bandReason) });
  }
  const target = index.target === null ? null : show.whole(index.target);
  if (target === null) return say('report.headline.level', { score, band });
  return index.target !== null && index.score >= index.target - 1e-9
    ? say('report.headline.met', { score, band, target })
    : say('report.headline.below', { score, band, target });
}
