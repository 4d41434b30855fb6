import type { Marker } from '#questionnaire/questionnaire';
import type { Batch } from '#response/response';
import { isPersonal, questionsOf, type ScoringRules } from './rules';
import type { MarkerTally, Tally } from './tally';

/** Where the answers to a marker stand in the rows of a batch, and what a person's score on it needs. */
export interface MarkerPlan {
  readonly tally: MarkerTally;
  readonly weight: number;
  readonly items: readonly { readonly at: number; readonly weight: number; readonly id: string }[];
  readonly leastAnswered: number;
  readonly leastCoverage: number;
}

/** One plan; none when the batch asks nothing of the marker. */
export function markerPlans(marker: Marker, batch: Batch, tally: Tally, rules: ScoringRules): readonly MarkerPlan[] {
  const questions = new Map(questionsOf(rules).map((question) => [question.id, question]));
  const mine = tally.markers.get(marker.id);
  const items = batch.questions.flatMap((id, at) => {
    const question = questions.get(id);
    return question && question.marker === marker.id && isPersonal(question) ? [{ at, weight: question.weight, id }] : [];
  });
  const questionnaire = rules.questionnaires.find(({ id }) => id === batch.questionnaire) ?? rules.questionnaires[0];
  if (!mine || !questionnaire || items.length === 0) return [];
  const { leastAnswered, leastCoverage } = questionnaire;
  return [{ tally: mine, weight: marker.weight, items, leastAnswered, leastCoverage }];
}
