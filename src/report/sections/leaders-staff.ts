import type { SayDo } from '#scoring/scorecard';
import { type Lookup, lookupIn } from '../lookup';
import type { Block, Cell } from '../report';
import { guarded, isCoarse, labelOf } from '../round-score';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

/** Leaders below staff by this much, clearly: a strength they do not see. */
const apart = 15;

const coarse = (each: SayDo): boolean => isCoarse(labelOf(each.interval)) || Math.min(each.leaders?.n ?? 0, each.staff?.n ?? 0) < guarded;

function compared(input: ReportInput, { show, questionText, pointsOfQuestion, byName }: Lookup): readonly Block[] {
  const { scorecard, wording } = input;
  const { say } = wording;
  const visible = scorecard.sayDo.filter(({ withheld, difference }) => withheld === null && difference !== null);
  const hidden = scorecard.sayDo
    .filter((each) => !visible.includes(each))
    .sort((a, b) => byName(questionText(a.question), questionText(b.question)));
  if (visible.length === 0) return [];
  const side = (each: SayDo, who: 'leaders' | 'staff') =>
    show.mean(each[who]?.mean ?? null, each[who]?.n ?? 0, pointsOfQuestion(each.question));
  const row = (each: SayDo): readonly Cell[] => [
    { text: questionText(each.question) },
    { text: side(each, 'leaders').text },
    { text: side(each, 'staff').text },
    { text: show.difference(each.difference ?? 0, coarse(each)).text, tone: 'strong' },
    { text: each.verdict === null ? '' : say(`finding.evidence.${each.verdict}`) },
  ];
  return [
    {
      kind: 'chart',
      figure: {
        chart: 'pairs',
        title: say('report.leaders.chart'),
        summary: say('report.leaders.chart-summary', { count: visible.length }),
        firstLabel: say('report.column.leaders'),
        secondLabel: say('report.column.staff'),
        differenceLabel: say('report.column.difference'),
        rows: visible.map((each) => ({
          id: each.question,
          label: questionText(each.question),
          first: side(each, 'leaders').value,
          second: side(each, 'staff').value,
          difference: show.difference(each.difference ?? 0, coarse(each)).text,
          tone: each.verdict === 'clear' ? 'warn' : 'plain',
        })),
      },
    },
    {
      kind: 'table',
      caption: say('report.leaders.caption'),
      columns: [
        { label: say('report.column.question'), align: 'left' },
        { label: say('report.column.leaders'), align: 'right' },
        { label: say('report.column.staff'), align: 'right' },
        { label: say('report.column.difference'), align: 'right' },
        { label: say('report.column.evidence'), align: 'left' },
      ],
      rows: [
        ...visible.map(row),
        ...hidden.map(({ question }): readonly Cell[] => [
          { text: questionText(question), tone: 'muted' },
          ...[dash, dash, dash, dash].map((text): Cell => ({ text, tone: 'muted' })),
        ]),
      ],
      note: say('report.leaders.note'),
    },
  ];
}

/** Where leaders and staff, or words and evidence, tell two stories. */
export const leadersStaff: ComposeSection = (input) => {
  const { findings, scorecard, wording } = input;
  const { say } = wording;
  const lookup = lookupIn(input);
  const { show, quotedQuestion, quoted, score, points } = lookup;
  const ofQuestion = (id: string): SayDo | undefined => scorecard.sayDo.find(({ question }) => question === id);
  const realities = findings.flatMap((found) => {
    const each = found.rule === 'two-realities' ? ofQuestion(found.question) : undefined;
    if (found.rule !== 'two-realities' || !each) return [];
    return [
      say('finding.two-realities', {
        question: quotedQuestion(found.question),
        difference: show.difference(found.difference, coarse(each)).text,
        verdict: say(`finding.verdict.${found.verdict}`),
      }),
    ];
  });
  const hiddenStrengths = scorecard.sayDo.flatMap((each) =>
    each.withheld === null && each.verdict === 'clear' && each.difference !== null && each.difference <= -apart
      ? [
          say('finding.hidden-strength', {
            question: quotedQuestion(each.question),
            difference: show.difference(each.difference, coarse(each)).text,
          }),
        ]
      : [],
  );
  const evidence = findings.flatMap((found) => {
    if (found.rule !== 'say-do') return [];
    const marker = score(found.marker);
    const people = marker?.sources.people;
    if (!marker || !people) return [];
    const key = found.people > found.rated ? 'finding.say-do.more-said' : 'finding.say-do.more-done';
    return [
      say(key, { marker: quoted(found.marker), people: show.peopleScore(people, points(marker)).text, rated: show.whole(found.rated) }),
    ];
  });
  const blocks: readonly Block[] = [
    ...(realities.length > 0
      ? [{ kind: 'paragraph', text: say('report.leaders.realities') } as const, { kind: 'list', ordered: false, items: realities } as const]
      : []),
    ...(hiddenStrengths.length > 0
      ? [
          { kind: 'paragraph', text: say('report.leaders.hidden') } as const,
          { kind: 'list', ordered: false, items: hiddenStrengths } as const,
        ]
      : []),
    ...(evidence.length > 0
      ? [{ kind: 'paragraph', text: say('report.leaders.evidence') } as const, { kind: 'list', ordered: false, items: evidence } as const]
      : []),
    ...compared(input, lookup),
  ];
  return blocks.length === 0 ? null : { id: 'leaders-staff', title: say('report.leaders.title'), blocks };
};
