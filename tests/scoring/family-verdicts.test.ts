import { describe, expect, test } from 'vitest';
import { familyVerdicts } from '#scoring/family-verdicts';
import { asking, markerIn, people, score, statement } from './round-fixture';

// t = 2.4 with 30 degrees of freedom: p = .023.
const gap = { difference: 12, se: 5, df: 30 };
const nothing = { difference: 0.1, se: 5, df: 30 };

describe('several comparisons at once', () => {
  test('one alone is judged by its 95% interval', () => expect(familyVerdicts([gap], 5)).toEqual(['clear']));

  test('among three a p of .023 is no longer clear: Holm', () => {
    expect(familyVerdicts([gap, nothing, nothing], 5)[0]).toBe('indicative');
    expect(familyVerdicts([gap, nothing], 5)[0]).toBe('clear');
  });

  test('above twenty the share of false ones is held: many clear gaps carry each other', () => {
    const many = Array.from({ length: 21 }, () => gap);
    expect(new Set(familyVerdicts(many, 5))).toEqual(new Set(['clear']));
    expect(familyVerdicts(many.slice(0, 20), 5)[0]).toBe('indicative');
  });

  test('what has no interval does not count in the family', () => {
    expect(familyVerdicts([gap, { ...nothing, se: null }, { ...nothing, df: null }], 5)).toEqual([
      'clear',
      'not-estimable',
      'not-estimable',
    ]);
  });
});

test('markers against their targets are one family', () => {
  const alone = asking([statement('a-1')]);
  const six = asking(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => statement(`${id}-1`)));
  const low = [60, 70, 62, 75, 66, 71];
  const survey = (count: number) => people(low.map((value, i) => [value, ...Array.from({ length: count }, () => 70 + 2 * i)]));
  expect(markerIn(score({ questionnaire: alone, survey: survey(0) }), 'a').verdict).toBe('clear');
  expect(markerIn(score({ questionnaire: six, survey: survey(5) }), 'a')).toMatchObject({ verdict: 'indicative', tier: 'B' });
});
