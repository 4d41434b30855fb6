import { describe, expect, test } from 'vitest';
import { chooseMask } from '#disclosure/mask';
import { asking, markerIn, people, type Round, rating, type Said, score, statement } from './round-fixture';

const questionnaire = asking([
  statement('calm-1'),
  statement('calm-2', { weight: 2 }),
  statement('calm-m', { type: 'maturity', ask: ['manager', 'auditor'] }),
  statement('open-1'),
  statement('open-2'),
]);
const team = (question: string, says: Said, respondent = 'team-01') => rating(question, says, { role: 'team', respondent });
const agreed = [team('calm-1', 50), team('calm-2', 75), team('calm-m', 100), team('open-1', 'dk'), team('open-2', 25)];
const three = people([
  [0, 0, 0, 0],
  [25, 25, 25, 25],
  [100, 100, 100, 100],
]);
const five = people([
  [0, 50, 0, 0],
  [25, 50, 25, 25],
  [50, 50, 50, 50],
  [75, 50, 75, 75],
  [100, 50, 100, 100],
]);
const scored = (round: Omit<Round, 'questionnaire'>) => score({ questionnaire, ...round }, chooseMask(5));

describe('a team’s joint answer is one assessment', () => {
  test('a marker is the weighted mean of what was agreed, with no interval and nobody counted', () => {
    const card = scored({ ratings: agreed });
    const calm = markerIn(card, 'calm');
    // (1·50 + 2·75 + 1·100) / 4
    expect(calm.score).toBe(75);
    expect(calm).toMatchObject({ n: 0, se: null, interval: null, intervalReason: 'joint-answer', ratedOnly: true, verdict: null });
    expect(calm.sources.people).toBeNull();
    expect(calm.sources.ratings).toMatchObject([
      { id: 'calm-1', score: 50, raters: 1, verified: false, team: true },
      { id: 'calm-2', score: 75, raters: 1, verified: false, team: true },
      { id: 'calm-m', score: 100, raters: 1, verified: false, team: true },
    ]);
    // Half of it is answered: 25.
    expect(markerIn(card, 'open').score).toBe(25);
    expect(card.index).toMatchObject({ score: 50, interval: null, intervalReason: 'joint-answer', n: 0 });
    expect(card.collected).toMatchObject([{ source: 'team', n: 1 }]);
  });

  test('less than half of a marker answered is no score, as with a person', () => {
    const card = scored({
      ratings: [team('calm-1', 50), team('calm-2', 'dk'), team('calm-m', ''), team('open-1', 75), team('open-2', 'n/a')],
    });
    expect(markerIn(card, 'calm')).toMatchObject({ score: null, sources: { ratings: [] } });
    // "Does not apply" leaves the denominator.
    expect(markerIn(card, 'open').score).toBe(75);
  });

  test('what an auditor saw goes before what the team says of the same', () => {
    const calm = markerIn(scored({ ratings: [...agreed, rating('calm-m', 0)] }), 'calm');
    // (1·50 + 2·75 + 1·0) / 4
    expect(calm.score).toBe(50);
    expect(calm.sources.ratings.map(({ id, verified, team: joint }) => [id, verified, joint])).toEqual([
      ['calm-1', false, true],
      ['calm-2', false, true],
      ['calm-m', true, false],
    ]);
  });

  test('two teams: the mean of their assessments', () => {
    const other = [team('calm-1', 100, 'team-02'), team('calm-2', 25, 'team-02'), team('calm-m', 0, 'team-02')];
    const card = scored({ ratings: [...agreed, ...other] });
    // (1·75 + 2·50 + 1·50) / 4
    expect(markerIn(card, 'calm').score).toBe(56.25);
    expect(card.collected).toMatchObject([{ source: 'team', n: 2 }]);
  });
});

describe('never mixed into people’s scores', () => {
  test('where people’s scores are shown, the team’s answer is not: not beside them, not among them', () => {
    const without = scored({ survey: five });
    const card = scored({ survey: five, ratings: agreed });
    expect(card.markers).toEqual(without.markers);
    expect(card.index).toEqual(without.index);
    expect(card.collected.map(({ source }) => source)).toEqual(['survey', 'team']);
  });

  test('three people under the minimum stay hidden; the team’s answer owes them nothing', () => {
    const card = scored({ survey: three, ratings: agreed });
    const other = scored({
      survey: people([
        [50, 50, 50, 50],
        [50, 50, 50, 50],
        [50, 50, 50, 50],
      ]),
      ratings: agreed,
    });
    expect(markerIn(card, 'calm')).toMatchObject({ score: 75, n: 0, sources: { people: { score: null, reason: 'suppressed' } } });
    expect(card.markers).toEqual(other.markers);
    expect(card.index).toEqual(other.index);
  });
});
