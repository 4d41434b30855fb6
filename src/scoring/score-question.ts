import { entersScore } from '#questionnaire/enters-score';
import type { Question } from '#questionnaire/questionnaire';
import { momentsOf } from '#statistics/index';
import { isUnitQuestion } from './rules';
import type { MarkerSources } from './score-marker';
import { noCounts, type QuestionScore } from './scorecard';
import { stateCounts } from './state-counts';
import type { QuestionTally } from './tally';
import type { UnitValues } from './unit-values';

/** One question of a marker: what its people said, or its unit value; empty where the people's part is hidden. */
export function scoreQuestion(question: Question, sources: MarkerSources, unit: UnitValues | null): QuestionScore {
  const head = { id: question.id, reversed: question.reversed, weight: question.weight, scored: entersScore(question) };
  if (unit !== null || isUnitQuestion(question)) {
    const raters = (unit?.ratings ?? []).reduce((sum, { raters: n }) => sum + n, 0);
    const mean = unit?.score ?? null;
    return {
      ...head,
      part: 'unit',
      mean,
      n: raters,
      answers: noCounts,
      reason: mean === null ? 'no-answers' : null,
      byRole: [],
      distribution: [],
    };
  }
  const tally = sources.usedTally?.questions.get(question.id);
  if (!tally || sources.hidden !== null) {
    return {
      ...head,
      part: 'personal',
      mean: null,
      n: 0,
      answers: noCounts,
      reason: sources.hidden ?? 'no-answers',
      byRole: [],
      distribution: [],
    };
  }
  return {
    ...head,
    part: 'personal',
    mean: momentsOf.mean(tally.moments),
    n: tally.moments.n,
    answers: stateCounts(tally.states),
    reason: tally.moments.n > 0 ? null : wasAsked(question, tally.states) ? 'no-answers' : 'not-asked',
    byRole: [...tally.byRole].map(([role, moments]) => ({
      role,
      n: moments.n,
      mean: momentsOf.mean(moments) ?? 0,
      sd: momentsOf.sd(moments),
      source: sources.usedTally?.source ?? 'survey',
    })),
    distribution: [...tally.codes]
      .toSorted(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
      .map(([code, count]) => ({ code, count })),
  };
}

/** False where the source has no such question at all. Where levels or earlier answers decide who sees it, nobody must look like a few. */
function wasAsked({ ask, showIf }: Question, { 'not-shown': notShown, ...shown }: QuestionTally['states']): boolean {
  if (Object.values(shown).some((count) => count > 0)) return true;
  return notShown > 0 && (ask.length > 0 || showIf !== null);
}
