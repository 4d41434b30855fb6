import { priorityOf } from '#statistics/index';
import type { Operations } from './operation';

interface Input {
  readonly markers: Parameters<typeof priorityOf>[0]['markers'];
  readonly smallest_difference_of_interest: number;
}

export const priorityOperations: Operations = {
  priority: ({ markers, smallest_difference_of_interest: delta }: Input) => {
    const result = priorityOf({ markers, delta });
    return {
      index_gap: result.indexGap,
      markers: result.markers.map((row) => ({
        marker: row.marker,
        shortfall: row.shortfall,
        index_points_lost: row.indexPointsLost,
        share_of_gap: row.shareOfGap,
        chance_below_target: row.chanceBelowTarget,
        evidence: row.evidence,
        rank: row.rank,
      })),
    };
  },
};
