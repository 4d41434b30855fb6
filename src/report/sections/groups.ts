import type { GroupSplit } from '#scoring/scorecard';
import { type Lookup, lookupIn } from '../lookup';
import type { Block, Cell } from '../report';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

type Group = GroupSplit['groups'][number];

/** Columns of markers that fit beside the group and its people. */
const perTable = 5;
const attributes = ['level', 'department', 'site', 'tenure', 'role', 'unit'] as const;
const roles = ['leader', 'manager', 'front-line', 'back-office', 'hr', 'customer', 'auditor'] as const;

const attributeName = (attribute: string, { wording: { say, quote } }: ReportInput): string => {
  const known = attributes.find((each) => each === attribute);
  return known ? say(`report.attribute.${known}`) : quote(attribute);
};

function groupName(id: string | null, attribute: string, { wording: { say } }: ReportInput): string {
  if (id === null) return say('report.not-stated');
  const role = attribute === 'level' || attribute === 'role' ? roles.find((each) => each === id) : undefined;
  return role ? say(`report.role.${role}`) : id;
}

function size({ n, between }: Group, { wording: { number, say } }: ReportInput): string {
  if (between) return say('report.range', { low: number(between.low), high: number(between.high) });
  return n === null ? dash : number(n);
}

function tables(split: GroupSplit, input: ReportInput, lookup: Lookup): readonly Block[] {
  const { scorecard, wording } = input;
  const { say } = wording;
  const { show, score, points, name, byName } = lookup;
  const label = (id: string | null): string => groupName(id, split.attribute, input);
  const visible = split.groups.filter(({ withheld }) => withheld === null);
  const hidden = split.groups.filter(({ withheld }) => withheld !== null).sort((a, b) => byName(label(a.id), label(b.id)));
  const shown = scorecard.markers
    .map(({ id }) => id)
    .filter((id) => visible.some(({ markers }) => markers.some((cell) => cell.id === id && cell.score !== null)));
  const minimum = split.source === 'interview' ? scorecard.interviewMinimum : scorecard.minimum;
  if (shown.length === 0) {
    const attribute = attributeName(split.attribute, input);
    return [{ kind: 'paragraph', text: say('report.groups.none-shown', { attribute, minimum }) }];
  }
  const total = (id: string): Cell => {
    const marker = score(id);
    const people = [marker?.sources.people, marker?.sources.otherPeople].find((each) => each?.source === split.source);
    return marker && people && marker.withheld === null
      ? { text: show.peopleScore(people, points(marker)).text, tone: 'strong' }
      : { text: dash, tone: 'muted' };
  };
  const cell = (group: Group, id: string): Cell => {
    const found = group.markers.find((each) => each.id === id);
    if (group.withheld !== null || !found || found.score === null || found.withheld !== null) return { text: dash, tone: 'muted' };
    const marker = score(id);
    return { text: show.mean(found.score, found.n ?? group.n ?? group.between?.low ?? 0, points(marker)).text };
  };
  const chunks = Array.from({ length: Math.ceil(shown.length / perTable) }, (_, i) => shown.slice(i * perTable, (i + 1) * perTable));
  return chunks.map((ids, i) => ({
    kind: 'table',
    caption: say(chunks.length === 1 ? 'report.groups.caption' : 'report.groups.caption-part', {
      attribute: attributeName(split.attribute, input),
      part: i + 1,
      parts: chunks.length,
    }),
    columns: [
      { label: say('report.column.group'), align: 'left' },
      { label: say('report.column.people'), align: 'right' },
      ...ids.map((id) => ({ label: name(id), align: 'right' }) as const),
    ],
    rows: [
      [{ text: say('report.groups.all'), tone: 'strong' }, { text: '' }, ...ids.map(total)],
      ...visible.map((group): readonly Cell[] => [
        { text: label(group.id) },
        { text: size(group, input) },
        ...ids.map((id) => cell(group, id)),
      ]),
      ...hidden.map((group): readonly Cell[] => [
        { text: label(group.id), tone: 'muted' },
        { text: dash, tone: 'muted' },
        ...ids.map((): Cell => ({ text: dash, tone: 'muted' })),
      ]),
    ],
    note:
      i === chunks.length - 1
        ? say(hidden.length > 0 ? 'report.groups.note-hidden' : 'report.groups.note', {
            minimum,
          })
        : '',
  }));
}

/** The people's scores by declared group: no league table, hidden rows last, by name. */
export const groups: ComposeSection = (input) => {
  const { scorecard, wording, totalsOnly } = input;
  if (totalsOnly) return null;
  const lookup = lookupIn(input);
  const blocks = scorecard.groups.flatMap((split) => tables(split, input, lookup));
  if (blocks.length === 0) return null;
  const intro = blocks.some(({ kind }) => kind === 'table')
    ? [{ kind: 'paragraph', text: wording.say('report.groups.intro') } as const]
    : [];
  return { id: 'groups', title: wording.say('report.groups.title'), blocks: [...intro, ...blocks] };
};
