/** How far people of one group agree on one question; null in a group of one. */
export interface ItemAgreement {
  readonly n: number;
  /** Mean distance from the group's mean (median), in raw units of the scale. */
  readonly adMean: number | null;
  readonly adMedian: number | null;
  /** s² over the variance of answers spread evenly. */
  readonly varianceShare: number | null;
  readonly rwgUnclamped: number | null;
  readonly rwg: number | null;
  /** Null also where it is not defined. */
  readonly awg: number | null;
}

export interface ScaleAgreement {
  readonly n: number;
  readonly adMean: number | null;
  readonly adMedian: number | null;
  readonly rwg: number | null;
  /** 1 − S; may be negative. */
  readonly rStar: number | null;
  /** Mean over the questions where it is defined. */
  readonly awg: number | null;
}

export interface AnswerRange {
  /** Number of answer options, at least 2. */
  readonly options: number;
  /** Value of the lowest. */
  readonly min: number;
}

const hair = 1e-9;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
};

const awgOf = (n: number, m: number, variance: number, { options, min }: AnswerRange): number | null => {
  const max = min + options - 1;
  if (m <= min + hair || m >= max - hair) return 1;
  if (m < (min * (n - 1) + max) / n - hair || m > (max * (n - 1) + min) / n + hair) return null;
  return 1 - ((2 * variance) / ((max + min) * m - m * m - max * min)) * ((n - 1) / n);
};

/** Scale of the agreement figures: variance of evenly spread answers, points per raw unit, and the practical limit A/6 of AD. */
const range = ({ options }: AnswerRange) => {
  const perRawUnit = options > 1 ? 100 / (options - 1) : null;
  return {
    uniformVariance: (options * options - 1) / 12,
    pointsPerRawUnit: perRawUnit,
    adLimit: options / 6,
    adLimitInPoints: perRawUnit === null ? null : (perRawUnit * options) / 6,
  };
};

const item = (values: readonly number[], answers: AnswerRange): ItemAgreement => {
  const n = values.length;
  if (n < 2) return { n, adMean: null, adMedian: null, varianceShare: null, rwgUnclamped: null, rwg: null, awg: null };
  const m = mean(values);
  const centre = median(values);
  const variance = values.reduce((sum, value) => sum + (value - m) ** 2, 0) / (n - 1);
  const { uniformVariance } = range(answers);
  const share = uniformVariance > 0 ? variance / uniformVariance : null;
  return {
    n,
    adMean: mean(values.map((value) => Math.abs(value - m))),
    adMedian: mean(values.map((value) => Math.abs(value - centre))),
    varianceShare: share,
    rwgUnclamped: share === null ? null : 1 - share,
    rwg: share === null ? null : Math.max(0, 1 - share),
    awg: awgOf(n, m, variance, answers),
  };
};

const meanOfKnown = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : mean(known);
};

const scale = (rows: readonly (readonly number[])[], answers: AnswerRange): ScaleAgreement => {
  const n = rows.length;
  const columns = rows[0]?.length ?? 0;
  const items = Array.from({ length: columns }, (_, column) =>
    item(
      rows.map((row) => row[column] ?? Number.NaN),
      answers,
    ),
  );
  const share = meanOfKnown(items.map(({ varianceShare }) => varianceShare));
  const left = share === null ? null : columns * (1 - Math.min(1, share));
  return {
    n,
    adMean: meanOfKnown(items.map(({ adMean }) => adMean)),
    adMedian: meanOfKnown(items.map(({ adMedian }) => adMedian)),
    rwg: left === null || share === null ? null : left / (left + Math.min(1, share)),
    rStar: share === null ? null : 1 - share,
    awg: meanOfKnown(items.map(({ awg }) => awg)),
  };
};

/**
 * Agreement within one group: `item` for one question's raw answers, `scale` for complete rows of several. AD = mean |x − mean|;
 * rwg = 1 − s²/E with E = (A² − 1)/12; rwg(j) = J(1 − S)/(J(1 − S) + S); a_wg with sample correction, 1 when everyone is at an end.
 * Source: Burke & Dunlap 2002; James, Demaree & Wolf 1984; Lindell, Brandt & Whitney 1999; Brown & Hauenstein 2005.
 */
export const agreement = { item, scale, range };
