import { describe, expect, test } from 'vitest';
import { findings } from '#finding/findings';
import { proposeActions } from '#plan/propose-actions';
import type { Scorecard } from '#scoring/scorecard';
import { marker, markerContent, richScorecard, scorecard } from '../report/scorecard-fixture';

function propose(card: Scorecard) {
  const markers = card.markers.map(({ id }) => markerContent(id));
  return proposeActions(findings({ scorecard: card, before: null, markers, launched: null, opened: null }), card, markers);
}

describe('proposed actions', () => {
  test('are at most seven, preconditions first, then tiers and index points lost', () => {
    const proposed = propose(richScorecard());
    expect(proposed).toHaveLength(7);
    expect(proposed.map(({ marker: id }) => id)).toEqual([
      'leadership-sponsorship',
      'leadership-sponsorship',
      'cascade',
      'cascade',
      'recognition',
      'recognition',
      'one-team',
    ]);
  });

  test('take the first action of every marker before the second of any', () => {
    const ids = [
      'one-team',
      'recognition',
      'customer-first',
      'why-us',
      'direct-access',
      'engaged-staff',
      'selection-fit',
      'service-skills',
    ];
    const proposed = propose(scorecard(ids.map((id, i) => marker({ id, score: 20 + i }))));
    expect(new Set(proposed.map(({ marker: id }) => id)).size).toBe(7);
    expect(proposed.every(({ marker: id, action }) => markerContent(id).actions[0]?.id === action.id)).toBe(true);
  });

  test('are none for open gates and gaps under 25 points', () => {
    expect(propose(scorecard([marker({ id: 'one-team', score: 50.001 }), marker({ id: 'cascade', score: 60 })]))).toEqual([]);
  });

  test('go from the question’s score of today to that score and the gain, where the measure has no level of its own', () => {
    const proposed = propose(scorecard([marker({ id: 'direct-access', score: 41 })]));
    expect(proposed[0]).toMatchObject({
      action: { question: 'direct-access-1', gain: 10, to: null },
      from: { kind: 'score', value: 41 },
      to: { kind: 'score', value: 51 },
    });
  });

  test('never mix a level of the measure with the score of the question', () => {
    const proposed = propose(scorecard([marker({ id: 'customer-first', score: 30 })]));
    expect(proposed[0]).toMatchObject({ action: { question: 'customer-first-1', to: 95 }, from: null, to: { kind: 'measure', value: 95 } });
  });

  test('start from the KPI’s own value', () => {
    const kpi = { id: 'early-warning-k', unit: null, value: 55, period: '2026-Q4', source: 'WMS', score: 27, target: 90, clamped: false };
    const proposed = propose(scorecard([marker({ id: 'early-warning', score: 30, kpis: [kpi] })]));
    expect(proposed[0]).toMatchObject({ from: { kind: 'kpi', value: 55 }, to: { kind: 'kpi', value: 90 } });
  });

  test('weigh the KPI of several units as the score does', () => {
    const kpi = { id: 'early-warning-k', unit: 'A', value: 55, period: '2026-Q4', source: 'WMS', score: 27, target: 90, clamped: false };
    const one = marker({ id: 'early-warning', score: 30, kpis: [kpi, { ...kpi, unit: 'B', value: 75 }] });
    const parts = [{ kind: 'kpi', question: 'early-warning-k', weight: 1, value: 33, measured: 60 }] as const;
    expect(propose(scorecard([{ ...one, parts }]))[0]).toMatchObject({ from: { kind: 'kpi', value: 60 } });
  });

  test('leave the level open where the figure is hidden', () => {
    const one = marker({ id: 'direct-access', score: 41 });
    const hidden = { ...one, questions: one.questions.map((question) => ({ ...question, mean: null })) };
    expect(propose(scorecard([hidden]))[0]).toMatchObject({ from: null, to: null });
  });
});
