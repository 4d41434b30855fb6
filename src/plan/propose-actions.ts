import type { Action, Marker } from '#questionnaire/questionnaire';
import type { ActionFigure, ProposedAction } from './proposed-action';

/** What this file needs of a finding; findings of other rules are passed over. */
export interface Need {
  readonly rule: string;
  readonly marker?: string | null;
  readonly size?: string;
}

/** What this file needs of a scorecard: the current figures of questions, null when hidden or missing. */
export interface CurrentFigures {
  readonly markers: readonly {
    readonly id: string;
    readonly withheld: string | null;
    readonly parts: readonly { readonly question: string | null; readonly value: number; readonly measured: number | null }[];
    readonly questions: readonly { readonly id: string; readonly mean: number | null }[];
  }[];
}

/** More than this in one round is a plan nobody carries out. */
const most = 7;
/** A third action on the same marker waits for the next round. */
const perMarker = 2;

/** The question's figure today: the KPI's value, the rating's score or the people's mean. */
function figureToday(id: string, { markers }: CurrentFigures): ActionFigure | null {
  const part = markers.flatMap(({ parts }) => parts).find(({ question }) => question === id);
  if (part) return part.measured === null ? { kind: 'score', value: part.value } : { kind: 'kpi', value: part.measured };
  const asked = markers
    .filter(({ withheld }) => withheld === null)
    .flatMap(({ questions }) => questions)
    .find((question) => question.id === id);
  return asked && asked.mean !== null ? { kind: 'score', value: asked.mean } : null;
}

/**
 * From and to of an action. `to` belongs to the measure, so a score of the question stands beside it only where the measure is the question
 * (a KPI, or no `to` of its own: then the promised gain is added to the score of today).
 */
function levels(action: Action, figures: CurrentFigures): Pick<ProposedAction, 'from' | 'to'> {
  const today = action.question === null ? null : figureToday(action.question, figures);
  const written: ActionFigure | null = action.from === null ? null : { kind: 'measure', value: action.from };
  if (action.to !== null) {
    const isKpi = today?.kind === 'kpi' && action.gain === null;
    return { from: isKpi ? today : written, to: { kind: isKpi ? 'kpi' : 'measure', value: action.to } };
  }
  if (today?.kind === 'score' && action.gain !== null)
    return { from: today, to: { kind: 'score', value: Math.min(100, today.value + action.gain) } };
  return { from: today ?? written, to: null };
}

/**
 * At most seven actions for gates that are not open and for large gaps: of each marker the first, then second ones while there is room;
 * listed by marker in the findings' order (gates first, then tiers and index points lost).
 */
export function proposeActions(findings: readonly Need[], figures: CurrentFigures, markers: readonly Marker[]): readonly ProposedAction[] {
  const because = new Map<string, 'gate' | 'gap'>();
  for (const { rule, marker } of findings) if (rule === 'gate' && marker) because.set(marker, 'gate');
  for (const { rule, marker, size } of findings)
    if (rule === 'gap' && marker && size === 'large' && !because.has(marker)) because.set(marker, 'gap');
  const content = new Map(markers.map((marker) => [marker.id, marker]));
  const needs = [...because].map(([id, reason]) => ({ id, reason, actions: content.get(id)?.actions ?? [] }));
  const rounds = Array.from({ length: perMarker }, (_, turn) =>
    needs.flatMap(({ id, actions }) => (actions[turn] ? [`${id}\u0000${turn}`] : [])),
  );
  const chosen = new Set(rounds.flat().slice(0, most));
  return needs.flatMap(({ id, reason, actions }) =>
    actions
      .filter((_, turn) => chosen.has(`${id}\u0000${turn}`))
      .map((action) => ({ marker: id, action, because: reason, ...levels(action, figures) })),
  );
}
