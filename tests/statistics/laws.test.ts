import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alpha,
  chiSquare,
  covariance,
  fisherF,
  type Interval,
  indexOf,
  level,
  logGamma,
  momentsOf,
  multiplicity,
  normal,
  priorityOf,
  siloIcc,
  studentT,
  suppression,
  targetGap,
  twoGroups,
  verdict,
} from '#statistics/index';

const score = fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Math.round(value * 12) / 12);
const scores = fc.array(score, { minLength: 2, maxLength: 40 });
const df = fc.double({ min: 0.6, max: 5000, noNaN: true });
const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const delta = fc.double({ min: 0.5, max: 20, noNaN: true });
const close = (got: number, expected: number, share = 1e-8) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(share * Math.abs(expected) + 1e-12);

/** The values in another order, a function of the seed. */
const shuffled = <T>(values: readonly T[], seed: number): readonly T[] =>
  values
    .map((value, index) => ({ value, key: Math.sin((index + 1) * (seed + 1)) }))
    .sort((a, b) => a.key - b.key)
    .map(({ value }) => value);

describe('distributions', () => {
  it('the quantile undoes the distribution', () => {
    fc.assert(
      fc.property(probability, df, df, (p, a, b) => {
        close(normal.below(normal.quantile(p)), p);
        close(studentT.below(studentT.quantile(p, a), a), p);
        close(chiSquare.below(chiSquare.quantile(p, a), a), p);
        close(fisherF.below(fisherF.quantile(p, a, b), a, b), p);
      }),
    );
  });

  it('both tails make one, and t² is F', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), df, df, (x, a, b) => {
        close(studentT.below(x, a) + studentT.above(x, a), 1);
        close(fisherF.below(x, a, b) + fisherF.above(x, a, b), 1);
        close(chiSquare.below(x, a) + chiSquare.above(x, a), 1);
        close(2 * studentT.above(x, a), fisherF.above(x * x, 1, a));
      }),
    );
  });

  it('ln Γ grows by ln x, and is that of whole factorials', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (x) => {
        close(logGamma(x + 1) - logGamma(x) + 1, Math.log(x) + 1, 1e-8);
      }),
    );
    close(logGamma(11), Math.log(3628800), 1e-14);
    close(logGamma(0.5), Math.log(Math.PI) / 2, 1e-14);
  });

  it('an endless df is the normal distribution, without a jump where the method changes', () => {
    for (const endless of [1e12, 1e100, Number.MAX_VALUE]) close(studentT.quantile(0.975, endless), 1.959963984540054);
    for (const t of [0.1, 1.5, 4, 9]) close(studentT.above(t, 1e5 + 0.001), studentT.above(t, 1e5 - 0.001), 1e-9);
    close(fisherF.quantile(0.95, 4, 1e300), chiSquare.quantile(0.95, 4) / 4);
  });
});

describe('moments', () => {
  it('merged parts equal one pass, in any order, to the last digit', () => {
    fc.assert(
      fc.property(fc.array(score, { maxLength: 60 }), fc.nat(), fc.nat(), (values, seed, cut) => {
        const other = shuffled(values, seed);
        const at = other.length === 0 ? 0 : cut % other.length;
        const merged = momentsOf.of(other.slice(at));
        momentsOf.merge(merged, momentsOf.of(other.slice(0, at)));
        const whole = momentsOf.of(values);
        expect(momentsOf.mean(merged)).toBe(momentsOf.mean(whole));
        expect(momentsOf.variance(merged)).toBe(momentsOf.variance(whole));
      }),
    );
  });

  it('keep the variance of values far from zero', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 30 }), (values) => {
        const near = momentsOf.variance(momentsOf.of(values)) ?? Number.NaN;
        const far = momentsOf.variance(momentsOf.of(values.map((value) => value + 1e9))) ?? Number.NaN;
        close(far, near, 1e-12);
      }),
    );
  });

  it('of equal values have no variance at all', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.integer({ min: 2, max: 50 }), (value, n) => {
        const moments = momentsOf.of(Array.from({ length: n }, () => value));
        expect([momentsOf.mean(moments), momentsOf.variance(moments)]).toEqual([moments.least, 0]);
      }),
    );
  });
});

describe('people', () => {
  it('come in no order: no figure depends on it', () => {
    fc.assert(
      fc.property(scores, scores, fc.nat(), (x, y, seed) => {
        expect(level(shuffled(x, seed), 100)).toEqual(level(x, 100));
        const target = { population: 80, target: 70, delta: 5, stability: 0.7 };
        expect(targetGap(shuffled(x, seed), target)).toEqual(targetGap(x, target));
        expect(twoGroups(shuffled(x, seed), y).welch).toEqual(twoGroups(x, y).welch);
        expect(twoGroups(shuffled(x, seed), y).ranks).toEqual(twoGroups(x, y).ranks);
      }),
    );
  });

  it('lie around their mean: a clipped interval holds it and lies inside the raw one', () => {
    const holds = ([low, high]: Interval, value: number): boolean => low <= value && value <= high;
    fc.assert(
      fc.property(scores, (x) => {
        const { mean, interval, rawInterval } = level(x, null);
        if (mean === null || interval === null || rawInterval === null) return;
        expect(holds(interval, mean) && holds(rawInterval, interval[0]) && holds(rawInterval, interval[1])).toBe(true);
      }),
    );
  });

  it('change sides without changing the size of a difference', () => {
    fc.assert(
      fc.property(scores, scores, (x, y) => {
        const there = twoGroups(x, y);
        const back = twoGroups(y, x);
        expect(back.welch.difference).toBe(there.welch.difference === null ? null : 0 - there.welch.difference);
        expect(back.welch.p).toBe(there.welch.p);
        close((back.ranks?.probabilityOfSuperiority ?? 0) + (there.ranks?.probabilityOfSuperiority ?? 0), 1);
      }),
    );
  });

  it('never give a number that is none', () => {
    const numbersIn = (value: unknown): number[] =>
      typeof value === 'number' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
    const some = fc.array(fc.option(fc.constantFrom(0, 25, 50, 100, 1e9)), { maxLength: 6 });
    fc.assert(
      fc.property(some, some, fc.option(fc.integer({ min: 1, max: 8 })), (x, y, population) => {
        const groups = x.map((_, index) => `g${index % 3}`);
        const rows = x.map((value, index) => [value, y[index] ?? null, value === null ? null : 3]);
        const results = [
          level(x, population),
          targetGap(x, { population, target: 70, delta: 5, stability: 0.7 }),
          twoGroups(x, y),
          siloIcc(x, groups),
          alpha(covariance(rows, 3)),
        ];
        for (const number of numbersIn(results)) expect(Number.isFinite(number)).toBe(true);
      }),
    );
  });
});

describe('the verdict', () => {
  const rank = { 'not-estimable': 0, 'no-meaningful-difference': 0, unclear: 1, indicative: 2, small: 3, clear: 4 };

  it('never weakens when the same difference is known better, nor turns with its sign', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        df,
        delta,
        (difference, se, freedom, least) => {
          const before = verdict({ difference, se, df: freedom, delta: least });
          const after = verdict({ difference, se: se / 1.5, df: freedom, delta: least });
          if (difference >= least) expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
          expect(verdict({ difference: -difference, se, df: freedom, delta: least })).toBe(before);
        },
      ),
    );
  });

  it('never weakens when the difference grows beyond what matters', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.double({ min: 0.1, max: 20, noNaN: true }),
        df,
        delta,
        (more, se, freedom, least) => {
          const before = verdict({ difference: least + more, se, df: freedom, delta: least });
          const after = verdict({ difference: least + more + 3, se, df: freedom, delta: least });
          expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        },
      ),
    );
  });

  it('asks the adjusted p in a family of comparisons', () => {
    const compared = { difference: 12, se: 4, df: 18, delta: 5 };
    expect(verdict({ ...compared, adjustedP: 0.04 })).toBe('clear');
    expect(verdict({ ...compared, adjustedP: 0.2 })).toBe('indicative');
  });
});

describe('sums and orders', () => {
  it('index points lost add up to the index gap, and ranks are 1 to n', () => {
    const marker = fc.record({ score, target: score, weight: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(fc.array(marker, { minLength: 1, maxLength: 12 }), (rows) => {
        const { indexGap, markers } = priorityOf({
          markers: rows.map((row, index) => ({ ...row, marker: `m${index % 4}`, se: 3, df: 9 })),
          delta: 5,
        });
        close(
          markers.reduce((sum, row) => sum + row.indexPointsLost, 0),
          indexGap,
        );
        expect(markers.map((row) => row.rank).sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 1));
      }),
    );
  });

  it('a gate holds the band down and never bends the index', () => {
    fc.assert(
      fc.property(score, score, score, (gate, a, b) => {
        const markers = [
          { marker: 'gate', score: gate, weight: 1 },
          { marker: 'a', score: a, weight: 1 },
          { marker: 'b', score: b, weight: 1 },
        ];
        const held = indexOf({ markers, gates: ['gate'], gateFloor: 60 });
        const free = indexOf({ markers, gates: [], gateFloor: 60 });
        expect(held.index).toBe(free.index);
        expect(held.band ?? 0).toBeLessThanOrEqual(free.band ?? 0);
        expect(held.softCap ?? 0).toBeLessThanOrEqual(held.index ?? 0);
      }),
    );
  });

  it('adjusted p values are never below p, and Holm never below Benjamini-Hochberg', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), { maxLength: 20 }), (p) => {
        const { holm, benjaminiHochberg } = multiplicity(p);
        p.forEach((value, index) => {
          if (value === null) return expect([holm[index], benjaminiHochberg[index]]).toEqual([null, null]);
          expect(benjaminiHochberg[index]).toBeGreaterThanOrEqual(value - 1e-15);
          expect(holm[index] ?? 0).toBeGreaterThanOrEqual((benjaminiHochberg[index] ?? 0) - 1e-12);
        });
      }),
    );
  });

  it('hidden groups never stand alone nor hold fewer people than the minimum while the total is shown', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 20 }), { maxLength: 10 }), fc.integer({ min: 3, max: 10 }), (sizes, minimum) => {
        const groups = sizes.map((n, index) => [`g${index}`, n] as const);
        const { primary, complementary, shown, totalShown } = suppression(groups, minimum, true);
        const hidden = groups.filter(([name]) => primary.includes(name) || complementary.includes(name));
        const people = hidden.reduce((sum, [, n]) => sum + n, 0);
        if (totalShown && hidden.length > 0) expect(hidden.length > 1 && people >= minimum).toBe(true);
        expect([...primary, ...complementary, ...shown].sort()).toEqual(
          groups
            .filter(([, n]) => n > 0)
            .map(([name]) => name)
            .sort(),
        );
      }),
    );
  });
});
