import type { Response } from '#response/response';
import { momentsOf } from '#statistics/index';
import type { MarkerPlan } from './marker-plans';
import { momentsIn } from './moments-in';
import { missingReason } from './person-score';
import type { Tally } from './tally';

/** Shares of sums that are two thirds on paper may differ in the last digit. */
const twoThirds = 2 / 3 - 1e-9;

/** Adds one person's scores: on each marker, by role and group, and the person's own index. Same rule as `personScore`, without allocating anything. */
export function addPerson(plans: readonly MarkerPlan[], { answers, role }: Response, group: string | null, tally: Tally): void {
  let indexSum = 0;
  let indexWeight = 0;
  let askedWeight = 0;
  for (const plan of plans) {
    let total = 0;
    let applicable = 0;
    let answered = 0;
    let sum = 0;
    for (const { at, weight, id } of plan.items) {
      const answer = answers[at];
      if (!answer) continue;
      plan.tally.states[answer.state]++;
      if (answer.state === 'not-shown') continue;
      total += weight;
      if (answer.state === 'not-applicable') continue;
      applicable += weight;
      if (answer.score === null) continue;
      plan.tally.answered.add(id);
      answered += weight;
      sum += weight * answer.score;
    }
    if (total > 0) askedWeight += plan.weight;
    if (missingReason(total, applicable, answered, plan) !== null) continue;
    const score = sum / answered;
    momentsOf.add(plan.tally.moments, score);
    if (role !== null) momentsOf.add(momentsIn(plan.tally.byRole, role), score);
    momentsOf.add(momentsIn(plan.tally.byGroup, group), score);
    indexSum += plan.weight * score;
    indexWeight += plan.weight;
  }
  if (askedWeight > 0 && indexWeight / askedWeight >= twoThirds) momentsOf.add(tally.index, indexSum / indexWeight);
}
