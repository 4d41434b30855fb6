import { describe, expect, it } from 'vitest';
import { compare } from './compare';

const tolerance = { rel: 1e-6, abs: 1e-9 };

describe('a golden is met', () => {
  it.each([
    ['within the relative tolerance, at any depth', { a: { b: [1000.0005] } }, { a: { b: [1000] } }],
    ['null by an absent value', {}, { a: null }],
    ['whatever else was computed', { a: 1, b: 2 }, { a: 1 }],
    ['whatever another definition gives', { a: 1 }, { a: 1, reference_only: { a: 7 } }],
    ['by the same text', { status: 'undefined' }, { status: 'undefined' }],
  ])('%s', (_, got, expected) => {
    expect(compare(got, expected, tolerance)).toEqual([]);
  });

  it('by bounds inside their ranges', () => {
    const expected = { lower_between: [1, 2], upper_between: [5, 6] };
    expect(compare({ lower: 1.5, upper: 6 }, expected, { kind: 'range' })).toEqual([]);
    expect(compare({ lower: 2.5 }, expected, { kind: 'range' }).map(({ path }) => path)).toEqual(['lower_between', 'upper_between']);
  });
});

describe('a golden is not met', () => {
  it.each([
    ['by NaN', { a: Number.NaN }, { a: 1 }],
    ['by NaN for null', { a: Number.NaN }, { a: null }],
    ['by infinity', { a: Infinity }, { a: 1 }],
    ['by 0 for null', { a: 0 }, { a: null }],
    ['by nothing for a number', {}, { a: 1 }],
    ['by a number as text', { a: '1' }, { a: 1 }],
    ['by what every object inherits', {}, { constructor: {} }],
    ['by a shorter list', { a: [1] }, { a: [1, 2] }],
    ['by a longer list', { a: [1, 2] }, { a: [1] }],
    ['by nothing for an empty list', {}, { a: [] }],
    ['by a list for an object', { a: [] }, { a: {} }],
  ])('%s', (_, got, expected) => {
    expect(compare(got, expected, tolerance)).toHaveLength(1);
  });
});
