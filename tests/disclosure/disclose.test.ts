import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose } from '#disclosure/disclose';
import { chooseMask } from '#disclosure/mask';
import type { Role } from '#questionnaire/questionnaire';
import type { Scorecard } from '#scoring/scorecard';
import { asking, markerIn, type Person, people, type Round, type Said, score, statement } from '../scoring/round-fixture';

const minimum = 5;
/** What leaves the program. */
const disclosed = (round: Round): Scorecard => disclose(score(round, chooseMask(round.rules?.minimum ?? minimum)));

const one = asking([statement('calm-1')]);
const two = asking([statement('calm-1'), statement('calm-2'), statement('team-1')]);
const split = { split: 'team', headcounts: { team: { A: 20, B: 20, C: 20 } } };
const inTeam = (team: string | undefined, count: number, says: readonly Said[] = [50, 50, 50]): Person[] =>
  Array.from({ length: count }, () => ({ ...(team === undefined ? {} : { team }), says }));
const groupsOf = ({ groups }: Scorecard) => groups[0]?.groups.map(({ id, n, headcount, withheld }) => [id, n, headcount, withheld]);

describe('fewer than the minimum', () => {
  test('leave no number behind, and nobody looks like a few', () => {
    const four = disclosed({ questionnaire: two, survey: inTeam(undefined, 4) });
    expect(markerIn(four, 'calm')).toMatchObject({ score: null, n: 0, withheld: 'suppressed', answers: null });
    expect(four.collected).toMatchObject([{ n: null, withheld: 'suppressed', byRole: [] }]);
    expect(four.index).toMatchObject({ score: null, n: 0 });
    const single = disclosed({ questionnaire: two, survey: inTeam(undefined, 1, [100, 0, 25]) });
    expect(single).toEqual(four);
  });

  test('a question of four is hidden in a marker of nine, and the next one with it, for the marker would tell it', () => {
    const questionnaire = asking([statement('calm-1'), statement('calm-2'), statement('calm-3')]);
    const says = (second: Said, third: Said): readonly Said[] => [50, second, third];
    const survey = people([
      ...Array.from({ length: 4 }, () => says(75, 25)),
      ...Array.from({ length: 4 }, () => says('dk', 25)),
      says('dk', 'dk'),
      says('dk', 25),
    ]);
    const { questions, answers } = markerIn(disclosed({ questionnaire, survey }), 'calm');
    expect(questions.map(({ id, n, mean, reason }) => [id, n, mean, reason])).toEqual([
      ['calm-1', 10, 50, null],
      ['calm-2', 0, null, 'suppressed'],
      ['calm-3', 0, null, 'complementary-suppressed'],
    ]);
    expect(answers).toBeNull();
    expect(questions[1]?.answers).toEqual({ answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 });
  });
});

test('a question that nobody could answer looks like one that a few did', () => {
  const questionnaire = asking([statement('calm-1'), statement('calm-2'), statement('calm-3')]);
  const answered = (second: number) => people(Array.from({ length: 9 }, (_, i): readonly Said[] => [50, i < second ? 75 : 'dk', 50]));
  const second = (count: number) => markerIn(disclosed({ questionnaire, survey: answered(count) }), 'calm').questions[1];
  expect(second(0)).toEqual(second(3));
  expect(second(0)).toMatchObject({ n: 0, mean: null, reason: 'suppressed' });
});

test('two questions of the same four are not enough: they hold the four together, so a third is hidden', () => {
  const questionnaire = asking([statement('calm-1'), statement('calm-2'), statement('calm-3'), statement('calm-4')]);
  const survey = people(Array.from({ length: 9 }, (_, i): readonly Said[] => (i < 4 ? [50, 75, 25, 50] : [50, 'dk', 'n/a', 50])));
  const { questions, answers } = markerIn(disclosed({ questionnaire, survey }), 'calm');
  expect(questions.map(({ reason }) => reason)).toEqual(['complementary-suppressed', 'suppressed', 'suppressed', null]);
  expect(answers).toBeNull();
});

describe('a score by levels', () => {
  const level = { leader: 6, manager: 16 };
  const round = (leaders: readonly number[], managers: readonly number[]): Round => ({
    questionnaire: asking([statement('calm-1')], {}, { attributes: ['team'] }),
    interviews: [...people(leaders, { role: 'leader', team: 'A' }), ...people(managers, { role: 'manager', team: 'A' })],
    rules: { headcounts: { level, team: { A: 22 } }, split: 'team' },
  });

  test('with a level of two stands without any plain mean: the two equations would tell the two', () => {
    const card = disclosed(round([50, 60, 70], [25, 50]));
    const marker = markerIn(card, 'calm');
    expect(marker.score).toBeCloseTo((6 * 60 + 16 * 37.5) / 22, 10);
    expect(marker.sources.people).toMatchObject({ n: 5, plainMean: null, leastStratum: 0, sd: null, se: null, df: null });
    expect(marker.questions[0]).toMatchObject({ mean: null, distribution: [], reason: 'complementary-suppressed' });
    expect(card.groups[0]?.groups[0]?.markers).toMatchObject([{ score: null, n: null, withheld: 'complementary-suppressed' }]);
  });

  test('leaves no byte that tells a low answer of leaders from a low answer of managers', () => {
    // Leaders 16 points up, managers 6 down: the same 6·m + 16·m, and another plain mean.
    expect(JSON.stringify(disclosed(round([34, 44, 54], [31, 56])))).toBe(JSON.stringify(disclosed(round([50, 60, 70], [25, 50]))));
  });

  test('hides leaders against staff of its questions as well', () => {
    const mixed = (staff: readonly number[]): Round => ({
      ...round([50, 60, 70, 55, 65], []),
      interviews: [
        ...people([50, 60, 70, 55, 65], { role: 'leader' }),
        ...people([25, 50], { role: 'manager' }),
        ...people(staff, { role: 'front-line' }),
      ],
      rules: { headcounts: { level: { ...level, 'front-line': 60 } } },
    });
    expect(disclosed(mixed([40, 50, 60, 70])).sayDo).toMatchObject([{ withheld: 'complementary-suppressed', staff: null }]);
  });

  test('with five of each keeps the plain mean beside it', () => {
    const { people: said } = markerIn(disclosed(round([50, 60, 70, 50, 60], [25, 50, 25, 50, 50])), 'calm').sources;
    expect(said).toMatchObject({ plainMean: 49, leastStratum: 5 });
  });
});

describe('the index beside a hidden marker', () => {
  const three = asking([statement('a-1'), statement('b-1'), statement('c-1')]);
  const among = (third: readonly Said[]): Scorecard =>
    disclosed({ questionnaire: three, survey: people(third.map((what, i): readonly Said[] => [40 + i, 60 - i, what])) });

  test('has an interval that says nothing of what the hidden marker’s few said', () => {
    const said: Said[] = [100, 0, 50, 100, ...Array.from({ length: 8 }, (): Said => 'dk')];
    const other: Said[] = [0, 100, 0, 0, ...Array.from({ length: 8 }, (): Said => 'dk')];
    expect(JSON.stringify(among(other))).toBe(JSON.stringify(among(said)));
  });

  test('speaks for the fewest people behind any of its markers, and tells no error of fewer than ten', () => {
    const said: Said[] = [100, 0, 50, 100, 25, 75, ...Array.from({ length: 6 }, (): Said => 'dk')];
    const { index } = among(said);
    expect(index).toMatchObject({ n: 6, se: null });
    expect([index.interval?.low, index.interval?.high].every((bound) => Math.abs((bound ?? 1) % 5) === 0)).toBe(true);
  });
});

describe('who took part', () => {
  test('fewer interviewees than the minimum are not counted out', () => {
    const interviews = people([50, 60], { role: 'manager' });
    const rows = [...people([50, 60, 70, 80, 40, 50])];
    expect(disclosed({ questionnaire: one, survey: rows, interviews }).collected).toMatchObject([
      { source: 'survey', n: 6, withheld: null },
      { source: 'interview', n: null, withheld: 'suppressed', byRole: [] },
    ]);
  });

  test('levels are counted only where none of them is few', () => {
    const roles = (leaders: number) =>
      disclosed({
        questionnaire: one,
        interviews: [
          ...people(
            Array.from({ length: leaders }, () => 50),
            { role: 'leader' },
          ),
          ...people([50, 60, 70, 80, 40], { role: 'manager' }),
        ],
      }).collected[0]?.byRole;
    expect(roles(1)).toEqual([]);
    expect(roles(5)).toEqual([
      { role: 'leader', n: 5 },
      { role: 'manager', n: 5 },
    ]);
  });

  test('beside a group of fewer than twenty all groups are counted in steps of five', () => {
    const survey = [...inTeam('A', 14), ...inTeam('B', 6)];
    const groups = disclosed({ questionnaire: two, survey, rules: { split: 'team', headcounts: { team: { A: 40, B: 12 } } } }).groups[0]
      ?.groups;
    expect(groups?.map(({ id, n, between }) => [id, n, between])).toEqual([
      ['A', null, { low: 10, high: 14 }],
      ['B', null, { low: 5, high: 9 }],
    ]);
    expect(groups?.flatMap(({ markers }) => markers.map(({ n }) => n))).toEqual([null, null, null, null]);
  });
});

describe('a split', () => {
  test('is shown when every group that anybody is in has the minimum', () => {
    const rules = { ...split, headcounts: { team: { A: 20, B: 20, C: 0 } } };
    const card = disclosed({ questionnaire: two, survey: [...inTeam('A', 6), ...inTeam('B', 5), ...inTeam(undefined, 7)], rules });
    expect(groupsOf(card)).toEqual([
      [null, 7, null, null],
      ['A', 6, 20, null],
      ['B', 5, 20, null],
      ['C', null, null, 'suppressed'],
    ]);
  });

  test.each([
    ['a headcount', split],
    ['a name alone', { split: 'team', values: { team: ['A', 'B', 'C'] } }],
  ])('a group of nobody and a group of few look the same: declared with %s', (_, rules) => {
    const groups = (few: number): unknown =>
      disclosed({ questionnaire: two, survey: [...inTeam('A', 14), ...inTeam('B', 9), ...inTeam('C', few)], rules }).groups;
    for (const few of [1, 2, 3, 4]) expect(groups(few)).toEqual(groups(0));
  });

  test('so do a marker that nobody of a group answered and one that few did', () => {
    const groups = (few: number): unknown =>
      disclosed({
        questionnaire: two,
        survey: [...inTeam('A', 8), ...inTeam('B', few), ...inTeam('B', 8 - few, [50, 50, 'dk']), ...inTeam('C', 6)],
        rules: split,
      }).groups;
    for (const few of [1, 2, 3, 4]) expect(groups(few)).toEqual(groups(0));
  });

  test('a level that is not asked hides nothing', () => {
    const asked = asking([statement('calm-1')], {}, { respondents: ['manager', 'front-line'], attributes: ['level'] });
    const staff = (level: Role, count: number): Person[] => Array.from({ length: count }, () => ({ role: level, level, says: [50] }));
    const card = disclosed({
      questionnaire: asked,
      survey: [...staff('manager', 6), ...staff('front-line', 9)],
      rules: { split: 'level', headcounts: { level: { leader: 4, manager: 20, 'front-line': 40 } } },
    });
    expect(groupsOf(card)).toEqual([
      ['front-line', 9, 40, null],
      ['manager', 6, 20, null],
      ['leader', null, null, 'not-asked'],
    ]);
  });

  test.each([
    ['a group of four', [...inTeam('A', 14), ...inTeam('B', 9), ...inTeam('C', 4)]],
    ['two groups of four', [...inTeam('A', 14), ...inTeam('B', 4), ...inTeam('C', 4)]],
    ['four who state none', [...inTeam('A', 14), ...inTeam('B', 9), ...inTeam(undefined, 4)]],
    ['a group that nobody declared', [...inTeam('A', 14), ...inTeam('B', 9), ...inTeam('Night', 1)]],
  ])('%s: nothing of any group is shown, and the total is', (_, survey) => {
    const card = disclosed({ questionnaire: two, survey, rules: split });
    for (const group of card.groups[0]?.groups ?? []) {
      expect(group).toMatchObject({ n: null, headcount: null });
      expect(group.withheld).not.toBeNull();
      for (const cell of group.markers) expect(cell).toMatchObject({ score: null, n: null, withheld: group.withheld });
    }
    expect(markerIn(card, 'calm').n).toBe(survey.length);
  });

  test('one marker with four answers in a group is not split, the others are', () => {
    const survey = [...inTeam('A', 8), ...inTeam('B', 4), ...inTeam('B', 2, [50, 50, 'dk']), ...inTeam('C', 5)];
    const cells = disclosed({ questionnaire: two, survey, rules: split }).groups[0]?.groups.map(({ id, markers }) => [
      id,
      ...markers.map(({ n, withheld }) => n ?? withheld),
    ]);
    expect(cells).toEqual([
      ['A', 8, 'complementary-suppressed'],
      ['B', 6, 'suppressed'],
      ['C', 5, 'complementary-suppressed'],
    ]);
  });

  test('hidden groups stand last, by name, not by size', () => {
    const ids = (a: number, b: number, c: number): unknown =>
      disclosed({
        questionnaire: one,
        survey: [...inTeam('A', a, [50]), ...inTeam('B', b, [50]), ...inTeam('C', c, [50])],
        rules: split,
      }).groups[0]?.groups.map(({ id }) => id);
    expect(ids(4, 3, 2)).toEqual(['A', 'B', 'C']);
    expect(ids(2, 3, 4)).toEqual(['A', 'B', 'C']);
  });
});

describe('what tells the spread', () => {
  const nine = people([30, 40, 45, 50, 55, 60, 62, 70, 80]);
  const ten = people([30, 40, 45, 50, 55, 60, 62, 70, 80, 50]);

  test('below ten people bounds are in steps of five, rounded outward, and s, SE and df are not there', () => {
    const exact = markerIn(score({ questionnaire: one, survey: nine }), 'calm');
    const marker = markerIn(disclosed({ questionnaire: one, survey: nine }), 'calm');
    expect(marker.interval).toEqual({
      low: Math.floor((exact.interval?.low ?? 0) / 5) * 5,
      high: Math.ceil((exact.interval?.high ?? 0) / 5) * 5,
    });
    expect(marker).toMatchObject({ se: null, df: null });
    expect(marker.sources.people).toMatchObject({ sd: null, se: null, df: null, n: 9, interval: marker.interval });
    expect(marker.questions[0]?.distribution).toEqual([]);
  });

  test('a worked example: five of eight managers print 45 to 85', () => {
    const interviews = people([75, 50, 62.5, 100, 37.5], { role: 'manager', consent: true });
    const questionnaire = asking([statement('calm-1', { ask: ['manager'] })]);
    expect(markerIn(disclosed({ questionnaire, interviews, rules: { headcounts: { level: { manager: 8 } } } }), 'calm').interval).toEqual({
      low: 45,
      high: 85,
    });
  });

  test('from ten people the bounds are exact and the distribution is there', () => {
    const exact = markerIn(score({ questionnaire: one, survey: ten }), 'calm');
    const marker = markerIn(disclosed({ questionnaire: one, survey: ten }), 'calm');
    expect(marker.interval).toEqual(exact.interval);
    expect(marker.questions[0]?.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(10);
  });

  test('leaders against staff: the smaller side decides', () => {
    const survey = [
      ...people([80, 75, 90, 85, 70], { role: 'leader' }),
      ...people(
        Array.from({ length: 20 }, (_, i) => 40 + i),
        { role: 'manager' },
      ),
    ];
    const pair = disclosed({ questionnaire: one, survey }).sayDo[0];
    expect(pair).toMatchObject({ se: null, df: null, leaders: { n: 5 } });
    expect([pair?.interval?.low, pair?.interval?.high].every((bound) => (bound ?? 1) % 5 === 0)).toBe(true);
  });

  test('who said what by role is nowhere else', () => {
    const survey = people(
      Array.from({ length: 30 }, (_, i) => i),
      { role: 'manager' },
    );
    expect(markerIn(disclosed({ questionnaire: one, survey }), 'calm').questions[0]?.byRole).toEqual([]);
  });
});

describe('the minimum', () => {
  const three = people([50, 60, 70], { role: 'manager', consent: true });
  test('is three in interviews when every interviewee agreed on record', () => {
    expect(markerIn(disclosed({ questionnaire: one, interviews: three }), 'calm').n).toBe(3);
    const doubt = [...three, ...people([50], { role: 'manager', consent: false })];
    expect(markerIn(disclosed({ questionnaire: one, interviews: doubt }), 'calm').withheld).toBe('suppressed');
  });
  test('is never three in a survey', () =>
    expect(markerIn(disclosed({ questionnaire: one, survey: three }), 'calm').withheld).toBe('suppressed'));
  test('of ten holds for interviews with consent as well', () => {
    const nine = people([1, 2, 3, 4, 5, 6, 7, 8, 9], { consent: true, role: 'manager' });
    expect(markerIn(disclosed({ questionnaire: one, interviews: nine, rules: { minimum: 10 } }), 'calm').withheld).toBe('suppressed');
  });
});

// Random organisations: a few teams, some of them small, answers of every state.
const said = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<Said>(0, 25, 50, 75, 100) },
  fc.constantFrom<Said>('dk', 'n/a', '', 'not-shown'),
);
const someone: fc.Arbitrary<Person> = fc.record({
  team: fc.constantFrom('A', 'A', 'A', 'B', 'B', 'C', 'Night'),
  role: fc.constantFrom<Role | null>('leader', 'manager', 'front-line', 'front-line', null),
  consent: fc.boolean(),
  says: fc.array(said, { minLength: 3, maxLength: 3 }),
});
const company = fc.record({
  questionnaire: fc.constant(two),
  survey: fc.array(someone, { maxLength: 45 }),
  interviews: fc.array(someone, { maxLength: 12 }),
  rules: fc.constantFrom(split, { ...split, split: null }),
});
const runs = { numRuns: process.env.CULTURE_AUDIT_FULL ? 5000 : 400 };

describe('laws', () => {
  test('no population of one to four people has a figure anywhere in the scorecard', () => {
    fc.assert(
      fc.property(company, (round) => {
        const card = disclosed(round);
        const least = Math.min(card.minimum, card.interviewMinimum);
        const walk = (value: unknown, at: string): void => {
          if (value === null || typeof value !== 'object') return;
          const cell = value as Record<string, unknown>;
          // Interviewees are counted by role: their taking part is no secret.
          const counts = at.includes('.collected.') || at.includes('.ratings.') || at.includes('.distribution.');
          if (typeof cell.n === 'number' && !counts) expect(cell.n === 0 || cell.n >= least, `${at} n ${cell.n}`).toBe(true);
          if (cell.n === 0 || cell.n === null)
            for (const key of ['mean', 'sd', 'se', 'df', 'plainMean']) expect(cell[key] ?? null, `${at} ${key}`).toBeNull();
          for (const [key, inner] of Object.entries(cell)) walk(inner, `${at}.${key}`);
        };
        walk(card, '');
      }),
      runs,
    );
  });

  test('bounds under ten people are steps of five', () => {
    fc.assert(
      fc.property(company, (round) => {
        const { markers, index, sayDo } = disclosed(round);
        const cells = [
          ...markers.map(({ n, interval }) => ({ n, interval })),
          ...markers.flatMap(({ sources }) => [sources.people, sources.otherPeople].flatMap((who) => who ?? [])),
          index,
          ...sayDo.map(({ leaders, staff, interval }) => ({ n: Math.min(leaders?.n ?? 0, staff?.n ?? 0), interval })),
        ];
        for (const { n, interval } of cells)
          if (interval && n < 10) expect([interval.low % 5, interval.high % 5].map(Math.abs)).toEqual([0, 0]);
        for (const { questions } of markers) for (const { n, distribution } of questions) if (n < 10) expect(distribution).toEqual([]);
      }),
      runs,
    );
  });

  test('answers exchanged between two people of hidden groups change no byte', () => {
    let tried = 0;
    fc.assert(
      fc.property(company, fc.nat(), fc.nat(), (round, a, b) => {
        if (round.rules.split === null) return;
        const before = disclosed(round);
        const hidden = new Set(before.groups[0]?.groups.filter(({ withheld }) => withheld !== null).map(({ id }) => id));
        const source = round.survey.length > 0 ? round.survey : round.interviews;
        const inside = source.flatMap(({ team }, i) => (hidden.has(team ?? null) ? [i] : []));
        const [first, second] = [inside[a % Math.max(1, inside.length)], inside[b % Math.max(1, inside.length)]];
        if (first === undefined || second === undefined) return;
        const [someoneHidden, other] = [source[first], source[second]];
        // Of the same role, so that the comparison of leaders with staff stays the same total.
        if (!someoneHidden || !other || someoneHidden.role !== other.role || someoneHidden.team === other.team) return;
        tried++;
        const swapped = source.map((person, i) =>
          i === first ? { ...person, says: other.says } : i === second ? { ...person, says: someoneHidden.says } : person,
        );
        const after = disclosed({ ...round, ...(source === round.survey ? { survey: swapped } : { interviews: swapped }) });
        expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      }),
      { numRuns: runs.numRuns * 3 },
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('what people said on a hidden marker changes no byte', () => {
    let tried = 0;
    const other = fc.array(fc.constantFrom<Said>(0, 25, 50, 75, 100), { minLength: 60, maxLength: 60 });
    fc.assert(
      fc.property(company, other, (round, values) => {
        const before = disclosed(round);
        const team = before.markers.find(({ id }) => id === 'team');
        const hidden = team?.sources.people?.reason === 'suppressed' && (team.sources.otherPeople?.score ?? null) === null;
        if (!hidden) return;
        tried++;
        let at = 0;
        // The third question is all of the marker.
        const said = (persons: readonly Person[]): Person[] =>
          persons.map((person) => {
            const third = person.says[2];
            return {
              ...person,
              says: [...person.says.slice(0, 2), typeof third === 'number' ? (values[at++ % values.length] ?? 0) : (third ?? '')],
            };
          });
        const after = disclosed({ ...round, survey: said(round.survey), interviews: said(round.interviews) });
        expect(JSON.stringify(after)).toBe(JSON.stringify(before));
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('the hidden questions of a shown marker are nobody’s or those of enough different people', () => {
    let tried = 0;
    const four = asking([statement('calm-1'), statement('calm-2'), statement('calm-3'), statement('calm-4')]);
    const rare = fc.oneof({ weight: 3, arbitrary: fc.constant<Said>('n/a') }, { weight: 1, arbitrary: fc.constantFrom<Said>(0, 50, 100) });
    const often = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<Said>(0, 50, 100) }, { weight: 1, arbitrary: fc.constant<Said>('dk') });
    const persons = fc.array(fc.tuple(often, rare, rare, often), { minLength: 5, maxLength: 14 });
    fc.assert(
      fc.property(persons, (said) => {
        const marker = markerIn(disclosed({ questionnaire: four, survey: people(said) }), 'calm');
        if (marker.score === null) return;
        const hidden = marker.questions.flatMap(({ reason }, i) => (reason === null ? [] : [i]));
        const behind = said.filter((says) => hidden.some((i) => typeof says[i] === 'number')).length;
        if (behind === 0) return;
        tried++;
        expect(behind).toBeGreaterThanOrEqual(minimum);
        expect(marker.answers).toBeNull();
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('a score by levels with a small level has no plain mean of the same people anywhere', () => {
    let tried = 0;
    const leaders = fc.array(fc.constantFrom(0, 25, 50, 75, 100), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(leaders, leaders, fc.constantFrom('team', null), (first, second, attribute) => {
        const round = (shift: number): Round => ({
          questionnaire: one,
          interviews: [
            // Inside the scale whatever the shift.
            ...people(
              first.map((value) => 20 + value / 2 + 2 * shift),
              { role: 'leader', team: 'A' },
            ),
            ...people(
              second.map((value) => 20 + value / 2 - shift),
              { role: 'manager', team: 'A' },
            ),
          ],
          rules: { headcounts: { level: { leader: 10, manager: 20 } }, split: attribute },
        });
        if (Math.min(first.length, second.length) >= minimum) return;
        tried++;
        const [here, there] = [disclosed(round(0)), disclosed(round(4))];
        // The same weighted mean; its last digit aside, everything else is the same too.
        const rounded = (card: Scorecard): string =>
          JSON.stringify(card, (_, value) => (typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value));
        expect(rounded(there)).toBe(rounded(here));
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(20);
  });

  test('which cells are hidden does not depend on what was answered, only on who answered', () => {
    const numbers = fc.array(fc.constantFrom(0, 25, 50, 75, 100), { minLength: 200, maxLength: 200 });
    fc.assert(
      fc.property(company, numbers, (round, values) => {
        let at = 0;
        const other = (persons: readonly Person[]): Person[] =>
          persons.map((person) => ({
            ...person,
            says: person.says.map((what) => (typeof what === 'number' ? (values[at++ % values.length] ?? 0) : what)),
          }));
        const mask = (card: Scorecard): unknown => [
          card.markers.map(({ id, n, withheld, sources, questions }) => [
            id,
            n,
            withheld,
            sources.people?.n,
            sources.otherPeople?.n,
            questions.map((question) => [question.n, question.reason]),
          ]),
          card.groups,
          card.sayDo.map(({ question, withheld }) => [question, withheld]),
        ];
        const bare = (value: unknown): unknown =>
          JSON.parse(JSON.stringify(value, (key, inner) => (key === 'score' && typeof inner === 'number' ? 'shown' : inner)));
        expect(bare(mask(disclosed({ ...round, survey: other(round.survey), interviews: other(round.interviews) })))).toEqual(
          bare(mask(disclosed(round))),
        );
      }),
      runs,
    );
  });
});
