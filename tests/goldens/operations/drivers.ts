import { drivers } from '#statistics/index';
import { entriesInOrder } from '../read-json';
import type { Numbers, Operations } from './operation';

export const driversOperations: Operations = {
  drivers: ({ x, y }: { x: Readonly<Record<string, Numbers>>; y: Numbers }) => {
    const predictors = entriesInOrder(x);
    const rows = y.map((outcome, row) => [outcome, ...predictors.map(([, values]) => values[row] ?? null)]);
    const { value, reason, which } = drivers(rows, predictors.length);
    if (value === null) return { status: 'refused', reason, which: which === null ? null : predictors[which]?.[0] };
    const by = (figures: readonly number[] | null) => figures && Object.fromEntries(predictors.map(([name], j) => [name, figures[j]]));
    const share = (figures: readonly number[] | null) => (value.r2 > 0 && figures ? by(figures.map((figure) => figure / value.r2)) : null);
    return {
      n: value.n,
      r2: value.r2,
      adj_r2: value.adjustedR2,
      lmg: by(value.lmg),
      lmg_share: share(value.lmg),
      johnson: by(value.johnson),
      johnson_share: share(value.johnson),
      zero_order_r: by(value.correlations),
    };
  },
};
