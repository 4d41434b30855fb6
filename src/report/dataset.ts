import { evidenceWord } from './evidence-word';
import { lookupIn } from './lookup';
import { mirrorDataset } from './mirror/mirror-dataset';
import type { Dataset } from './report';
import type { ReportInput } from './section';
import type { Figure, Shown } from './show';

const keys = [
  'marker',
  'name',
  'domain',
  'gate',
  'score',
  'low',
  'high',
  'people',
  'target',
  'gap',
  'size',
  'tier',
  'evidence',
  'precision',
  'reason',
] as const;

/** The number where one is printed ("about 55" is 55), else the text as it stands ("met", "≥ 96"). */
const cell = ({ text, value }: Figure | Shown): string | number | null =>
  value === null ? null : /[≤≥]/.test(text) || !text.includes(String(Math.abs(value))) ? text : value;

/** One row a marker, values as printed; of a mirror alone one row an expectation. */
export function dataset(input: ReportInput): Dataset {
  const { scorecard, findings, wording } = input;
  if (scorecard.markers.length === 0 && scorecard.mirror) return mirrorDataset(input);
  const { say } = wording;
  const { show, points, name } = lookupIn(input);
  const gaps = new Map(findings.flatMap((found) => (found.rule === 'gap' ? [[found.marker, found] as const] : [])));
  const domains = new Map(scorecard.domains.map((domain) => [domain.id, wording.text(domain.name)]));
  const rows = scorecard.markers.map((marker) => {
    const figure = show.marker(marker, points(marker));
    const found = gaps.get(marker.id);
    const known = marker.score !== null;
    return [
      marker.id,
      name(marker.id),
      domains.get(marker.domain) || marker.domain,
      marker.gate ? say(known && marker.gate.state ? `report.gates.state.${marker.gate.state}` : 'report.gap.no-score') : '',
      cell(figure),
      figure.low,
      figure.high,
      known && marker.n > 0 ? marker.n : null,
      Math.round(marker.target),
      cell(show.gap(marker, points(marker))),
      found ? say(`finding.size.${found.size}`) : '',
      found?.tier ?? '',
      evidenceWord(marker, wording),
      known ? say(`report.precision.${marker.evidence}`) : '',
      known ? '' : show.reason(marker.withheld ?? marker.reason ?? 'no-answers'),
    ];
  });
  return { columns: keys.map((key) => ({ key, label: say(`report.dataset.${key}`) })), rows };
}
