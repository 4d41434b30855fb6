import type { Action } from '#questionnaire/questionnaire';

/** A figure of an action: a 0-100 score of its question, a KPI in its own unit, or the measure's own unit. */
export interface ActionFigure {
  readonly kind: 'score' | 'kpi' | 'measure';
  readonly value: number;
}

/** One action in WARTE form; what only the client can say (baseline, owner's name, resources) stays open. */
export interface ProposedAction {
  readonly marker: string;
  readonly action: Action;
  /** Why it is here: a precondition that is not open, or a large gap. */
  readonly because: 'gate' | 'gap';
  /** Where it stands today; null: to be filled in. */
  readonly from: ActionFigure | null;
  /** Where it is to get; null: only the effect says it. */
  readonly to: ActionFigure | null;
}
