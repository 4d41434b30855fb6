import type { DumbbellRow } from '#report/report';
import type { DrawChart } from './chart';
import { lines, type Scale } from './drawing/lines';
import { type Markup, markup } from './drawing/markup';
import { palette, toneColours } from './drawing/palette';
import { rimmed, tenth, text } from './drawing/text';

const radius = 12;

/** The dot with its number inside, the tick with its number on the side away from the dot, the gap as the line between. */
function marks(row: DumbbellRow, scale: Scale, y: number): Markup {
  const at = (value: number): number => scale(Math.min(100, Math.max(0, value)));
  const target = at(row.target);
  const tick = markup`<rect x="${tenth(target - 1.5)}" y="${tenth(y - 15)}" width="3" height="30" rx="1" fill="${palette.ink}"/>`;
  const numberStyle = { size: 12, weight: 400, colour: palette.ink } as const;
  if (row.score === null) return markup`${tick}${rimmed(target + 6, y + 4, String(row.target), numberStyle)}`;
  const score = at(row.score);
  const right = row.score <= row.target;
  const numberX = right ? Math.max(target + 6, score + radius + 4) : Math.min(target - 6, score - radius - 4);
  const interval =
    row.low === null || row.high === null
      ? []
      : markup`<rect x="${tenth(at(row.low) - 5)}" y="${tenth(y - 5)}" width="${tenth(at(row.high) - at(row.low) + 10)}" height="10" rx="5" fill="${palette.interval}"/>`;
  return markup`${interval}<line x1="${tenth(score)}" x2="${tenth(target)}" y1="${tenth(y)}" y2="${tenth(y)}" stroke="${toneColours[row.tone]}" stroke-width="3"/>${tick}<circle cx="${tenth(score)}" cy="${tenth(y)}" r="${radius}" fill="${palette.score}"/>${text(score, y + 4, String(row.score), { size: row.score > 99 ? 9.5 : 11.5, weight: 700, colour: palette.paper, anchor: 'middle' })}${rimmed(numberX, y + 4, String(row.target), { ...numberStyle, anchor: right ? 'start' : 'end' })}`;
}

/** Score, likely range and target of each row on one 0-100 line, with the gap and how sure it is at the right. */
export const dumbbell: DrawChart<'dumbbell'> = (figure, options) =>
  lines(
    {
      title: figure.title,
      description: [
        figure.summary,
        ...figure.rows.map(({ label, tag, score, low, high, target, gap, evidence }) => {
          const range = low === null || high === null ? '' : ` (${low}–${high})`;
          const parts = [
            score === null ? '' : `${figure.scoreLabel} ${score}${range}`,
            `${figure.targetLabel} ${target}`,
            `${figure.gapLabel} ${gap}`,
            evidence,
          ];
          return `${label}${tag === '' ? '' : ` (${tag})`}: ${parts.filter(Boolean).join(', ')}.`;
        }),
      ],
      legend: [
        { sign: 'dot', label: figure.scoreLabel },
        { sign: 'bar', label: figure.intervalLabel },
        { sign: 'tick', label: figure.targetLabel },
      ],
      valueLabel: figure.gapLabel,
      rows: figure.rows.map((row) => ({
        label: row.label,
        tag: row.tag,
        value: row.score === null ? '' : row.gap,
        note: row.score === null ? row.gap : row.evidence,
        tone: row.score === null ? 'muted' : row.tone,
        draw: (scale, y) => marks(row, scale, y),
      })),
    },
    options,
  );
