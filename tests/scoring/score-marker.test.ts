import { describe, expect, test } from 'vitest';
import { chooseMask } from '#disclosure/mask';
import type { Role } from '#questionnaire/questionnaire';
import type { ScoringRules } from '#scoring/rules';
import { asking, figure, markerIn, measured, people, rating, score, statement } from './round-fixture';

const one = asking([statement('calm-1')]);

describe('from sources to one marker score', () => {
  // Personal questions of weight 1 and 2, an auditor's level of weight 1, a figure of weight 2.
  const questionnaire = asking([
    statement('calm-1'),
    statement('calm-2', { weight: 2 }),
    statement('calm-m', { type: 'maturity', ask: ['auditor'] }),
    figure('calm-k', { weight: 2 }),
  ]);
  // Persons: (50 + 2·75)/3 = 66.67, (0 + 2·75)/3 = 50, (100 + 2·50)/3 = 66.67, 75, 41.67; together 60.
  const survey = people([
    [50, 75],
    [0, 75],
    [100, 50],
    [75, 75],
    [25, 50],
  ]);

  test('the weighted mean of the people’s score, the rating and the figure', () => {
    const marker = markerIn(score({ questionnaire, survey, ratings: [rating('calm-m', 75)], kpis: [measured('calm-k', 50)] }), 'calm');
    expect(marker.sources.people?.score).toBeCloseTo(60, 10);
    expect(marker.score).toBeCloseTo((3 * 60 + 1 * 75 + 2 * 50) / 6, 10);
    expect(marker.se).toBeCloseTo((marker.sources.people?.se ?? 0) / 2, 10);
    expect(marker).toMatchObject({ n: 5, df: 4, ratedOnly: false });
    expect(marker.sources.ratings).toMatchObject([{ score: 75, raters: 1, verified: true }]);
    expect(marker.sources.kpis).toMatchObject([{ value: 50, score: 50, clamped: false }]);
  });

  test('its interval is that of the people’s part, around the marker’s score, as narrow as its share', () => {
    const marker = markerIn(score({ questionnaire, survey, ratings: [rating('calm-m', 75)], kpis: [measured('calm-k', 50)] }), 'calm');
    const own = marker.sources.people?.interval;
    expect((marker.interval?.high ?? 0) - (marker.score ?? 0)).toBeCloseTo(((own?.high ?? 0) - 60) / 2, 10);
    expect((marker.score ?? 0) - (marker.interval?.low ?? 0)).toBeCloseTo((60 - (own?.low ?? 0)) / 2, 10);
  });

  test('says what it is the mean of', () => {
    const ratings = [rating('calm-m', 75, { unit: 'A' }), rating('calm-m', 25, { unit: 'B' })];
    const rules = { unit: 'team', headcounts: { team: { A: 30, B: 10 } } };
    const marker = markerIn(score({ questionnaire, survey, ratings, kpis: [measured('calm-k', 50)], rules }), 'calm');
    expect(marker.parts).toMatchObject([
      { kind: 'people', question: null, weight: 3, value: 60 },
      { kind: 'rating', question: 'calm-m', weight: 1, value: (30 * 75 + 10 * 25) / 40, measured: null },
      { kind: 'kpi', question: 'calm-k', weight: 2, value: 50, measured: 50 },
    ]);
    const total = marker.parts.reduce((sum, { weight }) => sum + weight, 0);
    expect(marker.parts.reduce((sum, { weight, value }) => sum + weight * value, 0) / total).toBeCloseTo(marker.score ?? 0, 10);
  });

  test('a question that nobody answered lends the people no weight', () => {
    const silent = people(Array.from({ length: 5 }, () => ['dk', 60] as const));
    const marker = markerIn(score({ questionnaire, survey: silent, ratings: [rating('calm-m', 30)] }), 'calm');
    expect(marker.score).toBeCloseTo((2 * 60 + 1 * 30) / 3, 10);
  });

  test('a rating without a value takes no part', () => {
    const marker = markerIn(score({ questionnaire, survey, ratings: [rating('calm-m', 'dk')] }), 'calm');
    expect(marker.score).toBeCloseTo(60, 10);
  });

  test('without people: rated only, n = 0, no interval, and the reason', () => {
    const marker = markerIn(score({ questionnaire, kpis: [measured('calm-k', 120)] }), 'calm');
    expect(marker).toMatchObject({ score: 100, n: 0, interval: null, intervalReason: 'no-answers', ratedOnly: true, verdict: null });
    expect(marker.sources.kpis[0]?.clamped).toBe(true);
  });

  test('with nothing at all: no score, not 0', () => {
    expect(markerIn(score({ questionnaire }), 'calm')).toMatchObject({
      score: null,
      reason: 'no-answers',
      gap: null,
      tier: null,
      verdict: null,
    });
  });

  test('four people take no part, and nothing of them can be worked out', () => {
    const marker = markerIn(score({ questionnaire, survey: survey.slice(0, 4), ratings: [rating('calm-m', 75)] }, chooseMask(5)), 'calm');
    expect(marker).toMatchObject({ score: 75, n: 0, se: null, ratedOnly: true, intervalReason: 'suppressed', withheld: null });
    expect(marker.sources.people).toEqual({
      source: 'survey',
      score: null,
      reason: 'suppressed',
      n: 0,
      sd: null,
      se: null,
      df: null,
      interval: null,
      intervalReason: 'suppressed',
      population: null,
      plainMean: null,
      leastStratum: null,
    });
  });

  test('four people and nothing else: withheld; nobody looks the same', () => {
    const few = markerIn(score({ questionnaire, survey: survey.slice(0, 4) }, chooseMask(5)), 'calm');
    expect(few).toMatchObject({ score: null, reason: 'suppressed', withheld: 'suppressed' });
    const none = people(Array.from({ length: 9 }, () => ['dk', ''] as const));
    const nobody = markerIn(score({ questionnaire, survey: none }, chooseMask(5)), 'calm');
    expect(nobody).toEqual(few);
  });
});

describe('what enters no marker score', () => {
  test.each([
    ['importance', { type: 'importance' as const }],
    ['a question for customers alone', { ask: ['customer' as const] }],
    ['a question of weight 0', { weight: 0 }],
  ])('%s: asked and reported', (_, rest) => {
    const questionnaire = asking([statement('calm-1'), statement('calm-2', rest)]);
    const marker = markerIn(score({ questionnaire, survey: people(Array.from({ length: 6 }, () => [80, 10] as const)) }), 'calm');
    expect(marker.score).toBe(80);
    expect(marker.oneQuestion).toBe(true);
    expect(marker.questions.map(({ id, mean, n, scored }) => ({ id, mean, n, scored }))).toEqual([
      { id: 'calm-1', mean: 80, n: 6, scored: true },
      { id: 'calm-2', mean: 10, n: 6, scored: false },
    ]);
  });
});

describe('a worked example: five of eight managers', () => {
  const interviews = people([75, 50, 62.5, 100, 37.5], { role: 'manager' });
  const rules = { headcounts: { level: { manager: 8, 'front-line': 40 } } };
  const managers = asking([statement('calm-1', { ask: ['manager'] })]);
  const marker = markerIn(score({ questionnaire: managers, interviews, rules }), 'calm');

  test('65, likely between 46.7 and 83.3: rough', () => {
    expect(marker.score).toBe(65);
    expect(marker.interval?.low).toBeCloseTo(46.7, 1);
    expect(marker.interval?.high).toBeCloseTo(83.3, 1);
    expect(marker.se).toBeCloseTo(6.6, 1);
    expect(marker.sources.people?.population).toBe(8);
    expect(marker.evidence).toBe('rough');
  });

  test('against the target of 75: 10 points below, cannot tell yet', () => {
    expect(marker).toMatchObject({ gap: 10, verdict: 'unclear', tier: 'C', df: 4 });
  });

  test('asking all eight leaves no sampling interval and still an honest verdict', () => {
    const all = people([75, 50, 62.5, 75, 37.5, 50, 62.5, 50], { role: 'manager' });
    const census = markerIn(score({ questionnaire: managers, interviews: all, rules }), 'calm');
    expect(census).toMatchObject({ interval: null, intervalReason: 'census', evidence: 'direction-only' });
    expect(census.verdict).toBe('clear');
  });

  test('all saying the same is no certainty', () => {
    const same = markerIn(score({ questionnaire: managers, interviews: people([50, 50, 50, 50, 50], { role: 'manager' }), rules }), 'calm');
    expect(same).toMatchObject({ interval: null, intervalReason: 'no-variation', verdict: 'not-estimable' });
  });

  test('one person has no interval', () => {
    expect(markerIn(score({ questionnaire: managers, interviews: interviews.slice(0, 1), rules }), 'calm')).toMatchObject({
      score: 75,
      interval: null,
      intervalReason: 'n-too-small',
    });
  });
});

describe('a worked example: leaders interviewed beyond their number', () => {
  const leaders = people([80, 75, 90, 85], { role: 'leader' });
  const staff = people([40, 55, 62.5, 50, 70, 45, 57.5, 65], { role: 'front-line' });
  const level = { leader: 6, 'front-line': 140 };

  test('weighted by headcount 56.7 (48.8 to 64.7), the plain mean 64.6 beside it', () => {
    const marker = markerIn(score({ questionnaire: one, interviews: [...leaders, ...staff], rules: { headcounts: { level } } }), 'calm');
    expect(marker.score).toBeCloseTo(56.729, 3);
    expect(marker.interval?.low).toBeCloseTo(48.756, 3);
    expect(marker.interval?.high).toBeCloseTo(64.703, 3);
    expect(marker.sources.people?.plainMean).toBeCloseTo(64.583, 3);
    expect(marker.df).toBeCloseTo(7.007, 3);
    expect(marker.n).toBe(12);
  });

  test('a survey is not weighted', () => {
    const marker = markerIn(score({ questionnaire: one, survey: [...leaders, ...staff], rules: { headcounts: { level } } }), 'calm');
    expect(marker.score).toBeCloseTo(64.583, 3);
    expect(marker.sources.people?.plainMean).toBeNull();
  });

  test('without headcounts the plain mean is all there is', () => {
    expect(markerIn(score({ questionnaire: one, interviews: [...leaders, ...staff] }), 'calm').score).toBeCloseTo(64.583, 3);
  });

  test('a level of which nobody was heard: no score, for the others cannot speak for it', () => {
    const rules = { headcounts: { level: { ...level, manager: 14 } } };
    const marker = markerIn(score({ questionnaire: one, interviews: [...leaders, ...staff], rules }), 'calm');
    expect(marker).toMatchObject({ score: null, reason: 'stratum-without-answers', verdict: null, tier: null, n: 0, parts: [] });
    expect(marker.sources.people).toMatchObject({ score: null, n: 12 });
    expect(marker.sources.people?.plainMean).toBeCloseTo(64.583, 3);
  });

  test('one person for a larger level: a score without an interval', () => {
    const interviews = [...leaders.slice(0, 1), ...staff];
    const marker = markerIn(score({ questionnaire: one, interviews, rules: { headcounts: { level } } }), 'calm');
    expect(marker.score).toBeCloseTo((6 * 80 + 140 * 55.625) / 146, 10);
    expect(marker).toMatchObject({ interval: null, intervalReason: 'stratum-too-small', verdict: 'not-estimable' });
  });
});

describe('interviewees beside the declared levels', () => {
  const leaders = people([80, 75, 90, 85], { role: 'leader' });
  const staff = people([40, 55, 62.5, 50], { role: 'front-line' });
  const rules = { headcounts: { level: { leader: 6, 'front-line': 140 } } };

  test.each([
    ['a level without a headcount', people([0, 0], { role: 'back-office' })],
    ['people who state no level', people([0, 0])],
  ])('%s: nobody vanishes, the mean is plain, N unknown, and it is said', (_, others) => {
    const card = score({ questionnaire: one, interviews: [...leaders, ...staff, ...others], rules });
    const marker = markerIn(card, 'calm');
    expect(marker).toMatchObject({ n: 10 });
    expect(marker.score).toBeCloseTo((330 + 207.5) / 10, 10);
    expect(marker.sources.people).toMatchObject({ population: null, plainMean: null, leastStratum: null });
    expect(card.problems.map(({ code }) => code)).toEqual(['workspace/level-uncounted']);
  });

  test('where all belong nothing has to be said', () => {
    expect(score({ questionnaire: one, interviews: [...leaders, ...staff], rules }).problems).toEqual([]);
  });
});

describe('how many people there are', () => {
  const asked = (ask: readonly Role[], headcounts: ScoringRules['headcounts'], more: Partial<ScoringRules> = {}) =>
    markerIn(
      score({
        questionnaire: asking([statement('calm-1')], {}, { respondents: ask }),
        survey: people([50, 60, 70, 40, 50]),
        rules: { headcounts, ...more },
      }),
      'calm',
    ).sources.people?.population;
  const department = { Transport: 44, Warehouse: 28 };

  test.each<[string, readonly Role[], ScoringRules['headcounts'], number | null]>([
    ['all levels asked are declared', ['leader', 'manager'], { level: { leader: 6, manager: 16, 'front-line': 80 } }, 22],
    ['one of them is not', ['leader', 'manager'], { level: { leader: 6 } }, null],
    ['leaders alone, and only departments are known', ['leader'], { department }, null],
    ['everybody, and only departments are known', [], { department }, 72],
    ['everybody, by level first', [], { department, level: { leader: 6, manager: 60 } }, 66],
  ])('%s', (_, ask, headcounts, population) => expect(asked(ask, headcounts)).toBe(population));

  test('headcounts of some levels are not those of everybody', () => {
    expect(asked([], { level: { leader: 6 } }, { partlyCounted: ['level'] })).toBeNull();
    expect(asked([], { level: { leader: 6 }, department }, { partlyCounted: ['level'] })).toBe(72);
  });
});

test('a rating where a level was not heard speaks for no people', () => {
  const questionnaire = asking([statement('calm-1'), statement('calm-m', { type: 'maturity', ask: ['auditor'] })]);
  const interviews = people([80, 75, 90, 85, 70], { role: 'leader' });
  const rules = { headcounts: { level: { leader: 6, 'front-line': 140 } } };
  const marker = markerIn(score({ questionnaire, interviews, ratings: [rating('calm-m', 50)], rules }), 'calm');
  expect(marker).toMatchObject({ score: 50, n: 0, se: null, df: null, ratedOnly: true, intervalReason: 'stratum-without-answers' });
});

describe('two sources of one round', () => {
  const interviews = people([90, 80, 70], { role: 'manager' });
  test('the survey counts where five have a score, the interviews stand beside it', () => {
    const { sources } = markerIn(score({ questionnaire: one, survey: people([50, 50, 60, 40, 50]), interviews }, chooseMask(5)), 'calm');
    expect(sources.people).toMatchObject({ source: 'survey', score: 50, n: 5 });
    // Three interviewees without recorded consent are too few to show.
    expect(sources.otherPeople).toMatchObject({ source: 'interview', score: null, n: 0 });
  });

  test('a fifth person who only says “don’t know” is no score: the interviews count', () => {
    const agreed = people([90, 80, 70], { role: 'manager', consent: true });
    const marker = markerIn(
      score({ questionnaire: one, survey: people([50, 50, 60, 40, 'dk']), interviews: agreed }, chooseMask(5)),
      'calm',
    );
    expect(marker.sources.people).toMatchObject({ source: 'interview', score: 80, n: 3 });
    expect(marker.sources.otherPeople).toMatchObject({ source: 'survey', score: null, n: 0 });
    expect(marker.score).toBe(80);
  });
});

describe('gates and tiers', () => {
  const gate = asking([statement('boss-1')], { boss: { gate: true } });
  const at = (points: number) =>
    markerIn(score({ questionnaire: gate, kpis: [], survey: people([points - 5, points + 5, points, points - 5, points + 5]) }), 'boss');

  test.each([
    [60, 'open'],
    [59.9, 'weak'],
    [40, 'weak'],
    [39.9, 'closed'],
  ])('at %d a gate is %s', (points, state) => expect(at(points).gate).toMatchObject({ state, floor: 60 }));

  test('certain only when the interval does not contain the floor', () => {
    expect(at(50).gate?.certain).toBe(true);
    expect(at(59).gate?.certain).toBe(false);
    expect(at(80).gate?.certain).toBe(true);
  });

  test('without an interval there is none that contains the floor', () => {
    const questionnaire = asking([statement('boss-m', { type: 'maturity', ask: ['auditor'] })], { boss: { gate: true } });
    expect(markerIn(score({ questionnaire, ratings: [rating('boss-m', 50)] }), 'boss').gate).toMatchObject({
      state: 'weak',
      certain: true,
    });
  });

  test('below its floor a gate is in tier A whatever the evidence', () => expect(at(59).tier).toBe('A'));

  const rated = asking([statement('calm-m', { type: 'maturity', ask: ['auditor'] })]);
  test.each([
    [50, 'A'],
    [51, 'B'],
    [65, 'B'],
    [66, 'C'],
    [75, null],
    [80, null],
  ])('rated only, %d against 75: tier %s', (points, tier) => {
    expect(markerIn(score({ questionnaire: rated, ratings: [rating('calm-m', points)] }), 'calm').tier).toBe(tier);
  });
});
