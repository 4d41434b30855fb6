import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelOf, roundInterval, roundScore } from '#report/round-score';

const basis = (more: Partial<Parameters<typeof roundScore>[1]> = {}) => ({
  label: 'fair' as const,
  n: 40,
  points: 5,
  census: false,
  ...more,
});

describe('printed scores', () => {
  test('are whole', () => {
    expect(roundScore(62.4, basis())).toEqual({ value: 62, kind: 'exact' });
  });

  test('are in steps of five, with "about", where they are rough', () => {
    expect(roundScore(62.4, basis({ label: 'rough' }))).toEqual({ value: 60, kind: 'about' });
    expect(roundScore(62.4, basis({ label: 'direction-only', census: true }))).toEqual({ value: 62, kind: 'exact' });
  });

  test('never show that all of fewer than twenty answered alike', () => {
    expect(roundScore(0, basis({ n: 8 }))).toEqual({ value: 4, kind: 'at-most' });
    expect(roundScore(100, basis({ n: 8 }))).toEqual({ value: 96, kind: 'at-least' });
    expect(roundScore(100, basis({ n: 5, points: 3 }))).toEqual({ value: 90, kind: 'at-least' });
    expect(roundScore(100, basis({ n: 20 }))).toEqual({ value: 100, kind: 'exact' });
    expect(roundScore(100, basis({ n: 0 }))).toEqual({ value: 100, kind: 'exact' });
  });

  test('law: all answering alike prints like all but one doing so', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 19 }), fc.integer({ min: 3, max: 7 }), fc.constantFrom('firm', 'rough'), (n, points, label) => {
        const one = 100 / (points - 1) / n;
        const all = roundScore(100, basis({ n, points, label }));
        expect(all.kind).toBe('at-least');
        expect(all.value).toBeLessThanOrEqual(100 - one + 1e-9);
      }),
    );
  });
});

describe('printed ranges', () => {
  test('are outward to five below ten people, and clipped', () => {
    const score = roundScore(65, basis({ n: 5, label: 'rough' }));
    expect(roundInterval({ low: 46.7, high: 83.3 }, score, basis({ n: 5, label: 'rough' }))).toEqual({ low: 45, high: 85 });
    expect(roundInterval({ low: -4, high: 103 }, score, basis())).toEqual({ low: 0, high: 100 });
  });

  test('a bound that already stands on a step stays there', () => {
    const score = roundScore(60, basis({ n: 7, label: 'direction-only' }));
    expect(roundInterval({ low: 35, high: 85 }, score, basis({ n: 7, label: 'direction-only' }))).toEqual({ low: 35, high: 85 });
  });

  test('law: they hold the printed score and stay within 0-100', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.double({ min: 0, max: 60, noNaN: true }),
        fc.integer({ min: 2, max: 60 }),
        (score, half, n) => {
          const interval = { low: score - half, high: score + half };
          const mine = basis({ n, label: labelOf(interval) });
          const printed = roundScore(score, mine);
          const { low, high } = roundInterval(interval, printed, mine);
          expect(low).toBeLessThanOrEqual(printed.value);
          expect(high).toBeGreaterThanOrEqual(printed.value);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
