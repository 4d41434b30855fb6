import { importancePerformance } from '#statistics/index';
import { entriesInOrder } from '../read-json';
import type { Operations } from './operation';

type Ratings = Readonly<Record<string, number | null>>;

export const importancePerformanceOperations: Operations = {
  'importance-performance': ({ importance, performance }: { importance: Ratings; performance: Ratings }) => {
    const both = entriesInOrder(importance).flatMap(([marker, rating]) => {
      const other = Object.hasOwn(performance, marker) ? (performance[marker] ?? null) : null;
      return rating === null || other === null ? [] : [{ marker, importance: rating, performance: other }];
    });
    const { meanImportance, meanPerformance, markers } = importancePerformance(both);
    const by = <T>(part: (row: (typeof markers)[number]) => T) => Object.fromEntries(markers.map((row) => [row.marker, part(row)]));
    return {
      gap: by(({ gap }) => gap),
      centred_gap: by(({ centredGap }) => centredGap),
      mean_importance: meanImportance,
      mean_performance: meanPerformance,
      quadrant: by(({ quadrant }) => quadrant),
    };
  },
};
