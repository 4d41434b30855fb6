import { describe, expect, test } from 'vitest';
import { composeExplanation } from '#report/compose-explanation';
import type { MarkerScore } from '#scoring/scorecard';
import { marker, reportInput, scorecard } from './scorecard-fixture';

const textOf = (one: MarkerScore): string => JSON.stringify(composeExplanation(reportInput('en', { scorecard: scorecard([one]) }), one));

describe('the sum behind a score', () => {
  const one = marker({ id: 'one-team', score: 60, n: 7, sd: 12 });
  const parts: MarkerScore['parts'] = [
    { kind: 'people', question: null, weight: 3, value: 60, measured: null },
    { kind: 'rating', question: 'one-team-m', weight: 1, value: 100, measured: null },
    { kind: 'rating', question: 'one-team-e', weight: 1, value: 0, measured: null },
  ];

  test('has the weights that made it, and auditors’ ratings as they are: they are no people', () => {
    expect(textOf({ ...one, parts })).toContain('(3 × about 60 + 1 × 100 + 1 × 0) / 5 = about 60');
  });

  test('counts a question of several units once', () => {
    const ratings = ['A', 'B'].map((unit) => ({ id: 'one-team-m', unit, score: 50, raters: 1, verified: true, team: false }));
    expect(textOf({ ...one, parts: parts.slice(0, 2), sources: { ...one.sources, ratings } })).toContain('(3 × about 60 + 1 × 100) / 4');
  });

  test('counts that would tell a hidden question are not shown', () => {
    expect(textOf({ ...one, answers: null })).toContain('the counts would tell what the people behind a hidden question answered');
  });
});
