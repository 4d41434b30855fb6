import stringWidth from 'fast-string-width';
import type { Chart } from '#report/report';
import type { Wording } from '#wording/wording';
import { figureTable, shownNumber } from '../text/figure-table';
import { type ChartLine, chartLines } from './chart-lines';
import { drawing, type Mark, signs } from './drawing';
import type { Pen } from './pen';
import { table } from './table';

/** Of the width; a longer name would leave no room for the drawing. */
const longestLabel = 0.32;

/** A figure in lines of text: the numbers are printed, the drawing only helps the eye. */
export function chart(figure: Chart, pen: Pen, wording: Wording): readonly string[] {
  const sign = pen.unicode ? signs.fine : signs.plain;
  const head = [
    ...pen.wrap(figure.title).map((line) => pen.chalk.bold(line)),
    ...pen.wrap(figure.summary).map((line) => pen.tone('muted', line)),
  ];
  const key = (items: readonly (readonly [string, string])[]): readonly string[] =>
    pen.wrap(items.map(([mark, label]) => `${mark} ${pen.clean(label)}`).join('   ')).map((line) => pen.tone('muted', line));
  const bar = (low: number | null, high: number | null): readonly Mark[] =>
    low === null || high === null ? [] : [{ from: low, to: high, sign: sign.bar }];
  switch (figure.chart) {
    case 'dumbbell': {
      const labelled = ({ label, tag }: (typeof figure.rows)[number]): string => (tag === '' ? label : `${label} (${tag})`);
      // One line a marker: where the names are too long for that, the ids stand for them, as commands take them.
      const named = figure.rows.every((row) => stringWidth(pen.clean(labelled(row))) <= pen.width * longestLabel);
      const rows = figure.rows.map((row): ChartLine => {
        const { score, target } = row;
        const marks: readonly Mark[] =
          score === null
            ? [{ from: target, to: target, sign: sign.tick }]
            : [
                ...bar(row.low, row.high),
                { from: score, to: target, sign: sign.join },
                { from: target, to: target, sign: sign.tick },
                { from: score, to: score, sign: score === target ? sign.met : sign.dot },
              ];
        const numbers = `${shownNumber(score).padStart(3)} ${sign.arrow} ${String(target).padStart(3)}`;
        return {
          label: named ? labelled(row) : row.id,
          marks,
          ends: named ? [numbers, score === null ? '' : row.gap, row.evidence] : [numbers, row.evidence || (score === null ? '' : row.gap)],
          instead: score === null ? row.gap : '',
          tone: row.tone,
        };
      });
      return [
        ...head,
        ...key([
          [sign.dot, figure.scoreLabel],
          [sign.bar, figure.intervalLabel],
          [sign.tick, figure.targetLabel],
        ]),
        '',
        ...chartLines(rows, pen),
      ];
    }
    case 'pairs': {
      const rows = figure.rows.map(({ label, first, second, difference, tone }): ChartLine => {
        const join: readonly Mark[] = first === null || second === null ? [] : [{ from: first, to: second, sign: sign.join }];
        const marks: readonly Mark[] = [
          ...join,
          ...(second === null ? [] : [{ from: second, to: second, sign: sign.diamond }]),
          ...(first === null ? [] : [{ from: first, to: first, sign: first === second ? sign.met : sign.dot }]),
        ];
        return {
          label,
          marks,
          ends: [
            `${shownNumber(first).padStart(3)} ${sign.arrow} ${shownNumber(second).padStart(3)}`,
            first === null || second === null ? '' : difference,
          ],
          instead: first === null || second === null ? difference : '',
          tone,
        };
      });
      return [
        ...head,
        ...key([
          [sign.dot, figure.firstLabel],
          [sign.diamond, figure.secondLabel],
        ]),
        '',
        ...chartLines(rows, pen),
      ];
    }
    case 'band': {
      const { score, target } = figure;
      const columns = Math.min(pen.width, 61);
      const marks: readonly Mark[] = [
        { from: 0, to: 100, sign: sign.join },
        ...bar(figure.low, figure.high),
        ...(target === null ? [] : [{ from: target, to: target, sign: sign.tick }]),
        ...(score === null ? [] : [{ from: score, to: score, sign: score === target ? sign.met : sign.dot }]),
      ];
      const { columns: labels, rows } = figureTable(figure, wording);
      return [
        ...head,
        '',
        drawing(columns, marks),
        ...table(
          labels,
          rows.map((row) => row.map((text) => ({ text }))),
          pen,
        ),
      ];
    }
  }
}
