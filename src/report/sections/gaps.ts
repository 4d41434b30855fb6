import type { MarkerScore, Tier } from '#scoring/scorecard';
import { evidenceWord } from '../evidence-word';
import { levelText } from '../level-text';
import { type Lookup, lookupIn } from '../lookup';
import type { Block, Cell, DumbbellRow, Tone } from '../report';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

type Gap = Extract<ReportInput['findings'][number], { rule: 'gap' }>;

const tierTone: Readonly<Record<Tier, Tone>> = { A: 'bad', B: 'warn', C: 'plain' };
/** Of so many markers the report says what one can see at their level. */
const described = 5;

/** Below target by tier, then met, then without a score by name: nothing is ordered by what is hidden. */
function inOrder({ scorecard, findings }: ReportInput, { byName, name }: Lookup): readonly MarkerScore[] {
  const ranks = findings.flatMap((found) => (found.rule === 'gap' || found.rule === 'strength' ? [found.marker] : []));
  const known = scorecard.markers.filter(({ score }) => score !== null).sort((a, b) => ranks.indexOf(a.id) - ranks.indexOf(b.id));
  return [...known, ...scorecard.markers.filter(({ score }) => score === null).sort((a, b) => byName(name(a.id), name(b.id)))];
}

function chart(input: ReportInput, lookup: Lookup, gaps: readonly Gap[], single: boolean): Block {
  const { scorecard, wording } = input;
  const { say } = wording;
  const tiers = new Map(gaps.map(({ marker, tier }) => [marker, tier]));
  const row = (marker: MarkerScore): DumbbellRow => {
    const { value, low, high } = lookup.show.marker(marker, lookup.points(marker));
    const tier = tiers.get(marker.id);
    const tags = [marker.gate ? say('report.tag.gate') : '', marker.oneQuestion && !single ? say('report.tag.one-question') : ''];
    const why = marker.withheld ? say('report.gap.withheld') : say('report.gap.no-score');
    return {
      id: marker.id,
      label: lookup.name(marker.id),
      tag: tags.filter(Boolean).join(', '),
      score: value,
      low,
      high,
      target: Math.round(marker.target),
      gap: marker.score === null ? why : lookup.show.gap(marker, lookup.points(marker)).text,
      evidence: evidenceWord(marker, wording),
      tone: marker.score === null ? 'muted' : tier ? tierTone[tier] : 'good',
    };
  };
  const known = scorecard.markers.filter(({ score }) => score !== null).length;
  return {
    kind: 'chart',
    figure: {
      chart: 'dumbbell',
      title: say('report.gaps.chart'),
      summary: say('report.gaps.chart-summary', {
        below: gaps.length,
        met: known - gaps.length,
        missing: scorecard.markers.length - known,
      }),
      scoreLabel: say('report.column.score'),
      intervalLabel: say('report.column.range'),
      targetLabel: say('report.column.target'),
      gapLabel: say('report.column.gap'),
      rows: inOrder(input, lookup).map(row),
    },
  };
}

function tierTable(tier: Tier, gaps: readonly Gap[], { wording }: ReportInput, lookup: Lookup, single: boolean): readonly Block[] {
  const { say } = wording;
  const rows = gaps
    .filter((gap) => gap.tier === tier)
    .flatMap((gap): readonly (readonly Cell[])[] => {
      const marker = lookup.score(gap.marker);
      if (!marker) return [];
      const { text, range } = lookup.show.marker(marker, lookup.points(marker));
      const tags = [marker.gate ? say('report.tag.gate') : '', marker.oneQuestion && !single ? say('report.tag.one-question') : ''].filter(
        Boolean,
      );
      return [
        [
          { text: tags.length > 0 ? `${lookup.name(marker.id)} (${tags.join(', ')})` : lookup.name(marker.id), tone: 'strong' },
          { text: range === dash ? text : `${text} (${range})` },
          { text: lookup.show.whole(marker.target) },
          { text: lookup.show.gap(marker, lookup.points(marker)).text, tone: tierTone[tier] },
          { text: say(`finding.size.${gap.size}`) },
          { text: evidenceWord(marker, wording) },
          { text: lookup.show.indexPoints(marker.indexPointsLost) },
        ],
      ];
    });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: say(`report.tier.${tier}`),
      columns: [
        { label: say('report.column.marker'), align: 'left' },
        { label: say('report.column.score-range'), align: 'right' },
        { label: say('report.column.target'), align: 'right' },
        { label: say('report.column.gap'), align: 'right' },
        { label: say('report.column.size'), align: 'left' },
        { label: say('report.column.evidence'), align: 'left' },
        { label: say('report.column.index-points'), align: 'right' },
      ],
      rows,
      note: say(`report.tier.${tier}-note`),
    },
  ];
}

/** Every marker against its target: the picture, the tiers, and what one can see where the gap weighs most. */
export const gaps: ComposeSection = (input) => {
  const { scorecard, wording, findings } = input;
  const { say, text } = wording;
  if (scorecard.markers.length === 0) return null;
  const lookup = lookupIn(input);
  const found = findings.filter((each): each is Gap => each.rule === 'gap');
  const known = scorecard.markers.filter(({ score }) => score !== null);
  const single = known.length > 0 && known.every(({ oneQuestion }) => oneQuestion);
  const seen = found
    .filter(({ tier, size }) => tier === 'A' || size === 'large')
    .slice(0, described)
    .flatMap(({ marker }) => {
      const [content, score] = [lookup.content(marker), lookup.score(marker)?.score ?? null];
      const level = content && score !== null ? levelText(content, score) : null;
      const why = content ? text(content.why) : '';
      return level ? [{ term: lookup.name(marker), text: [text(level), why].filter(Boolean).join(' ') }] : [];
    });
  return {
    id: 'gaps',
    title: say('report.gaps.title'),
    blocks: [
      {
        kind: 'paragraph',
        text: say(found.length > 0 ? 'report.gaps.intro' : known.length > 0 ? 'report.gaps.none' : 'report.gaps.no-score'),
      },
      chart(input, lookup, found, single),
      ...(['A', 'B', 'C'] as const).flatMap((tier) => tierTable(tier, found, input, lookup, single)),
      ...(single ? [{ kind: 'paragraph', text: say('report.gaps.one-question'), tone: 'muted' } as const] : []),
      ...(seen.length > 0
        ? [{ kind: 'heading', text: say('report.gaps.seen') } as const, { kind: 'definitions', items: seen } as const]
        : []),
    ],
  };
};
