import type { ActionFigure, ProposedAction } from '#plan/proposed-action';
import { type Lookup, lookupIn } from '../lookup';
import type { Block } from '../report';
import { guarded, isCoarse } from '../round-score';
import type { ComposeSection, ReportInput } from '../section';

const day = 86_400_000;

/** The ISO date so many days after the report's. */
const dateAfter = (iso: string, days: number): string =>
  new Date(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) + days * day).toISOString().slice(0, 10);

function level({ kind, value }: ActionFigure, { marker, action }: ProposedAction, { wording }: ReportInput, lookup: Lookup): string {
  const { say, number } = wording;
  const { show } = lookup;
  const question = action.question === null ? null : lookup.question(action.question);
  if (kind === 'kpi') return show.measured(value, question?.kpi ? wording.text(question.kpi.unit) : '');
  if (kind === 'measure') return show.measured(value, wording.text(action.unit ?? question?.kpi?.unit ?? {}));
  if (question?.type === 'maturity')
    return say('report.actions.maturity', { level: number(value / 25, Number.isInteger(value / 25) ? 0 : 1) });
  const score = lookup.score(marker);
  const asked = score?.questions.find(({ id }) => id === action.question);
  const n = asked?.part === 'personal' ? asked.n : 0;
  const rough = asked?.part === 'personal' && (n < guarded || isCoarse(score?.evidence ?? 'rough'));
  return say('report.actions.score', { score: show.mean(value, n, lookup.pointsOfQuestion(action.question ?? ''), null, rough).text });
}

function card(proposed: ProposedAction, input: ReportInput, lookup: Lookup): Block {
  const { wording, closed, draft } = input;
  const { say, text } = wording;
  const { action, because } = proposed;
  const by =
    closed !== null && !draft
      ? say(action.recurring ? 'report.actions.from-date' : 'report.actions.by-date', {
          date: wording.date(dateAfter(closed, action.days)),
        })
      : say(action.recurring ? 'report.actions.from-days' : 'report.actions.by-days', { days: action.days });
  const from = proposed.from ? level(proposed.from, proposed, input, lookup) : say('report.actions.to-fill-in');
  const to = proposed.to ? level(proposed.to, proposed, input, lookup) : say('report.actions.see-effect');
  return {
    kind: 'card',
    title: text(action.do),
    tag: say(because === 'gate' ? 'report.actions.tag-gate' : 'report.actions.tag-gap', { marker: lookup.name(proposed.marker) }),
    tone: because === 'gate' ? 'bad' : 'warn',
    rows: [
      { label: say('report.actions.measure'), value: text(action.measure) },
      { label: say('report.actions.from'), value: from },
      { label: say('report.actions.to'), value: to },
      { label: say('report.actions.owner'), value: say('report.actions.owner-value', { owner: text(action.owner) }) },
      { label: say('report.actions.by'), value: by },
      { label: say('report.actions.effect'), value: text(action.effect) },
    ],
  };
}

/** What to do next, in WARTE form: at most seven, preconditions first. */
export const actions: ComposeSection = (input) => {
  const { actions: proposed, findings, scorecard, wording } = input;
  const { say } = wording;
  // Actions belong to markers.
  if (scorecard.markers.length === 0 && scorecard.mirror) return null;
  const lookup = lookupIn(input);
  if (proposed.length === 0) {
    const unknown = scorecard.markers.every(({ score }) => score === null);
    const nothing = !findings.some(({ rule }) => rule === 'gap' || rule === 'gate');
    return {
      id: 'actions',
      title: say('report.actions.title'),
      blocks: [
        {
          kind: 'paragraph',
          text: say(unknown ? 'report.actions.no-score' : nothing ? 'report.actions.none-needed' : 'report.actions.none'),
        },
      ],
    };
  }
  return {
    id: 'actions',
    title: say('report.actions.title'),
    blocks: [
      { kind: 'paragraph', text: say('report.actions.intro', { count: proposed.length }) },
      ...proposed.map((each) => card(each, input, lookup)),
    ],
  };
};
