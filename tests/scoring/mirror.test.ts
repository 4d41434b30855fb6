import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose } from '#disclosure/disclose';
import { chooseMask } from '#disclosure/mask';
import type { Role } from '#questionnaire/questionnaire';
import type { Expectation, Mirror } from '#scoring/mirror';
import type { Scorecard } from '#scoring/scorecard';
import { customer, employee, mirrorQuestionnaire, six } from './mirror-fixture';
import { asking, markerIn, type Person, people, type Said, score, statement } from './round-fixture';

const mirrorOf = ({ mirror }: Scorecard): Mirror => {
  if (!mirror) throw new Error('no mirror');
  return mirror;
};
const expectationIn = (card: Scorecard, id: string): Expectation => {
  const found = mirrorOf(card).expectations.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const inform = (card: Scorecard): Expectation => expectationIn(card, 'exp-informed');
const survey = (persons: readonly Person[], rest = {}): Scorecard =>
  score({ questionnaire: mirrorQuestionnaire, survey: persons, ...rest });
const repeat = (n: number, person: Person): Person[] => Array.from({ length: n }, () => person);

const runs = { numRuns: process.env.CULTURE_AUDIT_FULL ? 2000 : 150 };

interface GoldenGap {
  readonly difference: number;
  readonly se: number;
  readonly df: number;
  readonly low: number;
  readonly high: number;
  readonly verdict: string;
}
interface Golden {
  readonly customers: readonly (readonly (number | null)[])[];
  readonly staff: readonly (readonly (number | null)[])[];
  readonly roles: readonly Role[];
  readonly expected: readonly {
    readonly id: string;
    readonly means: Readonly<Record<string, number>>;
    readonly perception: GoldenGap;
    readonly service: GoldenGap;
    readonly selfImage: GoldenGap;
    readonly centred: GoldenGap;
  }[];
}

describe('the mirror comes to what scipy computed', () => {
  const golden: Golden = JSON.parse(readFileSync(new URL('mirror-golden.json', import.meta.url), 'utf8'));
  const said = (row: readonly (number | null)[]): Said[] => row.map((each) => each ?? 'dk');
  const card = survey(
    [
      ...golden.customers.map((row) => customer(said(row.slice(0, 6)), said(row.slice(6)))),
      ...golden.staff.map((row, at) => employee(said(row.slice(0, 6)), said(row.slice(6)), { role: golden.roles[at] ?? null })),
    ],
    { rules: { split: 'level' } },
  );

  test.each(golden.expected)('$id', ({ id, means, perception, service, selfImage, centred }) => {
    const { sides, gaps, priority } = expectationIn(card, id);
    for (const side of ['importance', 'experience', 'belief', 'delivery'] as const)
      expect(sides[side]?.people.score, side).toBeCloseTo(means[side] ?? Number.NaN, 10);
    for (const [gap, wanted] of [
      [gaps.perception, perception],
      [gaps.service, service],
      [gaps['self-image'], selfImage],
    ] as const) {
      expect(gap.difference).toBeCloseTo(wanted.difference, 10);
      expect(gap.se).toBeCloseTo(wanted.se, 8);
      expect(gap.df).toBeCloseTo(wanted.df, 8);
      expect(gap.interval?.low).toBeCloseTo(wanted.low, 6);
      expect(gap.interval?.high).toBeCloseTo(wanted.high, 6);
      expect(gap.verdict).toBe(wanted.verdict);
    }
    expect(priority?.centredGap).toBeCloseTo(centred.difference, 10);
    expect(priority?.se).toBeCloseTo(centred.se, 8);
    expect(priority?.df).toBe(centred.df);
    expect(priority?.verdict).toBe(centred.verdict);
  });

  test('by level: the means of those who state it', () => {
    const leaders = golden.staff.filter((_, at) => golden.roles[at] === 'leader').flatMap((row) => row[0] ?? []);
    const level = inform(card).sides.belief?.levels.find((one) => one.level === 'leader');
    expect(level?.score).toBeCloseTo(leaders.reduce((sum, each) => sum + each, 0) / leaders.length, 10);
    expect(level?.n).toBe(6);
  });
});

describe('customers are customers', () => {
  const both = [
    ...repeat(7, customer(six(100), six(50), 25)),
    ...repeat(6, employee(six(75), six(75))),
    ...repeat(5, employee(six(50), six(100), { role: 'leader' })),
  ];
  const headcounts = { level: { leader: 6, manager: 4, 'front-line': 20, 'back-office': 10, customer: 300 } };

  test('they are counted apart, and are nobody’s headcount', () => {
    const { collected } = survey(both, { rules: { headcounts } });
    expect(collected.map(({ customers, n, headcount }) => [customers ?? false, n, headcount])).toEqual([
      [false, 11, 40],
      [true, 7, null],
    ]);
    expect(collected.flatMap(({ byRole }) => byRole.map(({ role }) => role))).toEqual(['front-line', 'leader']);
  });

  test('where no level is stated, what they answered tells who they are', () => {
    const unnamed = both.map((person) => ({ ...person, role: null }));
    const { collected } = survey(unnamed);
    expect(collected.map(({ n }) => n)).toEqual([11, 7]);
    expect(inform(survey(unnamed)).gaps.perception.difference).toBeCloseTo(inform(survey(both)).gaps.perception.difference ?? 0, 10);
  });

  test('what was not put to a side is not counted as skipped by it', () => {
    const { importance, belief } = inform(survey(both.map((person) => ({ ...person, role: null })))).sides;
    expect(importance?.answers).toEqual({ answered: 7, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 });
    expect(belief?.answers).toEqual({ answered: 11, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 });
  });

  test('they stand beside a marker and enter neither its score nor its people', () => {
    const asked = asking(
      [statement('why-us-1', { ask: ['front-line'] }), statement('why-us-c', { ask: ['customer'] })],
      {},
      { respondents: ['customer', 'front-line'] },
    );
    const card = score({
      questionnaire: asked,
      survey: [
        ...people([[50, '']], { role: 'front-line' }),
        ...people(
          [
            ['', 100],
            ['', 100],
          ],
          { role: 'customer' },
        ),
      ],
      rules: { split: 'team' },
    });
    const marker = markerIn(card, 'why-us');
    expect([marker.score, marker.n, marker.answers?.skipped]).toEqual([50, 1, 0]);
    expect(mirrorOf(card).customers.map(({ marker: beside, people: { score: mean, n } }) => [beside, mean, n])).toEqual([
      ['why-us', 100, 2],
    ]);
    expect(card.groups[0]?.groups.map(({ n }) => n)).toEqual([1]);
  });

  test('a questionnaire without the mirror has none', () => {
    expect(score({ questionnaire: asking([statement('one-team-1')]), survey: people([50, 75]) })).not.toHaveProperty('mirror');
  });
});

describe('gaps', () => {
  test('need both sides, and say why there is none', () => {
    const { gaps } = inform(survey(repeat(9, customer(six(100), six(50)))));
    expect(gaps.service.difference).toBe(-50);
    expect([gaps.perception.difference, gaps.perception.reason, gaps.perception.verdict]).toEqual([null, 'no-answers', null]);
    expect(gaps['self-image'].difference).toBeNull();
  });

  test('have no interval where nobody differs', () => {
    const { gaps } = inform(survey([...repeat(9, customer(six(100), six(50))), ...repeat(9, employee(six(75), six(75)))]));
    expect(Object.values(gaps).map(({ interval, intervalReason, verdict }) => [interval, intervalReason, verdict])).toEqual([
      [null, 'no-variation', 'not-estimable'],
      [null, 'no-variation', 'not-estimable'],
      [null, 'no-variation', 'not-estimable'],
    ]);
  });

  test('weigh levels by headcount in interviews: two leaders do not speak for half of the organisation', () => {
    const card = score({
      questionnaire: mirrorQuestionnaire,
      interviews: [
        ...repeat(4, customer(six(100), six(50))),
        employee(six(100), six(100), { role: 'leader' }),
        employee(six(75), six(100), { role: 'leader' }),
        employee(six(50), six(50)),
        employee(six(25), six(50)),
      ],
      rules: { headcounts: { level: { leader: 10, 'front-line': 90, manager: 0, 'back-office': 0 } } },
    });
    expect(inform(card).sides.belief?.people.score).toBeCloseTo(0.1 * 87.5 + 0.9 * 37.5, 10);
    expect(inform(card).gaps.perception.difference).toBeCloseTo(0.1 * 87.5 + 0.9 * 37.5 - 100, 10);
  });
});

describe('whose answers they are', () => {
  const misplaced = (persons: readonly Person[]) => survey(persons).problems.map(({ code }) => code);
  /** As the file path hands them over: the level stands among the attributes alone. */
  const unroled = (person: Person, level: string): Person => ({ ...person, role: null, level });
  const wholeRow = (first: Said, rest: Said): Said[] => [
    ...Array.from({ length: 13 }, () => first),
    ...Array.from({ length: 12 }, () => rest),
  ];

  test('a level that is stated keeps staff who filled in everything from counting as customers', () => {
    const card = survey([
      ...repeat(10, unroled(customer(six(100), six(25)), 'customer')),
      ...repeat(6, unroled(employee(six(50), six(50)), 'front-line')),
      ...repeat(8, unroled({ says: wholeRow(0, 75) }, 'manager')),
    ]);
    expect(card.collected.map(({ n }) => n)).toEqual([14, 10]);
    expect(inform(card).sides.importance?.people).toMatchObject({ n: 10, score: 100 });
  });

  test('so does a level that is no role', () => {
    expect(survey(repeat(6, unroled({ says: wholeRow(0, 75) }, 'Board'))).collected.map(({ n }) => n)).toEqual([6, 0]);
  });

  test('what was not shown says it as well: a side of which nothing was put to somebody is not theirs', () => {
    const staffOnly: Person = { role: null, says: wholeRow('not-shown', '') };
    const customersOnly: Person = { role: null, says: wholeRow('', 'not-shown') };
    expect(survey([...repeat(3, staffOnly), ...repeat(2, customersOnly)]).collected.map(({ n }) => n)).toEqual([3, 2]);
  });

  test('customers are listed by what is asked, not by who came', () => {
    const check = asking([statement('calm-1')], {}, { respondents: ['manager'] });
    const eight = people(
      repeat(8, { says: [] }).map(() => 50),
      { role: 'manager' },
    );
    const two = people([50, 75], { role: 'customer' });
    const collected = (persons: readonly Person[]) => score({ questionnaire: check, survey: persons }).collected;
    expect(collected([...eight, ...two])).toEqual(collected(eight));
    expect(survey(repeat(6, employee(six(50), six(50)))).collected.map(({ customers: are, n }) => [are ?? false, n])).toEqual([
      [false, 6],
      [true, 0],
    ]);
    expect(misplaced(repeat(6, employee(six(50), six(50))))).toEqual([]);
  });
});

describe('a questionnaire for customers alone', () => {
  const asked = asking([statement('calm-1'), statement('calm-2')], {}, { respondents: ['customer'] });
  const six6 = people(
    repeat(6, { says: [] }).map(() => [0, 0]),
    { role: 'customer' },
  );
  const managers = people(
    repeat(6, { says: [] }).map(() => [100, 100]),
    { role: 'manager' },
  );

  test('is scored by customers: what managers filled in changes nothing', () => {
    const card = score({ questionnaire: asked, survey: [...six6, ...managers] });
    expect(markerIn(card, 'calm')).toMatchObject({ n: 6, score: 0 });
    expect(card.markers).toEqual(score({ questionnaire: asked, survey: six6 }).markers);
  });

  test('no marker ever rests on more people than were collected', () => {
    const role = fc.constantFrom<Role | null>('customer', 'manager', 'leader', null);
    const says = fc.tuple(fc.constantFrom<Said>(0, 50, '', 'not-shown'), fc.constantFrom<Said>(100, 'dk', ''));
    const audience = fc.constantFrom<readonly Role[]>(['customer'], ['customer', 'manager'], ['manager'], []);
    const ask = fc.constantFrom<readonly Role[]>([], ['customer'], ['manager'], ['customer', 'manager']);
    fc.assert(
      fc.property(fc.array(fc.tuple(role, says), { maxLength: 20 }), audience, ask, (rows, respondents, first) => {
        const questionnaire = asking([statement('calm-1', { ask: first }), statement('calm-2')], {}, { respondents });
        const card = score({ questionnaire, survey: rows.map(([of, said]) => ({ role: of, says: said })) });
        const collected = card.collected.reduce((sum, { n }) => sum + (n ?? 0), 0);
        for (const { n } of card.markers) expect(n).toBeLessThanOrEqual(collected);
      }),
      runs,
    );
  });
});

const answer = fc.constantFrom<Said>(0, 25, 50, 75, 100, 'dk', 'n/a', '');
const sixAnswers = fc.array(answer, { minLength: 6, maxLength: 6 });
const role = fc.constantFrom<Role | null>('leader', 'manager', 'front-line', 'back-office', null);
const customers = fc.array(fc.tuple(sixAnswers, sixAnswers), { minLength: 1, maxLength: 25 });
const employees = fc.array(fc.tuple(sixAnswers, sixAnswers, role), { minLength: 1, maxLength: 25 });

describe('laws of the mirror', () => {
  test('every gap is one shown side minus the other; self-image and service add up to claim minus importance', () => {
    fc.assert(
      fc.property(customers, employees, fc.boolean(), (outside, inside, isMasked) => {
        const persons = [...outside.map(([i, x]) => customer(i, x)), ...inside.map(([b, d, level]) => employee(b, d, { role: level }))];
        const round = { questionnaire: mirrorQuestionnaire, survey: persons };
        const card = isMasked ? disclose(score(round, chooseMask(5))) : score(round);
        for (const { sides, gaps } of mirrorOf(card).expectations) {
          const [i, x, b, d] = [sides.importance, sides.experience, sides.belief, sides.delivery].map((side) => side?.people.score ?? null);
          const minus = (one?: number | null, two?: number | null) => (one == null || two == null ? null : one - two);
          for (const [gap, wanted] of [
            [gaps.perception, minus(b, i)],
            [gaps.service, minus(x, i)],
            [gaps['self-image'], minus(d, x)],
          ] as const) {
            if (wanted === null) expect(gap.difference).toBeNull();
            else expect(gap.difference).toBeCloseTo(wanted, 9);
            expect(gap.verdict === null).toBe(gap.difference === null);
          }
        }
      }),
      runs,
    );
  });

  test('who is customer and who is staff only turns the sign: belief and importance exchanged, the gap is its own mirror image', () => {
    fc.assert(
      fc.property(customers, customers, (outside, inside) => {
        const there = survey([...outside.map(([i, x]) => customer(i, x)), ...inside.map(([b, d]) => employee(b, d))]);
        const back = survey([...inside.map(([b, d]) => customer(b, d)), ...outside.map(([i, x]) => employee(i, x))]);
        for (const { id, gaps } of mirrorOf(there).expectations) {
          const turned = expectationIn(back, id).gaps.perception;
          if (gaps.perception.difference === null) expect(turned.difference).toBeNull();
          else expect(turned.difference).toBeCloseTo(-gaps.perception.difference, 9);
          expect(turned.verdict).toBe(gaps.perception.verdict);
          if (gaps.perception.se !== null) expect(turned.se).toBeCloseTo(gaps.perception.se, 9);
        }
      }),
      runs,
    );
  });

  test('whoever stands first in the file makes no difference', () => {
    fc.assert(
      fc.property(customers, employees, (outside, inside) => {
        const persons = [...outside.map(([i, x]) => customer(i, x)), ...inside.map(([b, d, level]) => employee(b, d, { role: level }))];
        const plain = (card: Scorecard) =>
          JSON.parse(JSON.stringify(mirrorOf(card), (_, value) => (typeof value === 'number' ? Math.round(value * 1e8) / 1e8 : value)));
        const sorted = (card: Scorecard) =>
          plain(card).expectations.map((each: Expectation) => ({
            ...each,
            sides: Object.values(each.sides).map((side) => ({
              ...side,
              levels: side?.levels.toSorted((a, b) => String(a.level).localeCompare(String(b.level))),
            })),
          }));
        expect(sorted(survey(persons.toReversed()))).toEqual(sorted(survey(persons)));
      }),
      runs,
    );
  });
});

test('answers to the other side’s questions are left out, and that is said', () => {
  const wrong = repeat(5, customer(six(75), six(50), 75, { role: 'front-line' }));
  const card = score({ questionnaire: mirrorQuestionnaire, survey: [...repeat(6, customer(six(100), six(50))), ...wrong] }, chooseMask(5));
  expect(inform(card).sides.importance?.people).toMatchObject({ score: 100, n: 6 });
  expect(card.problems.map(({ code }) => code)).toEqual(['response/other-side']);
  const few = score(
    { questionnaire: mirrorQuestionnaire, survey: [...repeat(6, customer(six(100), six(50))), ...wrong.slice(1)] },
    chooseMask(5),
  );
  expect(few.problems).toEqual([]);
});
