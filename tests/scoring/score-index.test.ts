import { describe, expect, test } from 'vitest';
import { whatIf } from '#scoring/what-if';
import { studentT } from '#statistics/index';
import { asking, markerIn, people, rating, rulesOf, score, statement } from './round-fixture';

const three = asking([statement('a-1'), statement('b-1'), statement('c-1')], { a: { weight: 2 }, b: { target: 60 }, c: { target: 90 } });
const survey = people([
  [50, 70, 40],
  [60, 50, 60],
  [40, 60, 50],
  [50, 60, 40],
  [50, 60, 60],
]);

describe('the index', () => {
  const card = score({ questionnaire: three, survey });
  test('is the weighted mean of markers', () => {
    // 50 twice, 60 and 50.
    expect(card.index.score).toBeCloseTo((2 * 50 + 60 + 50) / 4, 10);
    expect(card.index).toMatchObject({
      coverage: 1,
      target: (2 * 75 + 60 + 90) / 4,
      n: 5,
      band: 3,
      bandReason: 'own-level',
      gatesAsked: false,
    });
  });

  test('its interval comes from people’s own indexes', () => {
    // 52.5, 57.5, 47.5, 50, 55: mean 52.5, s = √62.5/2 = 3.953, SE = 1.768, t = 2.776.
    expect(card.index.se).toBeCloseTo(Math.sqrt(62.5 / 4 / 5), 10);
    expect(card.index.interval?.low).toBeCloseTo(52.5 - 2.7764451 * 1.767767, 5);
    expect(card.index.bandsTouched).toEqual([3]);
  });

  test('index points lost add up to the gap when nothing is above target', () => {
    expect(card.markers.map(({ indexPointsLost }) => indexPointsLost)).toEqual([(2 * 25) / 4, 0, 40 / 4]);
    const sum = card.markers.reduce((total, { indexPointsLost }) => total + (indexPointsLost ?? 0), 0);
    expect(sum).toBeCloseTo((card.index.target ?? 0) - (card.index.score ?? 0), 10);
  });

  test('what stands above target wins nothing back', () => {
    const above = score({ questionnaire: three, survey, rules: { targets: { a: 40 } } });
    expect(above.markers.map(({ indexPointsLost }) => indexPointsLost)).toEqual([0, 0, 10]);
    expect(markerIn(above, 'a')).toMatchObject({ gap: -10, tier: null });
  });

  test('two thirds of the weight have to have a score, exactly two thirds will do', () => {
    const six = asking(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => statement(`${id}-1`)));
    const four = people(Array.from({ length: 5 }, () => [50, 50, 50, 50, 'dk', 'dk'] as const));
    expect(score({ questionnaire: six, survey: four }).index).toMatchObject({ score: 50, coverage: 2 / 3 });
    const few = people(Array.from({ length: 5 }, () => [50, 50, 50, 'dk', 'dk', 'dk'] as const));
    expect(score({ questionnaire: six, survey: few }).index).toMatchObject({
      score: null,
      reason: 'too-little-coverage',
      band: null,
      bandReason: 'too-little-coverage',
      interval: null,
    });
  });

  test('a marker of weight 0 counts nowhere', () => {
    const card0 = score({ questionnaire: three, survey, rules: { weights: { a: 0 } } });
    expect(card0.index.score).toBe(55);
    expect(markerIn(card0, 'a').indexPointsLost).toBeNull();
  });

  test('where an auditor’s rating joins in, the upper bound of the markers’ errors', () => {
    const mixed = asking([statement('a-1'), statement('b-1'), statement('b-m', { type: 'maturity', ask: ['auditor'] })]);
    const persons = people([
      [40, 50],
      [60, 50],
      [50, 40],
      [50, 60],
      [50, 50],
    ]);
    const rated = score({ questionnaire: mixed, survey: persons, ratings: [rating('b-m', 100)] });
    const [a, b] = rated.markers;
    expect(rated.index.score).toBe((50 + 75) / 2);
    expect(rated.index.se).toBeCloseTo(((a?.se ?? 0) + (b?.se ?? 0)) / 2, 10);
  });

  test('of the bound each marker keeps its own t: a tiny one does not widen all', () => {
    const mixed = asking([statement('a-1'), statement('b-1'), statement('b-m', { type: 'maturity', ask: ['auditor'] })]);
    const persons = people(Array.from({ length: 40 }, (_, i) => [40 + (i % 5), i < 2 ? 45 + i : 'dk'] as const));
    const { index, markers } = score({ questionnaire: mixed, survey: persons, ratings: [rating('b-m', 100)] });
    const half = markers.reduce((sum, { se, df }) => sum + studentT.quantile(0.975, df ?? 0) * (se ?? 0), 0) / 2;
    expect((index.interval?.high ?? 0) - (index.score ?? 0)).toBeCloseTo(half, 10);
    expect(markers.map(({ df }) => df)).toEqual([39, 1]);
  });

  test('a person’s own index is of the markers that person was asked', () => {
    const questionnaire = asking(['a', 'b', 'c', 'd'].map((id) => statement(`${id}-1`)));
    const asked = people(Array.from({ length: 5 }, (_, i) => [40 + 5 * i, 50, 'not-shown', 'not-shown'] as const));
    const rest = people(Array.from({ length: 5 }, () => ['not-shown', 'not-shown', 60, 60] as const));
    // 45, 47.5, 50, 52.5, 55 and five times 60: s = 5.83, in place of the larger bound.
    expect(score({ questionnaire, survey: [...asked, ...rest] }).index.se).toBeCloseTo(Math.sqrt((62.5 + 10 * 25) / 9 / 10), 10);
  });

  test('with ratings alone there is an index and no interval', () => {
    const rated = asking([statement('a-m', { type: 'maturity', ask: ['auditor'] })]);
    expect(score({ questionnaire: rated, ratings: [rating('a-m', 50)] }).index).toMatchObject({
      score: 50,
      interval: null,
      intervalReason: 'no-answers',
      n: 0,
    });
  });
});

describe('gates hold the band and never bend the number', () => {
  const gated = asking([statement('boss-1'), statement('team-1'), statement('calm-1')], { boss: { gate: true }, team: { gate: true } });
  const all = (boss: number | 'dk', team: number, calm: number) =>
    score({ questionnaire: gated, survey: people(Array.from({ length: 6 }, () => [boss, team, calm] as const)) }).index;

  test.each([
    ['all open', [60, 90, 90], 80, 5, 'own-level', [], []],
    ['one weak', [45, 90, 99], 78, 3, 'held-by-weak-gate', ['boss'], []],
    ['one closed', [30, 90, 90], 70, 2, 'held-by-weak-gate', ['boss'], ['boss']],
    ['two weak: the lowest holds', [50, 45, 100], 65, 3, 'held-by-weak-gate', ['team', 'boss'], []],
    ['a weak gate above the index does not lift it', [58, 58, 1], 39, 2, 'held-by-weak-gate', ['boss', 'team'], []],
  ] as const)('%s', (_, [boss, team, calm], index, band, bandReason, weakGates, closedGates) => {
    expect(all(boss, team, calm)).toMatchObject({ score: index, band, bandReason, weakGates, closedGates, gatesAsked: true });
  });

  test('a gate at 40 less the last digit of a sum is weak, in the index as in the marker', () => {
    expect(all(40 - 1e-12, 90, 95)).toMatchObject({ weakGates: ['boss'], closedGates: [] });
  });

  test('a gate that nobody could judge leaves no band', () => {
    expect(all('dk', 90, 90)).toMatchObject({ score: 90, band: null, bandReason: 'gate-not-measured', unmeasuredGates: ['boss'] });
  });

  test('what if it stood at 60: the band is free, without an interval, for nobody was asked', () => {
    const round = { questionnaire: gated, survey: people(Array.from({ length: 6 }, (_, i) => [45 + i, 90, 90] as const)) };
    const card = score(round);
    expect(card.index.bandReason).toBe('held-by-weak-gate');
    const after = whatIf(card, { boss: 60 }, rulesOf(round));
    expect(after).toMatchObject({ score: 80, band: 5, bandReason: 'own-level', interval: null, bandsTouched: [5] });
    expect(card.index.bandReason).toBe('held-by-weak-gate');
  });

  test('what if a marker without a score had one', () => {
    const round = { questionnaire: gated, survey: people(Array.from({ length: 6 }, () => ['dk', 90, 90] as const)) };
    expect(whatIf(score(round), { boss: 30 }, rulesOf(round))).toMatchObject({ score: 70, band: 2, closedGates: ['boss'] });
  });
});

test('a domain is scored when its markers with a score carry two thirds of its weight', () => {
  const questionnaire = asking(
    [statement('a-1'), statement('b-1'), statement('c-1')],
    { a: { weight: 2, domain: 'x' }, b: { domain: 'x' }, c: { domain: 'y' } },
    {
      domains: [
        { id: 'x', name: {} },
        { id: 'y', name: {} },
      ],
    },
  );
  const { domains } = score({ questionnaire, survey: people(Array.from({ length: 5 }, () => [80, 'dk', 'dk'] as const)) });
  expect(domains).toMatchObject([
    { id: 'x', score: 80, reason: null, n: 5 },
    { id: 'y', score: null, reason: 'too-little-coverage' },
  ]);
});
