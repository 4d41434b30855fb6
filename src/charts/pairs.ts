import type { PairRow } from '#report/report';
import type { DrawChart } from './chart';
import { drawSign } from './drawing/legend';
import { lines, type Scale } from './drawing/lines';
import { type Markup, markup } from './drawing/markup';
import { palette, toneColours } from './drawing/palette';
import { rimmed, tenth } from './drawing/text';

/** A dot and a diamond, joined; their numbers stand outside, so they cannot meet. */
function marks({ first, second, tone }: PairRow, scale: Scale, y: number): Markup {
  const at = (value: number): number => scale(Math.min(100, Math.max(0, value)));
  const firstIsLeft = first !== null && (second === null || first <= second);
  const number = (value: number, left: boolean): Markup =>
    rimmed(at(value) + (left ? -12 : 12), y + 4, String(value), {
      size: 12,
      weight: 700,
      colour: palette.ink,
      anchor: left ? 'end' : 'start',
    });
  const join =
    first === null || second === null
      ? []
      : markup`<line x1="${tenth(at(first))}" x2="${tenth(at(second))}" y1="${tenth(y)}" y2="${tenth(y)}" stroke="${toneColours[tone]}" stroke-width="3"/>`;
  return markup`${join}${second === null ? [] : [drawSign('diamond', at(second), y), number(second, first !== null && !firstIsLeft)]}${first === null ? [] : [drawSign('dot', at(first), y), number(first, firstIsLeft && second !== null)]}`;
}

/** Two sides of each row on one 0-100 line, with their difference at the right. */
export const pairs: DrawChart<'pairs'> = (figure, options) =>
  lines(
    {
      title: figure.title,
      description: [
        figure.summary,
        ...figure.rows.map(({ label, first, second, difference }) => {
          const parts = [
            first === null ? '' : `${figure.firstLabel} ${first}`,
            second === null ? '' : `${figure.secondLabel} ${second}`,
            `${figure.differenceLabel} ${difference}`,
          ];
          return `${label}: ${parts.filter(Boolean).join(', ')}.`;
        }),
      ],
      legend: [
        { sign: 'dot', label: figure.firstLabel },
        { sign: 'diamond', label: figure.secondLabel },
      ],
      valueLabel: figure.differenceLabel,
      rows: figure.rows.map((row) => {
        const whole = row.first !== null && row.second !== null;
        return {
          label: row.label,
          tag: '',
          value: whole ? row.difference : '',
          note: whole ? '' : row.difference,
          tone: row.tone,
          draw: (scale, y) => marks(row, scale, y),
        };
      }),
    },
    options,
  );
