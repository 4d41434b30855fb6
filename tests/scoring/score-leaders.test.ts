import { describe, expect, test } from 'vitest';
import { chooseMask } from '#disclosure/mask';
import { asking, people, score, statement } from './round-fixture';

const questionnaire = asking([statement('calm-1')]);
const leaders = people([80, 75, 90, 85, 70], { role: 'leader' });
const staff = people([40, 55, 62.5, 50, 70, 45, 57.5, 65, 75], { role: 'front-line' });
const compare = (round: Omit<Parameters<typeof score>[0], 'questionnaire'>) => score({ questionnaire, ...round }, chooseMask(5)).sayDo[0];

describe('a worked example: five leaders against nine staff', () => {
  const found = compare({ interviews: [...leaders, ...staff] });
  test('22 points apart, likely between 10.7 and 33.7: clear', () => {
    expect(found?.leaders).toEqual({ mean: 80, n: 5 });
    expect(found?.staff?.mean).toBeCloseTo(57.78, 2);
    expect(found?.difference).toBeCloseTo(22.22, 2);
    expect(found?.se).toBeCloseTo(5.228, 3);
    expect(found?.df).toBeCloseTo(11.22, 2);
    expect(found?.interval?.low).toBeCloseTo(10.74, 2);
    expect(found?.interval?.high).toBeCloseTo(33.7, 1);
    expect(found?.verdict).toBe('clear');
  });
});

describe('who may be compared', () => {
  const hidden = { leaders: null, staff: null, difference: null, interval: null, verdict: null, withheld: 'suppressed' };
  test('four leaders are too few', () => expect(compare({ interviews: [...leaders.slice(1), ...staff] })).toMatchObject(hidden));

  test('three will do when every interviewee agreed on record', () => {
    const agreed = [...leaders.slice(2), ...staff].map((person) => ({ ...person, consent: true }));
    expect(compare({ interviews: agreed })).toMatchObject({ leaders: { n: 3 }, withheld: null });
    expect(compare({ interviews: [...agreed.slice(1), { ...agreed[0]!, consent: false }] })).toMatchObject(hidden);
  });

  test('staff are everybody else: all roles together', () => {
    const mixed = [...leaders, ...staff.slice(0, 4), ...people([60, 60, 60], { role: 'manager' })];
    expect(compare({ interviews: mixed })).toMatchObject({ staff: { n: 7 }, withheld: null });
  });

  test('two people who state no level would be told by subtraction: nothing is shown', () => {
    const unstated = people([10, 90], { role: null });
    expect(compare({ survey: [...leaders, ...staff, ...unstated] })).toMatchObject(hidden);
    expect(compare({ survey: [...leaders, ...staff, ...people([10, 90, 50, 50, 50], { role: null })] })).toMatchObject({ withheld: null });
  });

  test('where leaders were interviewed and staff surveyed, one stands against the other', () => {
    const found = compare({ interviews: leaders, survey: staff });
    expect(found).toMatchObject({ leaders: { n: 5 }, staff: { n: 9 }, verdict: 'clear' });
  });

  test('nothing to compare without leaders, or without staff', () => {
    expect(compare({ survey: staff })).toBeUndefined();
    expect(compare({ survey: leaders })).toBeUndefined();
  });

  test('one split of the same people only', () => {
    const teams = [...leaders, ...staff].map((person, i) => ({ ...person, team: i % 2 ? 'a' : 'b' }));
    expect(compare({ survey: teams, rules: { split: 'team' } })).toMatchObject({ ...hidden, withheld: 'one-split-only' });
  });
});
