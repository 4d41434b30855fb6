import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose } from '#disclosure/disclose';
import { chooseMask } from '#disclosure/mask';
import type { Role } from '#questionnaire/questionnaire';
import type { Expectation, LevelScore } from '#scoring/mirror';
import type { Scorecard } from '#scoring/scorecard';
import { customer, employee, mirrorQuestionnaire, six } from '../scoring/mirror-fixture';
import { type Person, type Round, type Said, score } from '../scoring/round-fixture';

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

describe('staff by level', () => {
  const shown = (card: Scorecard) => levelsOf(card).map(({ level, n, withheld, score: mean }) => [level, n, withheld, mean !== null]);

  test('appears where every level with anybody in it has enough, with numbers in steps of five', () => {
    expect(shown(disclosed({ survey: [...customers(6), ...staff(8, 'leader'), ...staff(13)] }))).toEqual([
      ['leader', 5, null, true],
      ['manager', null, 'suppressed', false],
      ['front-line', 10, null, true],
      ['back-office', null, 'suppressed', false],
    ]);
  });

  test.each([
    ['a level of three', staff(3, 'leader')],
    ['two who state no level', staff(2, null)],
    ['two of a level that is not asked', staff(2, 'hr')],
  ])('%s hides all of them, for the rest would tell those few', (_, few) => {
    const card = disclosed({ survey: [...customers(6), ...few, ...staff(13), ...staff(9, 'manager')] });
    expect(levelsOf(card).every(({ score: mean, n }) => mean === null && n === null)).toBe(true);
    expect(inform(card).sides.belief?.people.score).not.toBeNull();
  });

  test('a level of none and a level of few look the same', () => {
    const reasons = (few: number): unknown =>
      levelsOf(disclosed({ survey: [...customers(6), ...staff(few, 'leader'), ...staff(13), ...staff(2, 'manager')] }));
    expect(reasons(0)).toEqual(reasons(3));
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
