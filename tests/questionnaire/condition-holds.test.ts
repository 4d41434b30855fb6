import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conditionHolds } from '#questionnaire/condition-holds';
import type { Condition } from '#questionnaire/questionnaire';

const given = (question: string): readonly string[] | null =>
  ({ rated: ['3'], chosen: ['a', 'c'], none: [], said: ['yes'] })[question] ?? null;

describe('a show-if', () => {
  test.each<[Condition, boolean]>([
    [{ question: 'rated', is: '3' }, true],
    [{ question: 'rated', is: '4' }, false],
    [{ question: 'rated', isNot: '4' }, true],
    [{ question: 'rated', anyOf: ['1', '3'] }, true],
    [{ question: 'rated', atLeast: 3 }, true],
    [{ question: 'rated', atLeast: 4 }, false],
    [{ question: 'rated', atMost: 3 }, true],
    [{ question: 'rated', atLeast: 2, atMost: 2 }, false],
    [{ question: 'chosen', is: 'c' }, true],
    [{ question: 'chosen', isNot: 'a' }, false],
    [{ question: 'chosen', anyOf: ['b', 'c'] }, true],
    [{ question: 'none', isNot: 'a' }, true],
    [{ question: 'none', answered: true }, true],
    [{ question: 'said', atLeast: 0 }, false],
  ])('%j is %s', (condition, holds) => expect(conditionHolds(condition, given)).toBe(holds));

  test.each<Condition>([
    { question: 'open', is: '3' },
    { question: 'open', isNot: '3' },
    { question: 'open', anyOf: ['3'] },
    { question: 'open', atMost: 9 },
    { question: 'open', answered: true },
    { question: 'open', answered: false, isNot: '3' },
  ])('on an answer that was not given is false: %j', (condition) => {
    expect(conditionHolds(condition, given)).toBe(false);
    expect(conditionHolds({ not: condition }, given)).toBe(true);
  });

  test('can ask for an answer that was not given', () => {
    expect(conditionHolds({ question: 'open', answered: false }, given)).toBe(true);
    expect(conditionHolds({ question: 'rated', answered: false }, given)).toBe(false);
  });

  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small' },
      fc.record({ question: fc.constantFrom('rated', 'chosen', 'open'), is: fc.constantFrom('3', 'a') }),
      fc.record({ not: tie('condition') }),
      fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
      fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
    ),
  }));

  test('obeys the laws of logic', () => {
    fc.assert(
      fc.property(fc.array(condition, { maxLength: 4 }), (parts) => {
        const holds = parts.map((part) => conditionHolds(part, given));
        expect(conditionHolds({ all: parts }, given)).toBe(holds.every(Boolean));
        expect(conditionHolds({ any: parts }, given)).toBe(holds.some(Boolean));
        expect(conditionHolds({ not: { any: parts } }, given)).toBe(conditionHolds({ all: parts.map((part) => ({ not: part })) }, given));
      }),
    );
  });
});
