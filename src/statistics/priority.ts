import { studentT } from './student-t';
import { type Verdict, verdict } from './verdict';

export interface PriorityInput {
  readonly markers: readonly {
    readonly marker: string;
    readonly score: number;
    readonly target: number;
    readonly weight: number;
    /** Of target − score; null without people's answers. */
    readonly se: number | null;
    readonly df: number | null;
  }[];
  /** The smallest difference of interest, in points. */
  readonly delta: number;
}

export interface MarkerPriority {
  readonly marker: string;
  /** Points below target, never negative. */
  readonly shortfall: number;
  /** What the index would gain if this marker met its target; they add up to the index gap. */
  readonly indexPointsLost: number;
  readonly shareOfGap: number | null;
  readonly chanceBelowTarget: number | null;
  readonly evidence: Verdict;
  /** 1 = most index points lost; ties by marker id. */
  readonly rank: number;
}

export interface Priority {
  readonly indexGap: number;
  /** In the order given. */
  readonly markers: readonly MarkerPriority[];
}

/** Sums of products that are equal on paper differ in the last digit; they are ties. */
const hair = 1e-9;

/**
 * What each marker costs the index: weight·shortfall/Σweight, in points. Chance below target = P(T_df < (target − score)/SE).
 * Source: additive decomposition; Goldstein & Spiegelhalter 1996 on rank uncertainty.
 */
export const priorityOf = ({ markers, delta }: PriorityInput): Priority => {
  const total = markers.reduce((sum, { weight }) => sum + weight, 0);
  const rows = markers.map(({ marker, score, target, weight, se, df }) => {
    const difference = target - score;
    const shortfall = Math.max(0, difference);
    const isEstimable = se !== null && df !== null && se > 0 && df > 0;
    return {
      marker,
      shortfall,
      indexPointsLost: total > 0 ? (weight * shortfall) / total : 0,
      chanceBelowTarget: isEstimable ? studentT.below(difference / se, df) : null,
      evidence: verdict({ difference, se, df, delta }),
    };
  });
  const indexGap = rows.reduce((sum, row) => sum + row.indexPointsLost, 0);
  const order = rows
    .map((row, index) => ({ row, index }))
    .sort((a, b) => {
      const more = b.row.indexPointsLost - a.row.indexPointsLost;
      if (Math.abs(more) > hair) return more;
      if (a.row.marker === b.row.marker) return a.index - b.index;
      return a.row.marker < b.row.marker ? -1 : 1;
    });
  const ranks = new Map(order.map(({ index }, at) => [index, at + 1]));
  return {
    indexGap,
    markers: rows.map((row, index) => ({
      ...row,
      shareOfGap: indexGap > 0 ? row.indexPointsLost / indexGap : null,
      rank: ranks.get(index) ?? 0,
    })),
  };
};
