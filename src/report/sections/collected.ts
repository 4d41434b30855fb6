import type { Collected } from '#scoring/scorecard';
import { lookupIn } from '../lookup';
import type { Block, Cell } from '../report';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

const isPeople = ({ source }: Collected): boolean => source === 'survey' || source === 'interview';

/** Roles with their numbers; where customers are counted apart, at least which of the two these are. */
function whoAnswered(each: Collected, { scorecard, wording: { say, number } }: ReportInput): string {
  if (each.customers) return say('report.role.customer');
  const isBesideCustomers = scorecard.collected.some((other) => other.customers && other.questionnaire === each.questionnaire);
  if (each.byRole.length === 0) return isPeople(each) && isBesideCustomers ? say('mirror.staff') : dash;
  return each.byRole
    .map(({ role, n }) => `${role === null ? say('report.not-stated') : say(`report.role.${role}`)}: ${number(n)}`)
    .join('; ');
}

/** A team's joint answer was given and speaks for no marker: people's scores are shown. */
const teamIsLeftOut = ({ collected: all, markers }: ReportInput['scorecard']): boolean =>
  all.some(({ source }) => source === 'team') && markers.every(({ intervalReason }) => intervalReason !== 'joint-answer');

/** What was asked, of whom, how and how many answered. */
export const collected: ComposeSection = (input) => {
  const { scorecard, questionnaires, wording, totalsOnly } = input;
  const { say, text, number } = wording;
  const { show } = lookupIn(input);
  const names = new Map([...questionnaires, ...scorecard.questionnaires].map(({ id, name }) => [id, text(name) || id]));
  const row = (each: Collected): readonly Cell[] => [
    { text: say(`report.collected.source.${each.source}`) },
    { text: names.get(each.questionnaire) ?? each.questionnaire },
    { text: isPeople(each) ? say(`report.mode.${each.mode}`) : dash },
    {
      text:
        each.n === null
          ? show.reason(each.withheld ?? 'suppressed')
          : isPeople(each)
            ? show.people(each.n, each.headcount)
            : say(`report.collected.amount.${each.source === 'kpi' || each.source === 'team' ? each.source : 'rating'}`, { n: each.n }),
    },
    { text: whoAnswered(each, input) },
  ];
  const rates = scorecard.collected.flatMap((each): readonly Block[] => {
    if (each.source !== 'survey' || each.customers || each.n === null || each.headcount === null || each.headcount < scorecard.minimum)
      return [];
    const share = Math.round((100 * each.n) / each.headcount);
    const facts = {
      n: each.n,
      population: each.headcount,
      share: number(Math.min(100, share)),
      name: wording.quote(names.get(each.questionnaire) ?? each.questionnaire),
    };
    return share < 50
      ? [{ kind: 'callout', tone: 'warn', title: say('report.collected.low-title'), text: say('report.collected.low', facts) }]
      : [{ kind: 'paragraph', text: say('report.collected.rate', facts) }];
  });
  const scored = scorecard.markers.filter(({ score }) => score !== null).length;
  const domains = new Set(scorecard.markers.map(({ domain }) => domain)).size;
  return {
    id: 'collected',
    title: say('report.collected.title'),
    blocks: [
      {
        kind: 'paragraph',
        text:
          scorecard.markers.length === 0 && scorecard.mirror
            ? say('mirror.collected', { count: scorecard.mirror.expectations.length })
            : say('report.collected.scope', { markers: scorecard.markers.length, domains, scored }),
      },
      {
        kind: 'table',
        caption: say('report.collected.caption'),
        columns: [
          { label: say('report.column.source'), align: 'left' },
          { label: say('report.column.questionnaire'), align: 'left' },
          { label: say('report.column.mode'), align: 'left' },
          { label: say('report.column.answers'), align: 'left' },
          { label: say('report.column.who'), align: 'left' },
        ],
        rows: scorecard.collected.map(row),
        note: '',
      },
      ...rates,
      ...(teamIsLeftOut(scorecard) ? [{ kind: 'paragraph', text: say('report.team.not-shown'), tone: 'muted' } as const] : []),
      ...(totalsOnly ? [{ kind: 'paragraph', text: say('report.collected.totals-only'), tone: 'muted' } as const] : []),
    ],
  };
};
