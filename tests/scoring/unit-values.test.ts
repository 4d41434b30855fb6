import { describe, expect, test } from 'vitest';
import { unitValues } from '#scoring/unit-values';
import { figure, measured, rating, statement } from './round-fixture';

const level = statement('calm-m', { type: 'maturity', ask: ['leader', 'auditor'] });
const late = figure('calm-k');
const settings = { headcounts: { Sales: 30, Dispatch: 10 }, minimum: 5 };
const unit = (question: string, value: number, name: string | null, rest = {}) => rating(question, value, { unit: name, ...rest });

describe('one value a unit', () => {
  test('several auditors: their mean', () => {
    const { ratings, score } = unitValues(level, [rating('calm-m', 75), rating('calm-m', 50, { respondent: 'auditor-2' })], [], settings);
    expect(score).toBe(62.5);
    expect(ratings).toMatchObject([{ score: 62.5, raters: 2, verified: true }]);
  });

  test('the auditor’s rating counts, not the leaders’ own', () => {
    const own = [90, 100, 90, 100, 95].map((value, i) => rating('calm-m', value, { role: 'leader', respondent: `leader-${i}` }));
    expect(unitValues(level, [...own, rating('calm-m', 25)], [], settings)).toMatchObject({
      score: 25,
      ratings: [{ raters: 1, verified: true }],
    });
    expect(unitValues(level, own, [], settings)).toMatchObject({ score: 95, ratings: [{ raters: 5, verified: false }] });
  });

  test('four own assessments fall under the minimum, unless each agreed to answer for the unit', () => {
    const own = [80, 80, 80, 80].map((value, i) => rating('calm-m', value, { role: 'leader', respondent: `leader-${i}` }));
    expect(unitValues(level, own, [], settings)).toMatchObject({ score: null, ratings: [] });
    expect(unitValues(level, own, [], { ...settings, minimum: 1 }).score).toBe(80);
  });

  test('several units are weighted by headcount', () => {
    const ratings = [unit('calm-m', 100, 'Sales'), unit('calm-m', 20, 'Dispatch')];
    expect(unitValues(level, ratings, [], settings).score).toBe((30 * 100 + 10 * 20) / 40);
  });

  test('equally where a headcount is not known', () => {
    const ratings = [unit('calm-m', 100, 'Sales'), unit('calm-m', 20, 'Service')];
    expect(unitValues(level, ratings, [], settings).score).toBe(60);
  });

  test('what was not answered is no value', () => {
    expect(unitValues(level, [rating('calm-m', 'dk'), rating('calm-m', 'n/a')], [], settings)).toMatchObject({ score: null, ratings: [] });
  });
});

describe('figures', () => {
  test('kpis.yaml before what interviewees remember', () => {
    const remembered = [rating('calm-k', 10, { role: 'leader' })];
    expect(unitValues(late, remembered, [measured('calm-k', 80)], settings).score).toBe(80);
  });

  test('else the mean of the values given in interviews', () => {
    const remembered = [70, 90].map((value) => rating('calm-k', value, { role: 'leader' }));
    expect(unitValues(late, remembered, [], settings)).toMatchObject({ score: 80, kpis: [{ value: 80, clamped: false }] });
  });

  test('unit by unit: a unit missing in kpis.yaml has what was said of it', () => {
    const remembered = [unit('calm-k', 40, 'Sales'), unit('calm-k', 20, 'Dispatch')];
    const { kpis, score } = unitValues(late, remembered, [measured('calm-k', 100, 'Sales')], settings);
    expect(kpis.map(({ unit: name, value }) => [name, value])).toEqual([
      ['Sales', 100],
      ['Dispatch', 20],
    ]);
    expect(score).toBe((30 * 100 + 10 * 20) / 40);
  });

  test('a value of the whole organisation speaks for its units', () => {
    expect(unitValues(late, [unit('calm-k', 40, 'Sales')], [measured('calm-k', 100)], settings).kpis).toHaveLength(1);
  });

  test('beyond the anchors a value is clamped, and says so', () => {
    expect(unitValues(late, [], [measured('calm-k', 140)], settings).kpis).toMatchObject([{ value: 140, score: 100, clamped: true }]);
  });
});
