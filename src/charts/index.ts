import type { Chart } from '#report/report';
import { band } from './band';
import type { ChartOptions, DrawChart } from './chart';
import { dumbbell } from './dumbbell';
import { pairs } from './pairs';

export const charts: { readonly [Name in Chart['chart']]: DrawChart<Name> } = { band, dumbbell, pairs };

/** Any figure as SVG. */
export function drawChart(figure: Chart, options: ChartOptions): string {
  switch (figure.chart) {
    case 'band':
      return charts.band(figure, options);
    case 'dumbbell':
      return charts.dumbbell(figure, options);
    case 'pairs':
      return charts.pairs(figure, options);
  }
}
