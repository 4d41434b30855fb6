import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose } from '#disclosure/disclose';
import { chooseMask } from '#disclosure/mask';
import type { Role } from '#questionnaire/questionnaire';
import type { Expectation, LevelScore } from '#scoring/mirror';
import type { Scorecard } from '#scoring/scorecard';
import { customer, employee, mirrorQuestionnaire, six } from '../scoring/mirror-fixture';
import { markerOf, type Person, type Round, type Said, score, statement } from '../scoring/round-fixture';

const minimum = 5;
const disclosed = (round: Omit<Round, 'questionnaire'>): Scorecard =>
  disclose(score({ questionnaire: mirrorQuestionnaire, ...round }, chooseMask(minimum)));
const inform = ({ mirror }: Scorecard): Expectation => {
  const [first] = mirror?.expectations ?? [];
  if (!first) throw new Error('no mirror');
  return first;
};
const many = (n: number, person: (at: number) => Person): Person[] => Array.from({ length: n }, (_, at) => person(at));
const scale: readonly Said[] = [0, 25, 50, 75, 100];
const varied = (at: number): Said => scale[at % 5] ?? 50;
const customers = (n: number): Person[] => many(n, (at) => customer(six(varied(at + 3)), six(varied(at)), varied(at)));
const staff = (n: number, role: Role | null = 'front-line'): Person[] =>
  many(n, (at) => employee(six(varied(at + 1)), six(varied(at + 2)), { role }));
const levelsOf = (card: Scorecard): readonly LevelScore[] => inform(card).sides.belief?.levels ?? [];

describe('fewer customers than the minimum', () => {
  const four = disclosed({ survey: [...customers(4), ...staff(12)] });

  test('leave no side, no gap and no count', () => {
    const { sides, gaps, priority } = inform(four);
    for (const side of [sides.importance, sides.experience]) {
      expect(side?.people).toMatchObject({ score: null, n: 0, sd: null, se: null, interval: null, reason: 'suppressed' });
      expect(side?.answers).toEqual({ answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 });
    }
    expect(Object.values(gaps).map(({ difference, reason, se, interval, verdict }) => [difference, reason, se, interval, verdict])).toEqual(
      Array.from({ length: 3 }, () => [null, 'suppressed', null, null, null]),
    );
    expect(priority).toBeNull();
    expect(four.mirror?.customers).toMatchObject([{ people: { score: null, n: 0 } }]);
    expect(four.collected.map(({ n, withheld }) => [n, withheld])).toEqual([
      [12, null],
      [null, 'suppressed'],
    ]);
    expect(sides.belief?.people.n).toBe(12);
  });

  test('look like none', () => {
    expect(disclosed({ survey: [...customers(1), ...staff(12)] })).toEqual(four);
    expect(disclosed({ survey: staff(12) })).toEqual(four);
  });

  test('whatever they said, not a byte changes', () => {
    const said = fc.array(fc.constantFrom<Said>(...scale, 'dk', 'n/a', ''), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(said, said), { maxLength: 4 }), (few) => {
        const card = disclosed({ survey: [...few.map(([i, x]) => customer(i, x)), ...staff(12)] });
        expect(JSON.stringify(card)).toBe(JSON.stringify(four));
      }),
      { numRuns: 100 },
    );
  });
});

describe('five customers and four of staff', () => {
  const card = disclosed({ survey: [...customers(5), ...staff(4)] });

  test('show what customers said, and the gap between their own two answers', () => {
    const { sides, gaps } = inform(card);
    expect([sides.importance?.people.n, sides.belief?.people.n, sides.delivery?.people.n]).toEqual([5, 0, 0]);
    expect(gaps.service.difference).not.toBeNull();
    expect([gaps.perception.difference, gaps['self-image'].difference]).toEqual([null, null]);
  });

  test('tell nothing of the four: not what they said, nor whether there are any', () => {
    const said = fc.array(fc.constantFrom<Said>(...scale, 'dk', ''), { minLength: 6, maxLength: 6 });
    const role = fc.constantFrom<Role | null>('leader', 'manager', 'front-line', 'back-office');
    fc.assert(
      fc.property(fc.array(fc.tuple(said, said, role), { maxLength: 4 }), (few) => {
        const other = disclosed({ survey: [...customers(5), ...few.map(([b, d, level]) => employee(b, d, { role: level }))] });
        expect(JSON.stringify(other)).toBe(JSON.stringify(card));
      }),
      { numRuns: 100 },
    );
  });

  test('fewer than ten: bounds in steps of five and no standard error', () => {
    const { sides, gaps } = inform(card);
    for (const { interval, se, df } of [sides.importance?.people, gaps.service].flatMap((one) => one ?? [])) {
      expect([se, df]).toEqual([null, null]);
      expect([(interval?.low ?? 1) % 5, (interval?.high ?? 1) % 5].map(Math.abs)).toEqual([0, 0]);
    }
    expect(inform(card).priority).toBeNull();
  });
});

describe('one expectation that few could judge', () => {
  const unsure = (at: number): Said[] => [at < 4 ? 75 : 'dk', ...six(varied(at)).slice(1)];
  const card = disclosed({ survey: [...many(12, (at) => customer(unsure(at), six(varied(at)))), ...staff(12)] });

  test('is hidden with its gaps, and takes no part in the verdicts on the others', () => {
    expect(inform(card).sides.importance?.people).toMatchObject({ score: null, n: 0 });
    expect(inform(card).gaps.perception.reason).toBe('suppressed');
    const others = card.mirror?.expectations.slice(1) ?? [];
    expect(others.every(({ gaps }) => gaps.perception.verdict !== null)).toBe(true);
    const different = many(12, (at) => customer([at < 4 ? 0 : 'dk', ...unsure(at).slice(1)], six(varied(at))));
    expect(JSON.stringify(disclosed({ survey: [...different, ...staff(12)] }))).toBe(JSON.stringify(card));
  });
});

describe('few customers who answered both of their questions', () => {
  const wanted: readonly Said[] = [100, 75, 50, 100, 75, 25, 100, 50, 75, 100, 0, 50];
  const met: readonly Said[] = [25, 50, 0, 75, 25, 100, 50, 0, 75, 25, 50, 100];
  /** Twelve say how important, twelve what they meet; the first of both lists, in that order, come from the same people. */
  const overlapping = (both: number, order: readonly number[]): Person[] => [
    ...many(both, (at) => customer(six(wanted[at] ?? 50), six(met[order[at] ?? at] ?? 50))),
    ...many(12 - both, (at) => customer(six(wanted[both + at] ?? 50), six('dk'))),
    ...many(12 - both, (at) => customer(six('dk'), six(met[both + at] ?? 50))),
  ];
  const shuffled = fc.integer({ min: 1, max: 4 }).chain((both) =>
    fc.tuple(
      fc.constant(both),
      fc.shuffledSubarray(
        Array.from({ length: both }, (_, at) => at),
        { minLength: both },
      ),
    ),
  );

  test('whoever of one to four gave which pair of answers, not a byte changes', () => {
    fc.assert(
      fc.property(shuffled, ([both, order]) => {
        const straight = disclosed({ survey: [...overlapping(both, []), ...staff(12)] });
        expect(JSON.stringify(disclosed({ survey: [...overlapping(both, order), ...staff(12)] }))).toBe(JSON.stringify(straight));
        expect(inform(straight).gaps.service.se).not.toBeNull();
      }),
      { numRuns: 100 },
    );
  });

  test('nor do standard error and df tell how many of them there are', () => {
    const service = (both: number) => inform(disclosed({ survey: overlapping(both, []) })).gaps.service;
    const none = service(0);
    for (const both of [1, 2, 3, 4, 9]) {
      expect(service(both).df).toBeCloseTo(none.df ?? Number.NaN, 9);
      expect(service(both).se).toBeCloseTo(none.se ?? Number.NaN, 9);
    }
    expect(service(10).df).not.toBeCloseTo(none.df ?? Number.NaN, 2);
  });
});

describe('staff by level', () => {
  const headcounts = { level: { leader: 10, 'front-line': 40 } };
  const byLevel = (survey: readonly Person[], rules: Round['rules'] = { headcounts }): Scorecard =>
    disclosed({ survey, rules: { split: 'level', ...rules } });
  const shown = (card: Scorecard) => levelsOf(card).map(({ level, n, withheld, score: mean }) => [level, n, withheld, mean !== null]);

  test('appears where every level that anybody holds has enough, with numbers in steps of five', () => {
    expect(shown(byLevel([...customers(6), ...staff(8, 'leader'), ...staff(13)]))).toEqual([
      ['leader', 5, null, true],
      ['manager', null, 'not-asked', false],
      ['front-line', 10, null, true],
      ['back-office', null, 'not-asked', false],
    ]);
  });

  test.each([
    ['a level of three', staff(3, 'leader')],
    ['a level that nobody of it answered for', []],
    ['two who state no level', [...staff(8, 'leader'), ...staff(2, null)]],
    ['two of a level that is not asked', [...staff(8, 'leader'), ...staff(2, 'hr')]],
    ['two of a level that nobody holds', [...staff(8, 'leader'), ...staff(2, 'manager')]],
  ])('%s hides all of them, for the rest would tell those few', (_, few) => {
    const card = byLevel([...customers(6), ...few, ...staff(13)]);
    expect(levelsOf(card)).toHaveLength(4);
    expect(levelsOf(card).every(({ score: mean, n }) => mean === null && n === null)).toBe(true);
    expect(inform(card).sides.belief?.people.score).not.toBeNull();
  });

  test.each([
    ['headcounts', { headcounts: { level: { leader: 6, 'front-line': 40, manager: 9 } } }],
    ['levels without headcounts', {}],
  ])('a level of none and a level of few look the same: %s', (_, rules) => {
    const levels = (few: number): unknown =>
      levelsOf(byLevel([...customers(6), ...staff(few, 'leader'), ...staff(13), ...staff(9, 'manager')], rules));
    for (const few of [1, 2, 3, 4]) expect(levels(few)).toEqual(levels(0));
  });

  test('is there only where levels were declared to be shown apart', () => {
    const survey = [...customers(6), ...staff(8, 'leader'), ...staff(13)];
    expect(levelsOf(disclosed({ survey, rules: { headcounts } }))).toEqual([]);
    expect(levelsOf(disclosed({ survey, rules: { headcounts, split: 'team' } }))).toEqual([]);
    const beside = disclosed({ survey, rules: { headcounts, split: 'team', apart: ['team', 'level'] } });
    expect(levelsOf(beside).some(({ score: mean }) => mean !== null)).toBe(true);
  });

  test('stands aside for another split of the same people that is shown', () => {
    const [first, ...others] = mirrorQuestionnaire.questions;
    const scored = statement('calm-1', { ask: ['leader', 'front-line'] });
    const questionnaire = { ...mirrorQuestionnaire, questions: [first!, ...others, scored], markers: [markerOf('calm')] };
    const survey = [...staff(8, 'leader'), ...staff(12)].map((person, at) => ({
      ...person,
      team: at % 2 === 0 ? 'A' : 'B',
      says: [...person.says, 50],
    }));
    const round = (attribute: string): Round => ({
      questionnaire,
      survey,
      rules: { headcounts, split: attribute, apart: [attribute, 'level'] },
    });
    const reasons = (attribute: string) => levelsOf(disclose(score(round(attribute), chooseMask(minimum)))).map(({ withheld }) => withheld);
    expect(reasons('team')).toEqual(Array.from({ length: 4 }, () => 'one-split-only'));
    expect(reasons('level')).toEqual([null, 'not-asked', null, 'not-asked']);
  });
});

describe('interviews', () => {
  const interviews = [...customers(3), ...staff(3)].map((person) => ({ ...person, consent: true }));

  test('three are enough where everybody agreed on record', () => {
    expect(inform(disclosed({ interviews })).sides.importance?.people.n).toBe(3);
    const [first, ...rest] = interviews;
    expect(inform(disclosed({ interviews: [{ ...first, consent: false } as Person, ...rest] })).sides.importance?.people.n).toBe(0);
  });

  test('customers in a survey and staff in interviews make one mirror, never one sample', () => {
    const { sides, gaps } = inform(disclosed({ survey: customers(9), interviews: staff(7) }));
    expect([sides.importance?.people.source, sides.belief?.people.source]).toEqual(['survey', 'interview']);
    expect(gaps.perception.difference).not.toBeNull();
  });
});
