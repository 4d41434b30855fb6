import type { Mirror } from '#scoring/mirror';
import type { MarkerScore, Reason } from '#scoring/scorecard';
import { type Lookup, lookupIn } from '../lookup';
import type { Block, Cell } from '../report';
import type { ComposeSection, ReportInput } from '../section';
import { dash } from '../show';

/** Words that stand in a report without scored markers as well. */
const termsOfMirror = ['range', 'precision', 'evidence'] as const;
const terms = ['score', 'marker', 'index', 'range', 'precision', 'gap', 'size', 'evidence', 'tier', 'index-points', 'gate'] as const;

function everyMarker({ scorecard, wording: { say, number } }: ReportInput, { show, points, name }: Lookup): Block {
  const row = (marker: MarkerScore): readonly Cell[] => {
    const { text, range } = show.marker(marker, points(marker));
    const known = marker.score !== null;
    return [
      { text: name(marker.id) },
      { text },
      { text: range },
      { text: known && marker.n > 0 ? number(marker.n) : dash },
      {
        text: known ? say(`report.precision.${marker.evidence}`) : show.reason(marker.withheld ?? marker.reason ?? 'no-answers'),
        tone: known ? 'plain' : 'muted',
      },
    ];
  };
  return {
    kind: 'table',
    caption: say('report.annex.markers'),
    columns: [
      { label: say('report.column.marker'), align: 'left' },
      { label: say('report.column.score'), align: 'right' },
      { label: say('report.column.range'), align: 'right' },
      { label: say('report.column.people'), align: 'right' },
      { label: say('report.column.precision'), align: 'left' },
    ],
    rows: scorecard.markers.map(row),
    note: say('report.annex.rounding'),
  };
}

const counted = (reasons: readonly Reason[]): ReadonlyMap<Reason, number> =>
  new Map([...new Set(reasons)].map((reason) => [reason, reasons.filter((each) => each === reason).length]));

const sidesIn = (mirror: Mirror | undefined) =>
  mirror?.expectations.flatMap(({ sides }) => Object.values(sides).flatMap((side) => side ?? [])) ?? [];

const hiddenSides = (mirror: Mirror | undefined): ReadonlyMap<Reason, number> =>
  counted(
    [...sidesIn(mirror), ...(mirror?.customers ?? [])].flatMap(({ people: { reason } }) =>
      reason === 'suppressed' || reason === 'complementary-suppressed' ? [reason] : [],
    ),
  );

/** Of sides that are shown themselves. */
const hiddenLevels = (mirror: Mirror | undefined): ReadonlyMap<Reason, number> =>
  counted(
    sidesIn(mirror).flatMap(({ people, levels }) => (people.score === null ? [] : levels.flatMap(({ withheld: reason }) => reason ?? []))),
  );

/** What was hidden, by reason: markers, groups, comparisons. */
function withheld({ scorecard, wording, totalsOnly }: ReportInput, { show, quoted, byName }: Lookup): readonly Block[] {
  const { say, list } = wording;
  const things = new Map<Reason, string[]>();
  const add = (reason: Reason | null, thing: string): void => {
    if (reason !== null) things.set(reason, [...(things.get(reason) ?? []), thing]);
  };
  for (const { id, withheld: reason } of scorecard.markers) add(reason, quoted(id));
  for (const { groups } of scorecard.groups)
    for (const { id, withheld: reason } of groups) add(reason, wording.quote(id ?? say('report.not-stated')));
  const cells = scorecard.groups.flatMap(({ groups }) => groups).filter(({ withheld: reason }) => reason === null);
  const ofGroups = counted(cells.flatMap(({ markers }) => markers.flatMap(({ withheld: reason }) => reason ?? [])));
  const compared = counted(scorecard.sayDo.flatMap(({ withheld: reason }) => reason ?? []));
  const [sides, levels] = [hiddenSides(scorecard.mirror), totalsOnly ? [] : hiddenLevels(scorecard.mirror)];
  const items = [
    ...[...things].map(([reason, names]) =>
      say('report.withheld.named', { reason: show.reason(reason), code: reason, things: list([...names].sort(byName)) }),
    ),
    ...[...ofGroups].map(([reason, count]) => say('report.withheld.cells', { reason: show.reason(reason), code: reason, count })),
    ...[...compared].map(([reason, count]) => say('report.withheld.compared', { reason: show.reason(reason), code: reason, count })),
    ...[...sides].map(([reason, count]) => say('mirror.withheld.sides', { reason: show.reason(reason), code: reason, count })),
    ...[...levels].map(([reason, count]) => say('mirror.withheld.levels', { reason: show.reason(reason), code: reason, count })),
  ];
  return [
    { kind: 'heading', text: say('report.withheld.title') },
    items.length === 0 ? { kind: 'paragraph', text: say('report.withheld.none') } : { kind: 'list', ordered: false, items },
  ];
}

/** How the numbers came about, which rules were in force, and where they end. */
export const annex: ComposeSection = (input) => {
  const { scorecard, wording, totalsOnly } = input;
  const { say, text } = wording;
  const lookup = lookupIn(input);
  const isMirrorAlone = scorecard.markers.length === 0 && scorecard.mirror !== undefined;
  const rules = [
    say('report.rules.minimum', { minimum: scorecard.minimum }),
    ...(scorecard.collected.some(({ source }) => source === 'interview')
      ? [say('report.rules.interviews', { minimum: scorecard.interviewMinimum })]
      : []),
    say('report.rules.siblings', { minimum: scorecard.minimum }),
    say('report.rules.fives'),
    say('report.rules.unanimity'),
    say('report.rules.known-limit'),
    ...(totalsOnly ? [say('report.rules.totals-only')] : []),
  ];
  const limits = [
    ...(isMirrorAlone ? [] : [say('report.limits.people-part')]),
    ...(scorecard.mirror?.expectations.length ? [say('mirror.limits.two-scales')] : []),
    say('report.limits.non-response'),
    say('report.limits.small-groups'),
    say('report.limits.rounding'),
    ...(scorecard.index.gatesAsked || isMirrorAlone ? [] : [say('report.gates.not-asked')]),
  ];
  const noticed = scorecard.problems.map((problem) => wording.problem(problem).what);
  return {
    id: 'annex',
    title: say('report.annex.title'),
    blocks: [
      ...(isMirrorAlone ? [] : [everyMarker(input, lookup)]),
      { kind: 'heading', text: say('report.annex.terms') },
      {
        kind: 'definitions',
        items: [
          ...(scorecard.mirror?.expectations.length
            ? (['side', 'gap'] as const).map((term) => ({ term: say(`mirror.term.${term}.name`), text: say(`mirror.term.${term}.text`) }))
            : []),
          ...(isMirrorAlone ? termsOfMirror : terms).map((term) => ({
            term: say(`report.term.${term}.name`),
            text: say(`report.term.${term}.text`, { delta: wording.number(scorecard.smallestDifference) }),
          })),
        ],
      },
      { kind: 'heading', text: say('report.rules.title') },
      { kind: 'list', ordered: false, items: rules },
      ...withheld(input, lookup),
      { kind: 'heading', text: say('report.limits.title') },
      { kind: 'list', ordered: false, items: limits },
      ...(noticed.length > 0
        ? [{ kind: 'heading', text: say('report.annex.noticed') } as const, { kind: 'list', ordered: false, items: noticed } as const]
        : []),
      { kind: 'heading', text: say('report.annex.versions') },
      {
        kind: 'definitions',
        items: scorecard.questionnaires.map(({ id, name, hash }) => ({
          term: text(name) || id,
          text: say('report.annex.version', { hash: hash.slice(0, 12) }),
        })),
      },
    ],
  };
};
