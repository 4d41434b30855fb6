import { type Part, partOf } from '#questionnaire/part-of';
import type { Role } from '#questionnaire/questionnaire';
import type { AnswerState, Batch, Response, Source } from '#response/response';
import { isPutTo, type Speaks, speaksFor } from '#response/speaks-for';
import { type Moments, momentsOf } from '#statistics/index';
import { addPerson } from './add-person';
import { type MarkerPlan, markerPlans } from './marker-plans';
import { addToMirror, emptyMirror, type MirrorTally, mirrorPlans } from './mirror-tally';
import { momentsIn } from './moments-in';
import { ownValue } from './own-value';
import { markersOf, questionsOf, type ScoringRules } from './rules';

/** What is remembered of one question while rows go by. */
export interface QuestionTally {
  readonly moments: Moments;
  readonly states: Record<AnswerState, number>;
  readonly byRole: Map<Role, Moments>;
  readonly codes: Map<string, number>;
}

export interface MarkerTally {
  readonly moments: Moments;
  readonly byRole: Map<Role, Moments>;
  /** By value of the split attribute; null is "not stated". */
  readonly byGroup: Map<string | null, Moments>;
  readonly states: Record<AnswerState, number>;
  /** Questions of the marker that anyone answered. */
  readonly answered: Set<string>;
}

/** Everything scoring needs of one source (the surveys, or the interviews), whatever the number of people: memory does not grow with them. */
export interface Tally {
  readonly source: Source;
  /** Staff: everybody but customers. */
  people: number;
  /** Customers answer for themselves and are never counted among the people of the organisation. */
  customers: number;
  /** People who answered what only the other side is asked; those answers are left out. */
  misplaced: number;
  readonly byQuestionnaire: Map<string, { people: number; customers: number; readonly byRole: Map<Role | null, number> }>;
  readonly byRole: Map<Role | null, number>;
  readonly byGroup: Map<string | null, number>;
  /** People's own indexes, for those whose markers carry two thirds of the weight asked of them. */
  readonly index: Moments;
  everyoneConsented: boolean;
  readonly markers: Map<string, MarkerTally>;
  readonly questions: Map<string, QuestionTally>;
  readonly mirror: MirrorTally;
}

const noStates = (): Record<AnswerState, number> => ({ answered: 0, 'dont-know': 0, 'not-applicable': 0, skipped: 0, 'not-shown': 0 });

export function emptyTally(source: Source, rules: ScoringRules): Tally {
  return {
    source,
    people: 0,
    customers: 0,
    misplaced: 0,
    byQuestionnaire: new Map(),
    byRole: new Map(),
    byGroup: new Map(),
    index: momentsOf.start(),
    everyoneConsented: true,
    markers: new Map(
      markersOf(rules).map(({ id }) => [
        id,
        { moments: momentsOf.start(), byRole: new Map(), byGroup: new Map(), states: noStates(), answered: new Set() },
      ]),
    ),
    questions: new Map(
      questionsOf(rules).map(({ id }) => [id, { moments: momentsOf.start(), states: noStates(), byRole: new Map(), codes: new Map() }]),
    ),
    mirror: emptyMirror(rules),
  };
}

/** Walks the rows of a batch once and adds them up. */
export function addBatch(tally: Tally, batch: Batch, rules: ScoringRules): void {
  const plans = markersOf(rules).flatMap((marker) => markerPlans(marker, batch, tally, rules));
  const mirror = mirrorPlans(batch, tally.mirror);
  const parts = partsIn(batch, rules);
  // What is put to customers makes no score of staff; only where customers alone are asked for one do they have one.
  const staffPlans = plansOf(plans, (at) => parts[at] !== 'customers');
  const customersPlans = plansOf(plans, (at) => parts[at] === 'customers');
  const columns = batch.questions.map((id) => tally.questions.get(id));
  const counted = tally.byQuestionnaire.get(batch.questionnaire) ?? { people: 0, customers: 0, byRole: new Map() };
  tally.byQuestionnaire.set(batch.questionnaire, counted);
  for (const response of batch.rows) {
    const group = rules.split === null ? null : ownValue(response.attributes, rules.split);
    const speaks = speaksFor(response, parts);
    if (speaks.staff) {
      tally.people++;
      counted.people++;
      bump(counted.byRole, response.role);
      bump(tally.byRole, response.role);
    }
    if (speaks.customers) {
      tally.customers++;
      counted.customers++;
      addToMirror(mirror, response);
    }
    const mine = speaks.staff ? (speaks.customers ? plans : staffPlans) : customersPlans;
    // A split is one of markers: people who were asked none are in no group of it.
    if (mine.length > 0) bump(tally.byGroup, group);
    if (!response.consent) tally.everyoneConsented = false;
    if (addAnswers(columns, parts, response, speaks)) tally.misplaced++;
    addPerson(mine, response, group, tally);
  }
}

/** The plans with those of their items alone that are put to one side. */
const plansOf = (plans: readonly MarkerPlan[], isTheirs: (at: number) => boolean): readonly MarkerPlan[] =>
  plans.flatMap((plan) => {
    const items = plan.items.filter(({ at }) => isTheirs(at));
    return items.length === 0 ? [] : [{ ...plan, items }];
  });

/** Whose the columns of a batch are. */
function partsIn({ questionnaire: id, questions }: Batch, rules: ScoringRules): readonly Part[] {
  const questionnaire = rules.questionnaires.find((each) => each.id === id);
  const asked = new Map(questionnaire?.questions.map((question) => [question.id, question]));
  return questions.map((question) => {
    const found = asked.get(question);
    return found && questionnaire ? partOf(found, questionnaire) : 'all';
  });
}

/** Adds one person's answers; true when some were for the other side and are left out. */
function addAnswers(
  columns: readonly (QuestionTally | undefined)[],
  parts: readonly Part[],
  { answers, role }: Response,
  speaks: Speaks,
): boolean {
  let isMisplaced = false;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    const answer = answers[i];
    if (!column || !answer) continue;
    // A question for the other side was not put to this person: that it is empty says nothing.
    if (!isPutTo(parts[i], speaks)) {
      isMisplaced ||= answer.state === 'answered';
      continue;
    }
    column.states[answer.state]++;
    if (answer.state !== 'answered') continue;
    if (answer.score !== null) {
      momentsOf.add(column.moments, answer.score);
      if (role !== null) momentsOf.add(momentsIn(column.byRole, role), answer.score);
      column.codes.set(answer.code, (column.codes.get(answer.code) ?? 0) + 1);
    }
  }
  return isMisplaced;
}

const bump = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
