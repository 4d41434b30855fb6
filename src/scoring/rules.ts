import { entersScore } from '#questionnaire/enters-score';
import type { Marker, Question, Questionnaire } from '#questionnaire/questionnaire';
import { ownValue } from './own-value';

/** What a round is scored by: its questionnaires and what was frozen with it. */
export interface ScoringRules {
  readonly round: string | null;
  /** The first gives the index its name; markers and questions of the others join in. */
  readonly questionnaires: readonly Questionnaire[];
  readonly targets: Readonly<Record<string, number>>;
  readonly weights: Readonly<Record<string, number>>;
  readonly minimum: number;
  /** Headcount by attribute and value, where declared. */
  readonly headcounts: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Attributes of which some value has no headcount: they do not tell how many people there are altogether. */
  readonly partlyCounted?: readonly string[];
  /** Declared values by attribute, with a headcount or without: who could answer and did not is known by them. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** The attribute of which values are units (what ratings and KPIs are about); null: the organisation. */
  readonly unit: string | null;
  /** The one attribute reports may split by; null: totals only. */
  readonly split: string | null;
  /** Everything that was declared to be shown apart, `split` among it; absent: `split` alone. */
  readonly apart?: readonly string[];
  /** Assumed stability of a person's score from one week to the next (method 7.1). */
  readonly stability: number;
}

export const usualStability = 0.7;

/** A question that is answered once a unit: KPIs, and whatever the auditor rates. */
export const isUnitQuestion = (question: Question): boolean => question.type === 'kpi' || question.ask.includes('auditor');

export const isPersonal = (question: Question): boolean => entersScore(question) && !isUnitQuestion(question);

/** All markers the questionnaires ask, each once, with the round's own targets and weights. */
export function markersOf(rules: ScoringRules): readonly Marker[] {
  const markers = new Map<string, Marker>();
  for (const { markers: mine } of rules.questionnaires)
    for (const marker of mine) if (!markers.has(marker.id)) markers.set(marker.id, marker);
  return [...markers.values()].map((marker) => ({
    ...marker,
    target: ownValue(rules.targets, marker.id) ?? marker.target,
    weight: ownValue(rules.weights, marker.id) ?? marker.weight,
  }));
}

/** All questions the questionnaires ask, each once. */
export function questionsOf(rules: ScoringRules): readonly Question[] {
  const questions = new Map<string, Question>();
  for (const { questions: mine } of rules.questionnaires)
    for (const question of mine) if (!questions.has(question.id)) questions.set(question.id, question);
  return [...questions.values()];
}
