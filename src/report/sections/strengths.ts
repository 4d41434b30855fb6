import { lookupIn } from '../lookup';
import type { ComposeSection } from '../section';

/** How many of the nearest markers are named where none met its target. */
const nearest = 3;

/** What already meets its target; where nothing does, what is nearest. */
export const strengths: ComposeSection = (input) => {
  const { scorecard, findings, wording } = input;
  const { say } = wording;
  const { show, score, points, quoted } = lookupIn(input);
  const line = (id: string): readonly string[] => {
    const marker = score(id);
    if (!marker) return [];
    const target = show.whole(marker.target);
    const doubt = marker.interval && marker.interval.low < marker.target ? say('report.strengths.not-certain') : '';
    return [say('report.strengths.line', { marker: quoted(id), score: show.marker(marker, points(marker)).words, target }) + doubt];
  };
  const met = findings.flatMap((found) => (found.rule === 'strength' ? line(found.marker) : []));
  if (met.length > 0) {
    return {
      id: 'strengths',
      title: say('report.strengths.title'),
      blocks: [
        { kind: 'paragraph', text: say('report.strengths.intro', { count: met.length }) },
        { kind: 'list', ordered: false, items: met },
      ],
    };
  }
  const close = scorecard.markers
    .flatMap((marker) => (marker.gap === null ? [] : [{ id: marker.id, gap: marker.gap }]))
    .sort((a, b) => a.gap - b.gap || (a.id < b.id ? -1 : 1))
    .slice(0, nearest)
    .flatMap(({ id }) => {
      const marker = score(id);
      return marker
        ? [
            say('report.strengths.line', {
              marker: quoted(id),
              score: show.marker(marker, points(marker)).words,
              target: show.whole(marker.target),
            }),
          ]
        : [];
    });
  if (close.length === 0) return null;
  return {
    id: 'strengths',
    title: say('report.strengths.title'),
    blocks: [
      { kind: 'paragraph', text: say('report.strengths.none') },
      { kind: 'list', ordered: false, items: close },
    ],
  };
};
