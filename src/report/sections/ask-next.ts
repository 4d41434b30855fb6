import type { MarkerScore } from '#scoring/scorecard';
import { levelText } from '../level-text';
import { lookupIn } from '../lookup';
import type { Block } from '../report';
import { isCoarse } from '../round-score';
import type { ComposeSection } from '../section';

/** So many of the weakest and so many of the least certain. */
const each = 3;

/** Wider first; no interval at all is the widest. */
const width = ({ interval }: MarkerScore): number => (interval ? interval.high - interval.low : Number.POSITIVE_INFINITY);

/** Where the next interviews pay most: the weakest and the least certain markers, with the question to put and the evidence to see. */
export const askNext: ComposeSection = (input) => {
  const { scorecard, wording } = input;
  const { say, text } = wording;
  const { show, points, content, name } = lookupIn(input);
  const known = scorecard.markers.filter(({ score, id }) => score !== null && content(id)?.probe);
  const byId = (a: MarkerScore, b: MarkerScore): number => (a.id < b.id ? -1 : 1);
  const weakest = known
    .filter(({ gap }) => gap !== null && gap > 1e-9)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0) || byId(a, b))
    .slice(0, each);
  const uncertain = known
    .filter((marker) => isCoarse(marker.evidence) && marker.intervalReason !== 'census' && !weakest.includes(marker))
    .sort((a, b) => (width(a) === width(b) ? byId(a, b) : width(b) - width(a)))
    .slice(0, each);
  const card = (marker: MarkerScore, tag: 'weakest' | 'uncertain'): readonly Block[] => {
    const mine = content(marker.id);
    if (!mine?.probe || marker.score === null) return [];
    const level = levelText(mine, marker.score);
    return [
      {
        kind: 'card',
        title: name(marker.id),
        tag: say(`report.ask.${tag}`),
        tone: tag === 'weakest' ? 'warn' : 'plain',
        rows: [
          { label: say('report.ask.standing'), value: show.marker(marker, points(marker)).words },
          ...(level ? [{ label: say('report.ask.level'), value: text(level) }] : []),
          { label: say('report.ask.probe'), value: text(mine.probe) },
          ...(mine.evidence.length > 0 ? [{ label: say('report.ask.evidence'), value: mine.evidence.map(text).join('; ') }] : []),
        ],
      },
    ];
  };
  const cards = [...weakest.flatMap((marker) => card(marker, 'weakest')), ...uncertain.flatMap((marker) => card(marker, 'uncertain'))];
  if (cards.length === 0) return null;
  return { id: 'ask-next', title: say('report.ask.title'), blocks: [{ kind: 'paragraph', text: say('report.ask.intro') }, ...cards] };
};
