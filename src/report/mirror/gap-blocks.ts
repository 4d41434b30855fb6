import type { Expectation, GapKind } from '#scoring/mirror';
import type { Block, Cell, Tone } from '../report';
import type { ReportInput } from '../section';
import { dash } from '../show';
import { type MirrorGap, type MirrorLookup, sidesOf } from './mirror-lookup';

const toneOf = ({ agrees, certain, verdict }: MirrorGap): Tone =>
  agrees ? (certain ? 'good' : 'plain') : verdict === 'clear' ? 'bad' : verdict === 'indicative' ? 'warn' : 'plain';

/** The picture above tells the sides in full. */
const columnsOf = {
  perception: ['mirror.column.staff-say', 'mirror.column.customers'],
  service: ['mirror.column.experience', 'mirror.column.importance'],
  'self-image': ['mirror.column.staff-say', 'mirror.column.customers'],
} as const satisfies Readonly<Record<GapKind, readonly [string, string]>>;

interface Ranked {
  readonly each: Expectation;
  readonly gap: MirrorGap;
}

function chart(kind: GapKind, ranked: readonly Ranked[], { wording: { say } }: ReportInput, look: MirrorLookup): Block {
  const [first, second] = sidesOf[kind];
  return {
    kind: 'chart',
    figure: {
      chart: 'pairs',
      title: say(`mirror.gap.${kind}`),
      summary: say('mirror.chart-summary', { agreeing: ranked.filter(({ gap }) => gap.agrees).length, count: ranked.length }),
      firstLabel: say(`mirror.side.${first}`),
      secondLabel: say(`mirror.side.${second}`),
      differenceLabel: say('report.column.gap'),
      rows: ranked.map(({ each, gap }) => ({
        id: each.id,
        label: look.name(each.id),
        first: look.sideFigure(each.sides[first])?.value ?? null,
        second: look.sideFigure(each.sides[second])?.value ?? null,
        difference: look.gap(each, kind).text,
        tone: toneOf(gap),
      })),
    },
  };
}

function table(kind: GapKind, ranked: readonly Ranked[], { wording: { say }, findings }: ReportInput, look: MirrorLookup): Block {
  const [first, second] = sidesOf[kind];
  const side = (each: Expectation, which: typeof first): Cell => {
    const figure = look.sideFigure(each.sides[which]);
    return figure ? { text: figure.text } : { text: dash, tone: 'muted' };
  };
  const standing = ({ agrees, certain, verdict }: MirrorGap): string => {
    if (agrees) return say(certain ? 'mirror.agrees' : 'mirror.perhaps');
    const word = say('mirror.apart');
    return verdict === null ? word : say('mirror.standing', { side: word, evidence: say(`finding.evidence.${verdict}`) });
  };
  const hidden = look.expectations
    .filter(({ id }) => !ranked.some(({ each }) => each.id === id))
    .toSorted((a, b) => look.byName(look.name(a.id), look.name(b.id)));
  const columns = columnsOf[kind];
  const isCompared = findings.some(({ rule }) => rule === 'mirror-priority');
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: say('mirror.column.expectation'), align: 'left' },
      { label: say(columns[0]), align: 'right' },
      { label: say(columns[1]), align: 'right' },
      { label: say('report.column.gap'), align: 'right' },
      { label: say('mirror.column.range'), align: 'right' },
      { label: say('mirror.column.standing'), align: 'left' },
    ],
    rows: [
      ...ranked.map(({ each, gap }): readonly Cell[] => {
        const shown = look.gap(each, kind);
        return [
          { text: look.name(each.id) },
          side(each, first),
          side(each, second),
          { text: shown.text, tone: 'strong' },
          { text: shown.range },
          { text: standing(gap), tone: toneOf(gap) },
        ];
      }),
      ...hidden.map((each): readonly Cell[] => [
        { text: look.name(each.id), tone: 'muted' },
        side(each, first),
        side(each, second),
        ...[dash, dash, dash].map((text): Cell => ({ text, tone: 'muted' })),
      ]),
    ],
    note: say(kind === 'service' && !isCompared ? 'mirror.note.service-alone' : `mirror.note.${kind}`),
  };
}

/** One kind of gap: the picture and the figures, largest gap first, what is hidden last and by name. */
export function gapBlocks(kind: GapKind, input: ReportInput, look: MirrorLookup, withTable: boolean): readonly Block[] {
  const ranked = look.found
    .filter((gap) => gap.kind === kind)
    .flatMap((gap): readonly Ranked[] => {
      const each = look.expectation(gap.expectation);
      return each ? [{ each, gap }] : [];
    });
  if (ranked.length === 0) return [];
  return [chart(kind, ranked, input, look), ...(withTable ? [table(kind, ranked, input, look)] : [])];
}
