/** More splits than this are not counted out. */
const mostSplits = 20_000;

const splitsOf = (n: number, k: number): number => {
  let count = 1;
  for (let i = 1; i <= k; i += 1) count = (count * (n - k + i)) / i;
  return Math.round(count);
};

interface Part {
  readonly mean: number;
  /** s²/n */
  readonly error: number;
}

const part = (values: readonly number[]): Part => {
  const n = values.length;
  const first = values[0] ?? 0;
  if (values.every((value) => value === first)) return { mean: first, error: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  return { mean, error: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1) / n };
};

/** |Welch t|; infinite without variance, or 0 if the means are equal as well. */
const size = (x: readonly number[], y: readonly number[]): number => {
  const a = part(x);
  const b = part(y);
  const error = a.error + b.error;
  if (error === 0) return a.mean === b.mean ? 0 : Infinity;
  return Math.abs(a.mean - b.mean) / Math.sqrt(error);
};

/**
 * Exact studentised permutation p of two groups: the share of all splits of the pooled values into the same sizes whose |Welch t| is at
 * least the observed one. Null when a group has n < 2, both are constant, or there are more than 20 000 splits. Source: Janssen 1997; Chung & Romano 2013.
 */
export const permutationP = (x: readonly number[], y: readonly number[]): number | null => {
  if (x.length < 2 || y.length < 2) return null;
  const pooled = [...x, ...y];
  const splits = splitsOf(pooled.length, Math.min(x.length, y.length));
  const observed = size(x, y);
  if (splits > mostSplits || observed === Infinity || part(x).error + part(y).error === 0) return null;
  // Splits that are equal on paper differ in the last digit.
  const bar = observed * (1 - 1e-9);
  const chosen = x.map((_, index) => index);
  let counted = 0;
  let reached = 0;
  for (;;) {
    const inFirst = new Set(chosen);
    const first = pooled.filter((_, index) => inFirst.has(index));
    const second = pooled.filter((_, index) => !inFirst.has(index));
    counted += 1;
    if (size(first, second) >= bar) reached += 1;
    let at = chosen.length - 1;
    while (at >= 0 && chosen[at] === pooled.length - chosen.length + at) at -= 1;
    if (at < 0) return reached / counted;
    const base = (chosen[at] ?? 0) + 1;
    for (let next = at; next < chosen.length; next += 1) chosen[next] = base + next - at;
  }
};
