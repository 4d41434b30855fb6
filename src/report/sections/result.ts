import type { MarkerScore } from '#scoring/scorecard';
import { type Lookup, lookupIn } from '../lookup';
import type { Block, Cell, Tone } from '../report';
import { isCoarse } from '../round-score';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

const stateTone: Readonly<Record<'open' | 'weak' | 'closed', Tone>> = { open: 'good', weak: 'warn', closed: 'bad' };

function bandChart({ scorecard: { index }, wording: { say } }: ReportInput, { show, points }: Lookup): readonly Block[] {
  if (index.score === null) return [];
  const { value, low, high, text, range } = show.index(index, points(null));
  const bands = ([1, 2, 3, 4, 5] as const).map((band) => say('report.level', { band }));
  const summary =
    index.band === null
      ? say(low === null ? 'report.result.chart-alone-no-level' : 'report.result.chart-no-level', { score: text, range })
      : say(low === null ? 'report.result.chart-alone' : 'report.result.chart-level', { score: text, range, band: index.band });
  return [
    {
      kind: 'chart',
      figure: {
        chart: 'band',
        title: say('report.result.chart'),
        summary,
        score: value,
        low,
        high,
        target: index.target === null ? null : Math.round(index.target),
        scoreLabel: say('report.column.score'),
        targetLabel: say('report.column.target'),
        bands,
        band: index.band === null ? null : index.band - 1,
      },
    },
  ];
}

function gateBlocks(input: ReportInput, lookup: Lookup): readonly Block[] {
  const { scorecard, wording, findings } = input;
  const { say, list } = wording;
  const { show, points, quoted } = lookup;
  if (!scorecard.index.gatesAsked) return [{ kind: 'paragraph', text: say('report.gates.not-asked'), tone: 'muted' }];
  const gates = scorecard.markers.filter(({ gate }) => gate !== null);
  const row = (marker: MarkerScore): readonly Cell[] => {
    const { text: shown, value, range } = show.marker(marker, points(marker));
    // 59.6 is below 60 and prints as 60: then say so, or the state beside it reads like a mistake.
    const floor = marker.gate ? Math.round(marker.gate.floor) : 0;
    const isBelow = marker.score !== null && marker.gate !== null && marker.score < marker.gate.floor && (value ?? 0) >= floor;
    const text = isBelow ? `< ${show.whole(floor)}` : shown;
    const state = marker.score === null ? null : (marker.gate?.state ?? null);
    const word = state === null ? show.reason(marker.withheld ?? marker.reason ?? 'no-answers') : say(`report.gates.state.${state}`);
    const doubt = state !== null && marker.gate?.certain === false ? say('report.gates.not-certain') : '';
    return [
      { text: lookup.name(marker.id), tone: 'strong' },
      { text },
      { text: range },
      { text: marker.gate ? show.whole(marker.gate.floor) : dash },
      { text: `${word}${doubt}`, tone: state === null ? 'muted' : stateTone[state] },
    ];
  };
  const named = (state: 'weak' | 'closed'): readonly string[] =>
    findings.flatMap((found) => (found.rule === 'gate' && found.state === state ? [quoted(found.marker)] : []));
  const [closed, weak] = [named('closed'), named('weak')];
  const unmeasured = findings.flatMap((found) => (found.rule === 'gate-not-measured' ? [quoted(found.marker)] : []));
  const callout = (key: 'closed' | 'weak' | 'unmeasured', names: readonly string[], tone: 'bad' | 'warn'): readonly Block[] =>
    names.length === 0
      ? []
      : [
          {
            kind: 'callout',
            tone,
            title: say(`report.gates.${key}-title`, { count: names.length }),
            text: say(`report.gates.${key}`, { gates: list(names), count: names.length }),
          },
        ];
  return [
    ...callout('closed', closed, 'bad'),
    ...callout('weak', weak, 'warn'),
    ...callout('unmeasured', unmeasured, 'warn'),
    {
      kind: 'table',
      caption: say('report.gates.caption'),
      columns: [
        { label: say('report.column.gate'), align: 'left' },
        { label: say('report.column.score'), align: 'right' },
        { label: say('report.column.range'), align: 'right' },
        { label: say('report.column.floor'), align: 'right' },
        { label: say('report.column.state'), align: 'left' },
      ],
      rows: gates.map(row),
      note: say('report.gates.note'),
    },
  ];
}

/** A domain is printed no finer than its markers. */
function domainTable({ scorecard, wording: { say, text } }: ReportInput, { show, points }: Lookup): readonly Block[] {
  if (scorecard.domains.length < 2) return [];
  const rows = scorecard.domains.map((domain): readonly Cell[] => {
    const mine = scorecard.markers.filter((marker) => marker.domain === domain.id && marker.score !== null);
    const isRough = mine.some(({ evidence, intervalReason }) => isCoarse(evidence) && intervalReason !== 'census');
    const figure = show.mean(domain.score, domain.n, points(null), domain.reason, isRough);
    return [{ text: text(domain.name) || domain.id }, domain.score === null ? { text: figure.text, tone: 'muted' } : { text: figure.text }];
  });
  return [
    {
      kind: 'table',
      caption: say('report.domains.caption'),
      columns: [
        { label: say('report.column.domain'), align: 'left' },
        { label: say('report.column.score'), align: 'right' },
      ],
      rows,
      note: '',
    },
  ];
}

/** Whose scores these are, where they are a team's joint answers and nobody's own. */
function teamBlocks({ scorecard, wording: { say } }: ReportInput): readonly Block[] {
  const n = scorecard.collected.find(({ source }) => source === 'team')?.n ?? 0;
  if (n === 0 || scorecard.markers.every(({ intervalReason }) => intervalReason !== 'joint-answer')) return [];
  return [{ kind: 'callout', tone: 'warn', title: say('report.team.title'), text: say('report.team.shown', { n }) }];
}

/** The index, the level it holds and the preconditions. */
export const result: ComposeSection = (input) => {
  const { scorecard, wording } = input;
  const { say } = wording;
  // Nothing here is scored: no index is missing.
  if (scorecard.markers.length === 0 && scorecard.mirror) return null;
  const lookup = lookupIn(input);
  const { show, points } = lookup;
  const { index } = scorecard;
  const figure = show.index(index, points(null));
  const gap = show.indexGap(index, points(null));
  const why = show.reason(index.bandReason);
  return {
    id: 'result',
    title: say('report.result.title'),
    blocks: [
      ...teamBlocks(input),
      {
        kind: 'figures',
        items: [
          {
            label: say('report.result.index'),
            value: figure.text,
            note: index.score === null ? figure.words : figure.low === null ? '' : say('report.result.likely', { range: figure.range }),
            tone: 'strong',
          },
          { label: say('report.result.target'), value: index.target === null ? dash : show.whole(index.target), note: '', tone: 'plain' },
          {
            label: say('report.result.gap'),
            value: gap.text,
            note: '',
            tone: index.score !== null && index.target !== null && index.score >= index.target ? 'good' : 'plain',
          },
          {
            label: say('report.result.level'),
            value: index.band === null ? dash : say('report.result.level-value', { band: index.band }),
            note: index.band !== null && index.bandReason === 'own-level' ? '' : why,
            tone: index.bandReason === 'held-by-weak-gate' ? 'warn' : 'plain',
          },
        ],
      },
      ...bandChart(input, lookup),
      ...(index.bandsTouched.length > 1
        ? [
            {
              kind: 'paragraph',
              text: say('report.result.touched', { first: Math.min(...index.bandsTouched), last: Math.max(...index.bandsTouched) }),
            } as const,
          ]
        : []),
      ...(index.coverage < 1 - 1e-9 && index.score !== null
        ? [{ kind: 'paragraph', text: say('report.result.coverage', { share: show.percent(index.coverage) }) } as const]
        : []),
      ...gateBlocks(input, lookup),
      ...domainTable(input, lookup),
    ],
  };
};
