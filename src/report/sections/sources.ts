import type { MarkerScore, RatingScore } from '#scoring/scorecard';
import { type Lookup, lookupIn } from '../lookup';
import type { Block, Cell } from '../report';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

const several = ({ sources }: MarkerScore): boolean => sources.ratings.length + sources.kpis.length > 0 || sources.otherPeople !== null;

function rating({ id, unit, score, verified, team }: RatingScore, { wording: { say } }: ReportInput, { show, question }: Lookup): string {
  const kind = question(id)?.type === 'maturity' ? 'level' : 'evidence';
  const told = say(`report.sources.rating-${kind}`, { score: show.whole(score) });
  return [unit === null ? '' : `${unit}: `, told, verified ? '' : say(team ? 'report.sources.team' : 'report.sources.unverified')].join('');
}

function bySource(input: ReportInput, lookup: Lookup, markers: readonly MarkerScore[]): Block {
  const { say } = input.wording;
  const { show, points, name } = lookup;
  const people = (marker: MarkerScore): string => {
    const told = [marker.sources.people, marker.sources.otherPeople].flatMap((each) => {
      if (!each || each.score === null) return [];
      const { text, range, low } = show.peopleScore(each, points(marker));
      return [
        say(`report.sources.people-${each.source}`, {
          score: low === null ? text : say('report.headline.score-range', { score: text, range }),
        }),
      ];
    });
    return told.length > 0 ? told.join('; ') : dash;
  };
  return {
    kind: 'table',
    caption: say('report.sources.caption'),
    columns: [
      { label: say('report.column.marker'), align: 'left' },
      { label: say('report.column.people-say'), align: 'left' },
      { label: say('report.column.ratings'), align: 'left' },
      { label: say('report.column.kpi-score'), align: 'right' },
      { label: say('report.column.together'), align: 'right' },
    ],
    rows: markers.map((marker): readonly Cell[] => [
      { text: name(marker.id), tone: 'strong' },
      { text: people(marker) },
      { text: marker.sources.ratings.length === 0 ? dash : marker.sources.ratings.map((each) => rating(each, input, lookup)).join('; ') },
      { text: marker.sources.kpis.length === 0 ? dash : marker.sources.kpis.map(({ score }) => show.whole(score)).join('; ') },
      { text: show.marker(marker, points(marker)).text },
    ]),
    note: say('report.sources.note'),
  };
}

function keyFigures(input: ReportInput, { show, question, questionText }: Lookup, markers: readonly MarkerScore[]): readonly Block[] {
  const { say, text } = input.wording;
  const kpis = markers.flatMap(({ sources }) => sources.kpis);
  if (kpis.length === 0) return [];
  const measure = (id: string, value: number): string => {
    const kpi = question(id)?.kpi;
    return show.measured(value, kpi ? text(kpi.unit) : '');
  };
  return [
    {
      kind: 'table',
      caption: say('report.kpis.caption'),
      columns: [
        { label: say('report.column.kpi'), align: 'left' },
        { label: say('report.column.value'), align: 'right' },
        { label: say('report.column.target'), align: 'right' },
        { label: say('report.column.period'), align: 'left' },
        { label: say('report.column.kpi-source'), align: 'left' },
        { label: say('report.column.kpi-score'), align: 'right' },
      ],
      rows: kpis.map((kpi): readonly Cell[] => [
        { text: kpi.unit === null ? questionText(kpi.id) : `${questionText(kpi.id)} (${kpi.unit})` },
        { text: measure(kpi.id, kpi.value), tone: 'strong' },
        { text: kpi.target === null ? dash : measure(kpi.id, kpi.target) },
        { text: kpi.period || dash },
        { text: kpi.source || dash },
        { text: show.whole(kpi.score) + (kpi.clamped ? '*' : '') },
      ]),
      note: kpis.some(({ clamped }) => clamped) ? say('report.kpis.clamped') : '',
    },
  ];
}

/** What people say, what was rated and what was measured, side by side: three witnesses, never one sample. */
export const sources: ComposeSection = (input) => {
  const { scorecard, wording } = input;
  const markers = scorecard.markers.filter(several);
  if (markers.length === 0) return null;
  const lookup = lookupIn(input);
  return {
    id: 'sources',
    title: wording.say('report.sources.title'),
    blocks: [
      { kind: 'paragraph', text: wording.say('report.sources.intro') },
      bySource(input, lookup, markers),
      ...keyFigures(input, lookup, markers),
    ],
  };
};
