import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseMask, ownEyes } from '#disclosure/mask';
import type { Role } from '#questionnaire/questionnaire';
import { personScore } from '#scoring/person-score';
import { asking, figure, markerIn, measured, type Person, rating, type Said, score, statement } from './round-fixture';

const questionnaire = asking(
  [
    statement('a-1'),
    statement('a-2', { weight: 2 }),
    statement('a-3', { weight: 0.5 }),
    statement('a-m', { type: 'maturity', ask: ['auditor'] }),
    statement('b-1'),
    figure('b-k'),
    statement('c-1'),
    statement('c-2'),
  ],
  { a: { gate: true, weight: 2 }, c: { weight: 0.5, target: 90 } },
);

const said: fc.Arbitrary<Said> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Said>(0, 25, 50, 75, 100, 100 / 3, 12.5) },
  fc.constantFrom<Said>('dk', 'n/a', '', 'not-shown'),
);
const person: fc.Arbitrary<Person> = fc.record({
  role: fc.constantFrom<Role | null>('leader', 'manager', 'front-line', null),
  team: fc.constantFrom('x', 'y', 'z'),
  consent: fc.boolean(),
  says: fc.array(said, { minLength: 6, maxLength: 6 }),
});
const persons = fc.array(person, { maxLength: 40 });
const round = fc.record({
  questionnaire: fc.constant(questionnaire),
  survey: persons,
  interviews: persons,
  ratings: fc.array(
    said.map((what) => rating('a-m', what)),
    { maxLength: 3 },
  ),
  kpis: fc.array(
    fc.double({ min: -50, max: 200, noNaN: true }).map((value) => measured('b-k', value)),
    { maxLength: 1 },
  ),
  rules: fc.record({
    split: fc.constantFrom('team', null),
    headcounts: fc.constantFrom({}, { level: { leader: 10, manager: 30, 'front-line': 100 } }, { level: { leader: 1, manager: 2 } }),
  }),
});
const runs = { numRuns: process.env.CULTURE_AUDIT_FULL ? 3000 : 250 };

/** Every number under a key, wherever it stands. */
function numbersNamed(value: unknown, names: ReadonlySet<string>, at = ''): (readonly [string, number])[] {
  if (typeof value === 'number') return names.has(at.split('.').at(-1) ?? '') ? [[at, value]] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersNamed(inner, names, `${at}.${key}`));
}

describe('laws of scoring', () => {
  test('scores are 0 to 100 or null, and no number is NaN', () => {
    fc.assert(
      fc.property(round, fc.constantFrom(ownEyes, chooseMask(5)), (given, mask) => {
        const card = score(given, mask);
        for (const [at, value] of numbersNamed(card, new Set(['score', 'mean', 'plainMean', 'coverage']))) {
          expect(value >= -1e-9 && value <= 100 + 1e-9, `${at} ${value}`).toBe(true);
        }
        expect(JSON.stringify(card, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? 'broken' : value))).not.toContain(
          'broken',
        );
      }),
      runs,
    );
  });

  test('whoever stands first in a file makes no difference', () => {
    fc.assert(
      fc.property(round, (given) => {
        const turned = { ...given, survey: given.survey.toReversed(), interviews: given.interviews.toReversed() };
        const plain = (card: ReturnType<typeof score>) => ({
          ...card,
          markers: card.markers.map((marker) => ({
            ...marker,
            questions: marker.questions.map(({ byRole, ...question }) => ({
              ...question,
              byRole: byRole.toSorted((a, b) => (a.role < b.role ? -1 : 1)),
            })),
          })),
        });
        const [one, other] = [plain(score(given)), plain(score(turned))];
        expect(other).toEqual(one);
      }),
      runs,
    );
  });

  test('a null has a reason, a score has none', () => {
    fc.assert(
      fc.property(round, (given) => {
        const { markers, index } = score(given, chooseMask(5));
        for (const { score: points, reason, interval, intervalReason } of [...markers, index]) {
          expect(reason === null).toBe(points !== null);
          expect(intervalReason === null).toBe(interval !== null);
        }
      }),
      runs,
    );
  });

  test('index points lost are never negative and never more than the shortfall', () => {
    fc.assert(
      fc.property(round, (given) => {
        const { markers } = score(given);
        for (const { indexPointsLost, gap } of markers) {
          if (indexPointsLost === null) continue;
          expect(indexPointsLost).toBeGreaterThanOrEqual(0);
          expect(indexPointsLost).toBeLessThanOrEqual(Math.max(0, gap ?? 0) + 1e-9);
        }
      }),
      runs,
    );
  });

  test('a person of a large batch is scored by the same rule as a person alone', () => {
    fc.assert(
      fc.property(fc.array(said, { minLength: 3, maxLength: 3 }), (says) => {
        const one = asking([statement('a-1'), statement('a-2', { weight: 2 }), statement('a-3', { weight: 0.5 })]);
        const states = { dk: 'dont-know', 'n/a': 'not-applicable', '': null, 'not-shown': 'not-shown' } as const;
        const alone = personScore({
          scores: says.map((what) => (typeof what === 'number' ? what : states[what])),
          weights: [1, 2, 0.5],
          leastAnswered: 0.5,
          leastCoverage: 1 / 3,
        });
        const marker = markerIn(score({ questionnaire: one, survey: [{ says }] }), 'a');
        if (alone.score === null) expect(marker.score).toBeNull();
        else expect(marker.score).toBeCloseTo(alone.score, 10);
      }),
      runs,
    );
  });
});
