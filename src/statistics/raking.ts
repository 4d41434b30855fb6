export interface Margin {
  readonly attribute: string;
  readonly categories: readonly (readonly [category: string, headcount: number])[];
}

export interface RakingResult {
  /** One weight per row, mean 1, before any trimming; null when refused. */
  readonly weights: readonly number[] | null;
  readonly reason: 'category-without-respondents' | 'margin-totals-differ' | 'no-convergence' | null;
  readonly category: { readonly attribute: string; readonly category: string } | null;
  /** Total of each margin. */
  readonly totals: readonly number[];
}

const mostSweeps = 1000;
const goodEnough = 1e-6;

/** Scales the weights to one margin; the largest relative error there was. */
const sweep = (weights: Float64Array, at: Int32Array, shares: readonly number[]): number => {
  const sums = new Float64Array(shares.length);
  weights.forEach((weight, row) => {
    const category = at[row] ?? 0;
    sums[category] = (sums[category] ?? 0) + weight;
  });
  const factors = shares.map((share, category) => {
    const sum = sums[category] ?? 0;
    return sum > 0 ? (share * weights.length) / sum : 1;
  });
  weights.forEach((weight, row) => {
    weights[row] = weight * (factors[at[row] ?? 0] ?? 1);
  });
  return Math.max(0, ...factors.filter((factor) => factor > 0).map((factor) => Math.abs(1 / factor - 1)));
};

/**
 * Raking: weights that make the respondents match declared headcounts by each attribute in turn (`rows[i][m]` is the category of row i in
 * margin m). Refused when a category has headcount and nobody, when totals differ, and when 1000 sweeps leave an error above 1e-6.
 * Source: Deming & Stephan 1940; Battaglia, Hoaglin & Frankel 2009.
 */
export const raking = (rows: readonly (readonly string[])[], margins: readonly Margin[]): RakingResult => {
  const totals = margins.map(({ categories }) => categories.reduce((sum, [, headcount]) => sum + headcount, 0));
  const refused = { weights: null, category: null, totals };
  for (const [m, { attribute, categories }] of margins.entries()) {
    const present = new Set(rows.map((row) => row[m]));
    const missing = categories.find(([category, headcount]) => headcount > 0 && !present.has(category));
    if (missing !== undefined) return { ...refused, reason: 'category-without-respondents', category: { attribute, category: missing[0] } };
  }
  const largest = Math.max(...totals);
  if (largest - Math.min(...totals) > goodEnough * largest) return { ...refused, reason: 'margin-totals-differ' };

  const placed = margins.map(({ attribute, categories }, m) => {
    const position = new Map(categories.map(([category], index) => [category, index]));
    return Int32Array.from(rows, (row) => {
      const at = position.get(row[m] ?? '');
      if (at === undefined) throw new RangeError(`no headcount for ${attribute} = ${row[m]}`);
      return at;
    });
  });
  const weights = new Float64Array(rows.length).fill(1);
  let error = Infinity;
  // On to where nothing moves any more; short of that, the declared limit decides.
  for (let round = 0; round < mostSweeps && error > 1e-13; round += 1) {
    error = 0;
    for (const [m, at] of placed.entries()) {
      const { categories = [] } = margins[m] ?? {};
      error = Math.max(
        error,
        sweep(
          weights,
          at,
          categories.map(([, headcount]) => headcount / (totals[m] ?? 1)),
        ),
      );
    }
  }
  return error > goodEnough ? { ...refused, reason: 'no-convergence' } : { weights: [...weights], reason: null, category: null, totals };
};
