import { describe, expect, test } from 'vitest';
import type { Finding } from '#finding/finding';
import { findings } from '#finding/findings';
import { noCounts, type Scorecard } from '#scoring/scorecard';
import { earlierScorecard, marker, markerContent, richScorecard, sayDo, scorecard } from '../report/scorecard-fixture';

const find = (card: Scorecard, before: Scorecard | null = null, opened: string | null = null): readonly Finding[] =>
  findings({ scorecard: card, before, markers: card.markers.map(({ id }) => markerContent(id)), launched: '2026-02-15', opened });

const of = <Rule extends Finding['rule']>(found: readonly Finding[], rule: Rule): Extract<Finding, { rule: Rule }>[] =>
  found.filter((each): each is Extract<Finding, { rule: Rule }> => each.rule === rule);

describe('gates', () => {
  test('below their floor are named, lowest first; an open one is not', () => {
    const gates = of(find(richScorecard()), 'gate');
    expect(gates.map(({ marker: id, state }) => [id, state])).toEqual([
      ['leadership-sponsorship', 'closed'],
      ['cascade', 'weak'],
    ]);
  });

  test('without a score are not measured', () => {
    const card = scorecard([marker({ id: 'cascade', score: null, withheld: 'suppressed' })]);
    expect(of(find(card), 'gate-not-measured').map(({ marker: id }) => id)).toEqual(['cascade']);
    expect(of(find(card), 'gate')).toEqual([]);
  });
});

describe('gaps', () => {
  test.each([
    [65.000001, 'small'],
    [65, 'medium'],
    [50.000001, 'medium'],
    [50, 'large'],
  ])('at a score of %d against 75 are %s: unrounded gaps decide', (score, size) => {
    expect(of(find(scorecard([marker({ id: 'one-team', score })])), 'gap')[0]).toMatchObject({ size });
  });

  test('stand by tier and index points lost; what is hidden takes no part', () => {
    const found = of(find(richScorecard()), 'gap');
    expect(found.map(({ tier }) => tier)).toEqual([...found.map(({ tier }) => tier)].sort());
    expect(found[0]?.marker).toBe('leadership-sponsorship');
    expect(found.some(({ marker: id }) => id === 'flex-initiative')).toBe(false);
  });

  test('that meet the target are strengths instead', () => {
    const found = find(scorecard([marker({ id: 'one-team', score: 75 }), marker({ id: 'recognition', score: 90 })]));
    expect(of(found, 'gap')).toEqual([]);
    expect(of(found, 'strength').map(({ marker: id }) => id)).toEqual(['recognition', 'one-team']);
  });
});

describe('what people could not judge', () => {
  const asked = (counts: Partial<typeof noCounts>) => {
    const one = marker({ id: 'one-team', score: 60, n: 10 });
    const answers = { ...noCounts, ...counts };
    return scorecard([{ ...one, answers, questions: one.questions.map((question) => ({ ...question, answers })) }]);
  };

  test('more than 40 % "don’t know" makes a marker not known, and its questions are not named again', () => {
    expect(of(find(asked({ answered: 5, dontKnow: 5 })), 'not-known')).toEqual([
      { rule: 'not-known', marker: 'one-team', question: null, share: 0.5, n: 10 },
    ]);
  });

  test('more than 20 % names the question; exactly 20 % does not', () => {
    expect(of(find(asked({ answered: 7, dontKnow: 3 })), 'not-known')[0]?.question).toBe('one-team-1');
    expect(of(find(asked({ answered: 8, dontKnow: 2 })), 'not-known')).toEqual([]);
  });

  test('wrong audience from 40 % "does not apply", avoided from 10 % left empty and never for one person', () => {
    expect(of(find(asked({ answered: 5, notApplicable: 5 })), 'wrong-audience')).toHaveLength(1);
    expect(of(find(asked({ answered: 8, skipped: 2 })), 'avoided')).toHaveLength(1);
    expect(of(find(asked({ answered: 6, skipped: 1 })), 'avoided')).toEqual([]);
  });

  test('nothing is said of fewer people than the minimum, nor of a hidden marker', () => {
    expect(of(find(asked({ answered: 1, dontKnow: 3 })), 'not-known')).toEqual([]);
    const card = asked({ answered: 1, dontKnow: 9 });
    expect(of(find({ ...card, markers: card.markers.map((one) => ({ ...one, withheld: 'suppressed' as const })) }), 'not-known')).toEqual(
      [],
    );
  });
});

describe('two realities', () => {
  const card = (...pairs: ReturnType<typeof sayDo>[]) => scorecard([marker({ id: 'one-team', score: 60 })], { sayDo: pairs });

  test('leaders 15 points and more above staff, clear or indicative', () => {
    expect(
      of(find(card(sayDo('a', 80, 60), sayDo('b', 75, 60.1), sayDo('c', 60, 90))), 'two-realities').map(({ question }) => question),
    ).toEqual(['a']);
  });

  test('is not made when the verdict cannot tell or the row is hidden', () => {
    expect(
      of(find(card(sayDo('a', 80, 60, { verdict: 'unclear' }), sayDo('b', 80, 60, { withheld: 'suppressed' }))), 'two-realities'),
    ).toEqual([]);
  });
});

describe('words against evidence', () => {
  const rated = (score: number, verified: boolean) =>
    marker({ id: 'one-team', score: 80, ratings: [{ id: 'one-team-m', unit: null, score, raters: 1, verified, team: false }] });

  test('a whole level between people and auditor is told; own assessments are no evidence', () => {
    expect(of(find(scorecard([rated(50, true)])), 'say-do')).toEqual([{ rule: 'say-do', marker: 'one-team', people: 80, rated: 50 }]);
    expect(of(find(scorecard([rated(75, true)])), 'say-do')).toEqual([]);
    expect(of(find(scorecard([rated(0, false)])), 'say-do')).toEqual([]);
  });

  test('what was rated is the mean that entered the score: units by headcount, questions by weight', () => {
    const one = rated(50, true);
    const parts: typeof one.parts = [
      { kind: 'people', question: null, weight: 1, value: 80, measured: null },
      { kind: 'rating', question: 'one-team-m', weight: 3, value: 60, measured: null },
      { kind: 'rating', question: 'one-team-e', weight: 1, value: 0, measured: null },
      { kind: 'own-rating', question: 'one-team-x', weight: 1, value: 0, measured: null },
    ];
    expect(of(find(scorecard([{ ...one, parts }])), 'say-do')).toEqual([{ rule: 'say-do', marker: 'one-team', people: 80, rated: 45 }]);
  });
});

describe('changes since the round before', () => {
  const change = (now: number, before: number, n = 40) =>
    find(
      scorecard([marker({ id: 'programme-refresh', score: now, n })]),
      scorecard([marker({ id: 'programme-refresh', score: before, n })]),
      '2026-11-02',
    );

  test('need a round before', () => {
    expect(of(find(richScorecard()), 'moved')).toEqual([]);
  });

  test('are judged by Welch without the finite-population correction', () => {
    const now = scorecard([marker({ id: 'one-team', score: 70, n: 40, population: 41 })]);
    const before = scorecard([marker({ id: 'one-team', score: 65, n: 40, population: 41 })]);
    expect(of(find(now, before), 'moved').find(({ marker: id }) => id === 'one-team')?.verdict).toBe('unclear');
  });

  test('a clear fall of the programme’s own marker is a first sign of fading, with the months since launch', () => {
    expect(of(change(50, 70), 'fading')).toEqual([
      { rule: 'fading', marker: 'programme-refresh', change: -20, verdict: 'clear', monthsSinceLaunch: 8 },
    ]);
  });

  test('a rise, a small fall and an uncertain fall are no sign', () => {
    expect(of(change(70, 50), 'fading')).toEqual([]);
    expect(of(change(66, 70), 'fading')).toEqual([]);
    expect(of(change(63, 70, 12), 'fading')).toEqual([]);
  });

  test('another marker’s fall is a sign only when three fell', () => {
    const ids = ['one-team', 'recognition', 'customer-first'];
    const round = (score: number, count: number) => scorecard(ids.slice(0, count).map((id) => marker({ id, score })));
    expect(of(find(round(50, 2), round(80, 2)), 'fading')).toEqual([]);
    expect(of(find(round(50, 3), round(80, 3)), 'fading')).toHaveLength(3);
  });

  test('have no number below ten people, or where a handful came or left among few', () => {
    const points = (now: number, before: number) =>
      of(
        find(scorecard([marker({ id: 'one-team', score: 50, n: now })]), scorecard([marker({ id: 'one-team', score: 80, n: before })])),
        'moved',
      ).map((each) => each.points);
    expect(points(9, 40)).toEqual([false, false]);
    expect(points(40, 37)).toEqual([true, true]);
    expect(points(10, 10)).toEqual([true, true]);
  });

  test('are broken when people’s answers come from another source', () => {
    const interviews = marker({ id: 'one-team', score: 50 });
    const people = interviews.sources.people!;
    const now = scorecard([{ ...interviews, sources: { ...interviews.sources, people: { ...people, source: 'interview' } } }]);
    const found = find(now, scorecard([marker({ id: 'one-team', score: 80 })]));
    expect(of(found, 'not-comparable').map(({ marker: id }) => id)).toEqual(['one-team']);
    expect(of(found, 'moved').filter(({ marker: id }) => id !== null)).toEqual([]);
  });

  test('leave out whatever is hidden in either round', () => {
    const moved = of(find(richScorecard(), earlierScorecard()), 'moved').map(({ marker: id }) => id);
    expect(moved).not.toContain('flex-initiative');
  });
});

test('same scorecard, same findings', () => {
  expect(JSON.stringify(find(richScorecard(), earlierScorecard()))).toBe(JSON.stringify(find(richScorecard(), earlierScorecard())));
});
