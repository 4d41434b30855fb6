import type { MarkerScore, ScorePart } from '#scoring/scorecard';
import { composeReport } from './compose-report';
import { evidenceWord } from './evidence-word';
import { lookupIn } from './lookup';
import type { Block, Cell, Report, Section } from './report';
import type { ReportInput } from './section';
import { dash } from './show';

/** How one marker's score came about: its parts with weights, every question, what left the denominator, the target. */
export function composeExplanation(input: ReportInput, marker: MarkerScore): Report {
  const { wording } = input;
  const report = composeReport(input);
  const name = wording.text(marker.name) || marker.id;
  const sections: readonly Section[] = [
    { id: 'parts', title: wording.say('explain.formula'), blocks: formulaBlocks(input, marker) },
    { id: 'questions', title: wording.say('explain.questions'), blocks: [questionTable(input, marker)] },
    { id: 'states', title: wording.say('explain.states'), blocks: stateBlocks(input, marker) },
    ...(marker.gap === null ? [] : [{ id: 'target', title: wording.say('explain.target'), blocks: [targetBlock(input, marker)] }]),
  ];
  return {
    ...report,
    kind: 'explanation',
    title: wording.say('explain.title'),
    subtitle: name,
    headline: `${name}: ${lookupIn(input).show.marker(marker, lookupIn(input).points(marker)).words}`,
    sections,
  };
}

/** What a part is called: the people, or the unit question with its KPI's value. */
function nameOf({ kind, question: id, measured }: ScorePart, input: ReportInput): string {
  const { wording } = input;
  const { show, question, questionText } = lookupIn(input);
  if (kind === 'people' || id === null) return wording.say('explain.people');
  if (kind !== 'kpi' || measured === null)
    return wording.say(`explain.${kind === 'kpi' ? 'rating' : kind}`, { question: questionText(id) });
  const value = show.measured(measured, wording.text(question(id)?.kpi?.unit ?? {}));
  return wording.say('explain.kpi', { question: questionText(id), value });
}

/** Who stands behind a part: people with a score, raters over all units; nobody behind a figure. */
function behind({ kind, question }: ScorePart, { sources }: MarkerScore): number | null {
  if (kind === 'people') return sources.people?.n ?? null;
  if (kind === 'kpi') return null;
  return sources.ratings.filter(({ id }) => id === question).reduce((sum, { raters }) => sum + raters, 0);
}

function formulaBlocks(input: ReportInput, marker: MarkerScore): readonly Block[] {
  const { wording } = input;
  const { show, points } = lookupIn(input);
  if (marker.score === null)
    return [
      {
        kind: 'paragraph',
        text: wording.say('explain.no-score', { reason: show.reason(marker.withheld ?? marker.reason ?? 'no-answers') }),
      },
    ];
  const { parts } = marker;
  // Ratings and figures are no persons': nothing has to be guarded.
  const printed = ({ kind, value }: ScorePart): string =>
    kind === 'people' && marker.sources.people ? show.peopleScore(marker.sources.people, points(marker)).text : show.whole(value);
  const people = (part: ScorePart): string => {
    const n = behind(part, marker);
    return n === null ? dash : wording.number(n);
  };
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const formula = `(${parts.map((part) => `${wording.number(part.weight, Number.isInteger(part.weight) ? 0 : 2)} × ${printed(part)}`).join(' + ')}) / ${wording.number(total, Number.isInteger(total) ? 0 : 2)}`;
  return [
    {
      kind: 'table',
      caption: wording.say('explain.parts'),
      columns: [
        { label: wording.say('explain.part'), align: 'left' },
        { label: wording.say('explain.weight'), align: 'right' },
        { label: wording.say('explain.value'), align: 'right' },
        { label: 'n', align: 'right' },
      ],
      rows: parts.map((part): readonly Cell[] => [
        { text: nameOf(part, input) },
        { text: wording.number(part.weight, Number.isInteger(part.weight) ? 0 : 2) },
        { text: printed(part) },
        { text: people(part) },
      ]),
      note: '',
    },
    { kind: 'paragraph', text: wording.say('explain.formula.text', { formula, score: show.marker(marker, points(marker)).text }) },
  ];
}

function questionTable(input: ReportInput, marker: MarkerScore): Block {
  const { wording } = input;
  const { show, questionText, pointsOfQuestion } = lookupIn(input);
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: wording.say('explain.question'), align: 'left' },
      { label: wording.say('explain.keying'), align: 'left' },
      { label: wording.say('explain.weight'), align: 'right' },
      { label: wording.say('explain.mean'), align: 'right' },
      { label: 'n', align: 'right' },
    ],
    rows: marker.questions.map((question): readonly Cell[] => [
      { text: `${question.id}: ${questionText(question.id)}` },
      { text: wording.say(question.reversed ? 'explain.keying.reversed' : 'explain.keying.plain') },
      // What stands beside the marker weighs nothing in it.
      question.scored
        ? { text: wording.number(question.weight, Number.isInteger(question.weight) ? 0 : 2) }
        : { text: dash, tone: 'muted' },
      {
        text:
          question.mean === null
            ? dash
            : show.mean(question.mean, question.part === 'unit' ? 0 : question.n, pointsOfQuestion(question.id)).text,
      },
      { text: question.mean === null ? dash : wording.number(question.n) },
    ]),
    note: wording.say('explain.questions.note'),
  };
}

function stateBlocks(input: ReportInput, marker: MarkerScore): readonly Block[] {
  const { wording, questionnaires } = input;
  const { show } = lookupIn(input);
  const { answers } = marker;
  if (answers === null) return [{ kind: 'paragraph', text: wording.say('explain.states.hidden') }];
  const rule = questionnaires[0];
  const row = (
    key: 'answered' | 'dont-know' | 'not-applicable' | 'skipped' | 'not-shown',
    count: number,
    effect: 'answered' | 'dont-know' | 'not-applicable' | 'not-shown',
  ): readonly Cell[] => [
    { text: wording.say(`explain.${key}`) },
    { text: wording.number(count) },
    { text: wording.say(`explain.${effect}.effect`) },
  ];
  const table: Block = {
    kind: 'table',
    caption: '',
    columns: [
      { label: wording.say('explain.state'), align: 'left' },
      { label: wording.say('explain.count'), align: 'right' },
      { label: wording.say('explain.effect'), align: 'left' },
    ],
    rows: [
      row('answered', answers.answered, 'answered'),
      row('dont-know', answers.dontKnow, 'dont-know'),
      row('skipped', answers.skipped, 'dont-know'),
      row('not-applicable', answers.notApplicable, 'not-applicable'),
      row('not-shown', answers.notShown, 'not-shown'),
    ],
    note: '',
  };
  const text = wording.say('explain.rule', {
    answered: show.percent(rule?.leastAnswered ?? 0.5),
    coverage: show.percent(rule?.leastCoverage ?? 1 / 3),
    n: marker.n,
  });
  return marker.ratedOnly || marker.n === 0 ? [table] : [table, { kind: 'paragraph', text }];
}

function targetBlock(input: ReportInput, marker: MarkerScore): Block {
  const { wording } = input;
  const { show, points } = lookupIn(input);
  const gap = show.gap(marker, points(marker)).text;
  return {
    kind: 'paragraph',
    text: wording.say('explain.target.text', { target: show.whole(marker.target), gap, verdict: evidenceWord(marker, wording) }).trim(),
  };
}
