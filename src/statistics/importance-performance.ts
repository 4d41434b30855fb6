export type Quadrant = 'concentrate-here' | 'keep-up' | 'low-priority' | 'possible-overkill';

export interface ImportancePerformance {
  readonly meanImportance: number | null;
  readonly meanPerformance: number | null;
  readonly markers: readonly {
    readonly marker: string;
    readonly gap: number;
    /** The gap after taking both means away, because stated importance is high for everything. */
    readonly centredGap: number;
    readonly quadrant: Quadrant;
  }[];
}

/** On the mean counts as high, also when the mean is a digit off. */
const isHigh = (value: number, mean: number): boolean => value >= mean - 1e-9;

const quadrantOf = (isImportant: boolean, isGood: boolean): Quadrant => {
  if (isImportant) return isGood ? 'keep-up' : 'concentrate-here';
  return isGood ? 'possible-overkill' : 'low-priority';
};

/** Stated importance against performance, both 0-100 a marker: gaps, gaps around the means, quadrants. Source: Martilla & James 1977; Slack 1994. */
export const importancePerformance = (
  markers: readonly { readonly marker: string; readonly importance: number; readonly performance: number }[],
): ImportancePerformance => {
  if (markers.length === 0) return { meanImportance: null, meanPerformance: null, markers: [] };
  const meanImportance = markers.reduce((sum, { importance }) => sum + importance, 0) / markers.length;
  const meanPerformance = markers.reduce((sum, { performance }) => sum + performance, 0) / markers.length;
  return {
    meanImportance,
    meanPerformance,
    markers: markers.map(({ marker, importance, performance }) => ({
      marker,
      gap: importance - performance,
      centredGap: importance - meanImportance - (performance - meanPerformance),
      quadrant: quadrantOf(isHigh(importance, meanImportance), isHigh(performance, meanPerformance)),
    })),
  };
};
