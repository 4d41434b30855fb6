import type { Expectation, SideScore } from '#scoring/mirror';
import { gapKinds } from '#scoring/mirror';
import { composeReport } from './compose-report';
import { mirrorLookup } from './mirror/mirror-lookup';
import type { Block, Cell, Report } from './report';
import type { ReportInput } from './section';
import { dash } from './show';

const sides = ['importance', 'experience', 'belief', 'delivery'] as const;

/** How the gaps of one expectation came about: its four questions with their answers, and what was taken from what. */
export function composeSideExplanation(input: ReportInput, expectation: Expectation): Report {
  const { wording } = input;
  const look = mirrorLookup(input);
  const largest = look.found.find((found) => found.expectation === expectation.id);
  const sections = [
    { id: 'sides', title: wording.say('mirror.explain.sides'), blocks: [sideTable(input, expectation)] },
    { id: 'gaps', title: wording.say('mirror.explain.gaps'), blocks: gapTables(input, expectation) },
  ];
  return {
    ...composeReport(input),
    kind: 'explanation',
    title: wording.say('explain.title'),
    subtitle: look.name(expectation.id),
    headline: largest ? look.reading(largest) : look.name(expectation.id),
    sections,
  };
}

function sideTable(input: ReportInput, expectation: Expectation): Block {
  const { say, number } = input.wording;
  const look = mirrorLookup(input);
  const count = (side: SideScore | null, n: number): Cell =>
    side?.people.score == null ? { text: dash, tone: 'muted' } : { text: number(n) };
  return {
    kind: 'table',
    caption: '',
    columns: [
      { label: say('mirror.explain.side'), align: 'left' },
      { label: say('explain.question'), align: 'left' },
      { label: say('explain.mean'), align: 'right' },
      { label: 'n', align: 'right' },
      { label: say('explain.dont-know'), align: 'right' },
      { label: say('explain.skipped'), align: 'right' },
    ],
    rows: sides.flatMap((which): readonly (readonly Cell[])[] => {
      const side = expectation.sides[which];
      if (!side) return [];
      const { people, answers, question } = side;
      const figure = look.show.peopleScore(people, look.pointsOfQuestion(question));
      return [
        [
          { text: say(`mirror.side.${which}`) },
          { text: `${question}: ${look.questionText(question)}` },
          { text: people.score === null ? look.show.reason(people.reason ?? 'no-answers') : figure.text },
          count(side, people.n),
          count(side, answers.dontKnow),
          count(side, answers.skipped),
        ],
      ];
    }),
    note: '',
  };
}

function gapTables(input: ReportInput, expectation: Expectation): readonly Block[] {
  const { say } = input.wording;
  const look = mirrorLookup(input);
  return [
    {
      kind: 'table',
      caption: '',
      columns: [
        { label: say('report.column.gap'), align: 'left' },
        { label: '', align: 'right' },
        { label: say('mirror.column.range'), align: 'right' },
        { label: say('report.column.evidence'), align: 'left' },
      ],
      rows: gapKinds.map((kind): readonly Cell[] => {
        const { difference, reason, verdict } = expectation.gaps[kind];
        const shown = look.gap(expectation, kind);
        const why = difference === null ? look.show.reason(reason ?? 'no-answers') : verdict ? say(`finding.evidence.${verdict}`) : '';
        return [{ text: say(`mirror.dataset.gap-${kind}`) }, { text: shown.text, tone: 'strong' }, { text: shown.range }, { text: why }];
      }),
      note: '',
    },
    {
      kind: 'list',
      ordered: false,
      items: [say('mirror.note.perception'), say('mirror.note.service-alone'), say('mirror.note.self-image')],
    },
  ];
}
