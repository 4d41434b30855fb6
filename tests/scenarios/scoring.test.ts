import { describe, expect, test } from 'vitest';
import { scenario } from './scenario';

/** One marker of five statements, one of them reversed, and one marker that is a gate. A question without a column was not put. */
const service = `
format: 1
id: scenario
name: Scenario
mode: anonymous
respondents: [leader, manager, front-line]
markers:
  - {id: promises, name: Promises, target: 75}
  - {id: sponsorship, name: Sponsorship, gate: true, target: 80}
questions:
  - {id: promises-1, marker: promises, type: agreement, text: We deliver what we agreed.}
  - {id: promises-2, marker: promises, type: agreement, text: We deliver in time.}
  - {id: promises-3, marker: promises, type: agreement, text: We tell customers of changes.}
  - {id: promises-4, marker: promises, type: agreement, reversed: true, text: We promise more than we can deliver.}
  - {id: promises-5, marker: promises, type: agreement, text: We keep our word to each other.}
  - {id: sponsorship-1, marker: sponsorship, type: agreement, text: Our leaders stand behind service.}
`;

/** Rated and measured beside one statement. */
const mixed = `
format: 1
id: scenario
name: Scenario
mode: confidential
respondents: [leader, manager, front-line]
markers:
  - {id: refunds, name: Refunds, target: 75}
questions:
  - {id: refunds-1, marker: refunds, type: agreement, text: We refund without a quarrel.}
  - {id: refunds-2, marker: refunds, type: maturity, ask: [auditor], weight: 3, weight-reason: seen with own eyes, text: How simple is a refund?}
  - {id: refunds-3, marker: refunds, type: kpi, ask: [manager], text: Refunds within a day, unit: "%", anchors: [[20, 0], [90, 100]], target: 80}
`;

describe('a person’s answers', () => {
  test('“does not apply” leaves the denominator: two answers of two that apply are a score', () => {
    const { marker } = scenario(service)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4
               5      | 4          | 4          | n/a        | n/a`)
      .audit();
    expect(marker('promises')).toMatchObject({ n: 5, score: 75, reason: null });
  });

  test('“don’t know” and skipped stay in it: two answers of four count, one of four does not', () => {
    const { marker } = scenario(service)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4
               5      | 4          | 4          | dk         |
               7      | 5          | dk         |            | dk`)
      .audit();
    expect(marker('promises')).toMatchObject({ n: 5, score: 75 });
    expect(marker('promises').questions[1]?.answers).toMatchObject({ answered: 5, dontKnow: 7, skipped: 0 });
  });

  test('two of five are too few while the others might have been known, and enough where they do not apply', () => {
    const { marker } = scenario(service)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4 | promises-5
               6      | 5          | 5          | dk         |            | dk
               5      | 4          | 4          | n/a        | n/a        | n/a`)
      .audit();
    expect(marker('promises')).toMatchObject({ n: 5, score: 75 });
  });

  test('a single answer is not enough where the rest does not apply: a third of the marker must be covered', () => {
    const { marker } = scenario(service)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4
               6      | 5          | n/a        | n/a        | n/a`)
      .audit();
    expect(marker('promises')).toMatchObject({ score: null, n: 0 });
  });

  test('agreeing with a reversed statement counts against the marker', () => {
    const { marker } = scenario(service)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4
               5      | 5          | 5          | 5          | 5`)
      .audit();
    expect(marker('promises').score).toBe(75);
    expect(marker('promises').questions.find(({ id }) => id === 'promises-4')).toMatchObject({ reversed: true, mean: 0 });
  });

  test('a question of weight 0 is asked and not scored', () => {
    const weightless = service.replace('text: We deliver what we agreed.', 'weight: 0, text: We deliver what we agreed.');
    const { marker } = scenario(weightless)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4
               5      | 1          | 5          | 5          | 1`)
      .audit();
    expect(marker('promises').score).toBe(100);
  });
});

describe('too few people', () => {
  test('four answers are no score, nowhere, and the reason is said', () => {
    const { marker, scorecard } = scenario(service)
      .survey(`people | promises-1 | promises-2 | promises-3 | promises-4 | sponsorship-1
               4      | 1          | 1          | 1          | 5          | 2
               6      |            |            |            |            | 4`)
      .audit();
    expect(marker('promises')).toMatchObject({ score: null, interval: null, gap: null, n: 0, withheld: 'suppressed' });
    expect(marker('promises').questions.map(({ mean, n }) => [mean, n])).toEqual(Array.from({ length: 5 }, () => [null, 0]));
    expect(marker('sponsorship').n).toBe(10);
    expect(scorecard.minimum).toBe(5);
  });

  test('a split is shown for a marker only if every group with people has the minimum, “not stated” included', () => {
    const table = `people | team  | promises-1 | promises-2 | promises-3 | promises-4 | sponsorship-1
                   6      | North | 4          | 4          | 4          | 2          | 4
                   7      | South | 2          | 2          | 2          | 4          | 4`;
    const split = { split: 'team' };
    const shown = scenario(service).survey(`${table}\n 5 | | 3 | 3 | 3 | 3 | `).audit(split);
    expect([shown.group('North'), shown.group('South'), shown.group(null)].map(({ n }) => n)).toEqual([6, 7, 5]);
    expect(shown.group('North').markers).toMatchObject([
      { id: 'promises', score: 75, n: 6 },
      { id: 'sponsorship', score: 75, n: 6 },
    ]);
    const hidden = scenario(service).survey(`${table}\n 4 | | 3 | 3 | 3 | 3 | 3`).audit(split);
    for (const id of ['North', 'South', null]) {
      expect(hidden.group(id)).toMatchObject({ n: null, withheld: id === null ? 'suppressed' : 'complementary-suppressed' });
      expect(hidden.group(id).markers.every(({ score, n }) => score === null && n === null)).toBe(true);
    }
    expect(hidden.marker('promises').n).toBe(17);
  });

  test('where only one marker lacks answers in a group, that marker alone is not split', () => {
    const { group } = scenario(service)
      .survey(`people | team  | promises-1 | promises-2 | promises-3 | promises-4 | sponsorship-1
               6      | North | 4          | 4          | 4          | 2          | 4
               4      | South | 2          | 2          | 2          | 4          | 4
               3      | South | dk         | dk         | dk         | dk         | 4`)
      .audit({ split: 'team' });
    expect(group('North').markers).toMatchObject([
      { id: 'promises', score: null, withheld: 'complementary-suppressed' },
      { id: 'sponsorship', score: 75 },
    ]);
    expect(group('South').markers).toMatchObject([
      { id: 'promises', score: null, withheld: 'suppressed' },
      { id: 'sponsorship', score: 75 },
    ]);
  });

  test('three leaders may be compared with staff only when every interviewee agreed on record', () => {
    const table = (last: 'yes' | 'no') => `
      people | level      | consent | promises-1 | promises-2 | promises-3 | promises-4 | sponsorship-1
      3      | leader     | yes     | 5          | 4          | 5          | 2          | 5
      2      | front-line | yes     | 2          | 3          | 2          | 4          | 2
      1      | front-line | ${last} | 2          | 2          | 3          | 4          | 3`;
    const agreed = scenario(service).interviews(table('yes')).audit();
    expect(agreed.scorecard.interviewMinimum).toBe(3);
    expect(agreed.compared('promises-1')).toMatchObject({ leaders: { n: 3 }, staff: { n: 3 }, difference: 75, withheld: null });
    const not = scenario(service).interviews(table('no')).audit();
    expect(not.scorecard.interviewMinimum).toBe(5);
    expect(not.compared('promises-1')).toMatchObject({ leaders: null, staff: null, difference: null, withheld: 'suppressed' });
  });
});

describe('preconditions', () => {
  const answered = (sponsorship: string) => `
    people | promises-1 | promises-2 | promises-3 | promises-4 | sponsorship-1
    5      | 5          | 5          | 5          | 1          | ${sponsorship}
    5      | 5          | 5          | 4          | 1          | ${sponsorship}`;

  test('a weak gate holds the level and leaves the index alone', () => {
    const { scorecard } = scenario(service).survey(answered('3')).audit();
    expect(scorecard.index).toMatchObject({ band: 3, bandReason: 'held-by-weak-gate', weakGates: ['sponsorship'], closedGates: [] });
    expect(scorecard.index.score).toBeCloseTo((96.875 + 50) / 2, 9);
  });

  test('a gate that nobody could judge leaves no level at all', () => {
    const { scorecard } = scenario(service).survey(answered('dk')).audit();
    expect(scorecard.index).toMatchObject({ band: null, unmeasuredGates: ['sponsorship'] });
  });

  test('what if the gate stood at 60: the level is free again, without an interval, for nobody was asked', () => {
    const { ifMarkers, scorecard } = scenario(service).survey(answered('3')).audit();
    expect(scorecard.index.band).toBe(3);
    expect(ifMarkers({ sponsorship: 60 })).toMatchObject({ band: 4, bandReason: 'own-level', interval: null, weakGates: [] });
    expect(ifMarkers({ sponsorship: 60 }).score).toBeCloseTo((96.875 + 60) / 2, 9);
  });
});

describe('several sources', () => {
  test('people, the auditor and a key figure meet by the weights of their questions', () => {
    const { marker } = scenario(mixed)
      .survey(`people | refunds-1
               6      | 5`)
      .rated(`question  | rating
              refunds-2 | 1
              refunds-2 | 3`)
      .measured(`question  | value
                 refunds-3 | 55`)
      .audit();
    expect(marker('refunds').score).toBeCloseTo((1 * 100 + 3 * 50 + 1 * 50) / 5, 9);
    expect(marker('refunds').sources.ratings).toMatchObject([{ score: 50, raters: 2, verified: true }]);
  });

  test('a key figure beyond its scale stops at the end, and says so', () => {
    const { marker } = scenario(mixed)
      .measured(`question  | value
                 refunds-3 | 97`)
      .audit();
    expect(marker('refunds')).toMatchObject({ score: 100, ratedOnly: true, n: 0 });
    expect(marker('refunds').sources.kpis).toMatchObject([{ value: 97, score: 100, clamped: true }]);
  });

  test('what few people say takes no part in the score: nothing of it can be worked out', () => {
    const { marker } = scenario(mixed)
      .survey(`people | refunds-1
               4      | 5`)
      .rated(`question  | rating
              refunds-2 | 2`)
      .audit();
    expect(marker('refunds')).toMatchObject({ score: 50, n: 0, interval: null, intervalReason: 'suppressed', ratedOnly: true });
    expect(marker('refunds').sources.people).toMatchObject({ score: null, n: 0, reason: 'suppressed' });
  });

  test('the survey counts where five answered it, else the interviews; the other stands beside it', () => {
    const interviews = `level      | consent | refunds-1
                        leader     | yes     | 5
                        front-line | yes     | 3
                        front-line | yes     | 4`;
    const survey = (people: number) => `people | refunds-1\n ${people} | 2`;
    const five = scenario(mixed).survey(survey(5)).interviews(interviews).audit().marker('refunds').sources;
    expect(five).toMatchObject({ people: { source: 'survey', score: 25, n: 5 }, otherPeople: { source: 'interview', score: 75, n: 3 } });
    const four = scenario(mixed).survey(survey(4)).interviews(interviews).audit().marker('refunds').sources;
    expect(four).toMatchObject({ people: { source: 'interview', score: 75, n: 3 }, otherPeople: { source: 'survey', score: null, n: 0 } });
  });

  test('interviews with headcounts weigh each level by its people: few leaders do not lift the company', () => {
    const { marker } = scenario(mixed)
      .interviews(`level      | consent | refunds-1
                   leader     | yes     | 5
                   leader     | yes     | 4
                   front-line | yes     | 3
                   front-line | yes     | 2`)
      .audit({ headcounts: { level: { leader: 4, 'front-line': 96 } } });
    expect(marker('refunds').sources.people).toMatchObject({ plainMean: null, n: 4 });
    expect(marker('refunds').score).toBeCloseTo(0.04 * 87.5 + 0.96 * 37.5, 9);
  });
});

describe('too few people for a report', () => {
  const four = `people | level      | refunds-1
                4      | front-line | 4`;

  test('four answers and nothing else: no report at all', () => {
    expect(scenario(mixed).survey(four).audit().tooFew).toBe(5);
  });

  test('what an auditor rated is no person’s answer: with it there is a report, and the four stay hidden in it', () => {
    const { tooFew, marker } = scenario(mixed)
      .survey(four)
      .rated(`question  | rating
              refunds-2 | 3`)
      .audit();
    expect(tooFew).toBeNull();
    expect(marker('refunds')).toMatchObject({ score: 75, n: 0, ratedOnly: true });
  });
});
