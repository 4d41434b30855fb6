import type { Finding } from '#finding/finding';
import type { Scorecard } from '#scoring/scorecard';
import { type Lookup, lookupIn } from '../lookup';
import type { Block } from '../report';
import { isCoarse, labelOf } from '../round-score';
import type { ComposeSection, ReportInput } from '../section';

type Moved = Extract<Finding, { rule: 'moved' }>;

const directionOf = ({ change }: Moved, { smallestDifference }: Scorecard): 'up' | 'down' | 'level' =>
  change >= smallestDifference - 1e-9 ? 'up' : change <= -smallestDifference + 1e-9 ? 'down' : 'level';

/** One sentence: from where to where, by how much, how sure; without numbers where too few answered. */
function sentence(moved: Moved, input: ReportInput, { show, quoted, points, score }: Lookup): string {
  const { scorecard, before, wording } = input;
  const { say } = wording;
  const verdict = say(`finding.change.${moved.verdict}`);
  const subject = moved.marker === null ? say('report.changes.index') : quoted(moved.marker);
  const now = moved.marker === null ? null : score(moved.marker);
  const then = moved.marker === null ? null : (before?.markers.find(({ id }) => id === moved.marker) ?? null);
  if (!moved.points || before === null) return say(`report.changes.arrow.${directionOf(moved, scorecard)}`, { subject, verdict });
  const [here, there] =
    now && then
      ? [show.marker(now, points(now)), show.marker(then, points(now))]
      : [show.index(scorecard.index, points(null)), show.index(before.index, points(null))];
  const rough =
    now && then
      ? isCoarse(now.evidence) || isCoarse(then.evidence)
      : isCoarse(labelOf(scorecard.index.interval)) || isCoarse(labelOf(before.index.interval));
  const difference = show.difference(moved.change, rough || /[≤≥]/.test(here.text + there.text)).text;
  return say('report.changes.points', { subject, from: there.text, to: here.text, difference, verdict });
}

function fadingBlocks(input: ReportInput, { quoted }: Lookup): readonly Block[] {
  const { findings, wording } = input;
  const { say, list } = wording;
  const fading = findings.flatMap((found) => (found.rule === 'fading' ? [found] : []));
  if (fading.length === 0) return [];
  const months = fading[0]?.monthsSinceLaunch ?? null;
  const when =
    months === null
      ? ''
      : say(months < 6 ? 'report.fading.early' : months <= 12 ? 'report.fading.window' : 'report.fading.late', { months });
  const sure = fading.some(({ verdict }) => verdict === 'clear') ? '' : say('report.fading.pointing');
  return [
    {
      kind: 'callout',
      tone: 'warn',
      title: say('report.fading.title'),
      text: [
        say('report.fading.text', { markers: list(fading.map(({ marker }) => quoted(marker))), count: fading.length }),
        sure,
        when,
        say('report.fading.limit'),
      ]
        .filter(Boolean)
        .join(' '),
    },
  ];
}

/** What moved since the round before. Two rounds allow no more than a first sign. */
export const changes: ComposeSection = (input) => {
  const { before, findings, wording, totalsOnly } = input;
  if (before === null || totalsOnly) return null;
  const { say, list } = wording;
  const lookup = lookupIn(input);
  const moved = findings.flatMap((found) => (found.rule === 'moved' ? [found] : []));
  const told = moved.filter(
    ({ marker, verdict, points }) =>
      (marker === null && (points || verdict !== 'not-estimable')) ||
      verdict === 'clear' ||
      verdict === 'small' ||
      verdict === 'indicative',
  );
  const named = (verdict: Moved['verdict']): readonly string[] =>
    moved.flatMap((each) => (each.marker !== null && each.verdict === verdict ? [lookup.quoted(each.marker)] : []));
  const broken = findings.flatMap((found) => (found.rule === 'not-comparable' ? [lookup.quoted(found.marker)] : []));
  const gather = (key: 'in-step' | 'unclear' | 'no-interval' | 'broken', names: readonly string[]): readonly Block[] =>
    names.length === 0 ? [] : [{ kind: 'paragraph', text: say(`report.changes.${key}`, { markers: list(names) }) }];
  const blocks: readonly Block[] = [
    ...fadingBlocks(input, lookup),
    ...(told.length > 0 ? [{ kind: 'list', ordered: false, items: told.map((each) => sentence(each, input, lookup)) } as const] : []),
    ...gather('in-step', named('no-meaningful-difference')),
    ...gather('unclear', named('unclear')),
    ...gather('no-interval', named('not-estimable')),
    ...gather('broken', broken),
  ];
  const round = before.round;
  return {
    id: 'changes',
    title: round === null ? say('report.changes.title') : say('report.changes.title-round', { round }),
    blocks:
      moved.length + broken.length === 0
        ? [{ kind: 'paragraph', text: say('report.changes.none') }]
        : [...blocks, { kind: 'paragraph', text: say('report.changes.note'), tone: 'muted' }],
  };
};
