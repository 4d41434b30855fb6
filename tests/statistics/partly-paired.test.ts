import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentsOf, partlyPaired, welch } from '#statistics/index';

type Pair = readonly [number | null, number | null];

const sampleOf = (values: readonly (number | null)[]) => {
  const moments = momentsOf.of(values);
  return { n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments) };
};
const compared = (pairs: readonly Pair[]) => {
  const both = pairs.filter((pair): pair is readonly [number, number] => pair[0] !== null && pair[1] !== null);
  return partlyPaired(sampleOf(pairs.map(([a]) => a)), sampleOf(pairs.map(([, b]) => b)), {
    first: momentsOf.of(both.map(([a]) => a)),
    second: momentsOf.of(both.map(([, b]) => b)),
    difference: momentsOf.of(both.map(([a, b]) => a - b)),
  });
};

describe('two samples that share some people', () => {
  test('everybody in both: the paired t of scipy.stats.ttest_rel', () => {
    // scipy 1.17.1: ttest_rel([50, 25, 75, 50, 0], [75, 75, 100, 100, 75])
    const found = compared([
      [50, 75],
      [25, 75],
      [75, 100],
      [50, 100],
      [0, 75],
    ]);
    expect(found.difference).toBe(-45);
    expect(found.df).toBe(4);
    expect((found.difference ?? 0) / (found.se ?? 1)).toBeCloseTo(-4.810702354423639, 6);
    expect(found.interval95?.[0]).toBeCloseTo(-70.9712658420892, 6);
    expect(found.interval95?.[1]).toBeCloseTo(-19.028734157910808, 6);
  });

  test('nobody in both: Welch', () => {
    const pairs: readonly Pair[] = [
      [50, null],
      [25, null],
      [75, null],
      [null, 100],
      [null, 75],
      [null, 25],
    ];
    const apart = welch(sampleOf([50, 25, 75]), sampleOf([100, 75, 25]));
    const found = compared(pairs);
    expect(found.se).toBeCloseTo(apart.se ?? 0, 10);
    expect(found.df).toBeCloseTo(apart.df ?? 0, 10);
  });

  test('no variation, or one person on a side: the difference and the reason', () => {
    expect(
      compared([
        [50, 75],
        [50, 75],
        [25, 50],
      ]),
    ).toMatchObject({ se: 0, interval95: null, reason: 'no-variation' });
    expect(compared([[50, 75]])).toMatchObject({ difference: -25, se: null, reason: 'n-too-small' });
    expect(compared([[50, null]])).toMatchObject({ difference: null, se: null, reason: 'no-answers' });
  });

  test('exchanged, the difference turns its sign and nothing else', () => {
    const answer = fc.option(fc.constantFrom(0, 25, 50, 75, 100));
    fc.assert(
      fc.property(fc.array(fc.tuple(answer, answer), { minLength: 2, maxLength: 30 }), (pairs) => {
        const [there, back] = [compared(pairs), compared(pairs.map(([a, b]) => [b, a] as const))];
        expect(back.reason).toBe(there.reason);
        if (there.difference !== null) expect(back.difference).toBeCloseTo(-there.difference, 9);
        if (there.se !== null && back.se !== null) expect(back.se).toBeCloseTo(there.se, 9);
        if (there.interval95) expect(Number.isFinite(there.interval95[0]) && (there.df ?? 0) > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
