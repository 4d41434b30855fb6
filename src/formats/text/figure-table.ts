import type { Chart } from '#report/report';
import type { Wording } from '#wording/wording';

/** A figure as the numbers it draws. */
export interface FigureTable {
  readonly columns: readonly { readonly label: string; readonly align: 'left' | 'right' }[];
  readonly rows: readonly (readonly string[])[];
}

const left = (label: string) => ({ label, align: 'left' }) as const;
const right = (label: string) => ({ label, align: 'right' }) as const;
export const shownNumber = (value: number | null): string => (value === null ? '–' : String(value));

/** Every number a figure draws, as a table. */
export function figureTable(figure: Chart, { say }: Wording): FigureTable {
  const range = (low: number | null, high: number | null): string =>
    low === null || high === null ? '–' : say('chart.range', { low: String(low), high: String(high) });
  switch (figure.chart) {
    case 'dumbbell':
      return {
        columns: [
          left(say('chart.measured')),
          right(figure.scoreLabel),
          right(figure.intervalLabel),
          right(figure.targetLabel),
          right(figure.gapLabel),
          left(say('chart.evidence')),
        ],
        rows: figure.rows.map((row) => [
          row.tag === '' ? row.label : `${row.label} (${row.tag})`,
          shownNumber(row.score),
          range(row.low, row.high),
          String(row.target),
          row.gap,
          row.evidence,
        ]),
      };
    case 'pairs':
      return {
        columns: [left(say('chart.measured')), right(figure.firstLabel), right(figure.secondLabel), right(figure.differenceLabel)],
        rows: figure.rows.map((row) => [row.label, shownNumber(row.first), shownNumber(row.second), row.difference]),
      };
    case 'band':
      return {
        columns: [left(say('chart.level')), right(figure.scoreLabel), right(say('chart.interval')), right(figure.targetLabel)],
        rows: [
          [
            figure.band === null ? '–' : (figure.bands[figure.band] ?? '–'),
            shownNumber(figure.score),
            range(figure.low, figure.high),
            shownNumber(figure.target),
          ],
        ],
      };
  }
}
