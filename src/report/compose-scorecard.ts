import type { IndexScore } from '#scoring/scorecard';
import { composeReport } from './compose-report';
import { lookupIn } from './lookup';
import { ownMirror } from './mirror/own-mirror';
import type { Block, Report } from './report';
import type { ComposeSection, ReportInput } from './section';
import { gaps } from './sections/gaps';
import { groups } from './sections/groups';
import { mirrorInShort } from './sections/mirror';
import { result } from './sections/result';

/** What if: the scores assumed, and the index they would give. */
export interface Assumption {
  readonly scores: Readonly<Record<string, number>>;
  readonly index: IndexScore;
}

/**
 * The scorecard for a terminal: the report's result and gaps, groups on request, and nothing to hand over. A person's own mirror has no
 * other side: what stands side by side are the person's own answers.
 */
export function composeScorecard(
  input: ReportInput,
  options: { readonly byGroup: boolean; readonly assumption: Assumption | null; readonly isOwn?: boolean },
): Report {
  const own = options.isOwn ? ownMirror(input) : null;
  if (own && input.scorecard.markers.length === 0)
    return {
      ...composeReport(input),
      kind: 'scorecard',
      title: input.wording.say('score.title'),
      headline: own.headline,
      sections: own.section ? [own.section] : [],
    };
  const chosen: readonly ComposeSection[] = [
    result,
    onlyChart(gaps),
    ...(options.isOwn ? [] : [mirrorInShort]),
    ...(options.byGroup ? [groups] : []),
  ];
  const report = composeReport(input);
  const sections = chosen.flatMap((compose) => compose(input) ?? []);
  const assumed = options.assumption ? [{ id: 'what-if', title: '', blocks: [assumptionBlock(input, options.assumption)] }] : [];
  return {
    ...report,
    kind: 'scorecard',
    title: input.wording.say('score.title'),
    sections: [...sections, ...assumed.map((one) => ({ ...one, title: input.wording.say('score.title') }))],
  };
}

/** In a terminal the lines of the chart say it all. */
const onlyChart =
  (compose: ComposeSection): ComposeSection =>
  (input) => {
    const section = compose(input);
    return section ? { ...section, blocks: section.blocks.filter(({ kind }) => kind === 'chart') } : null;
  };

function assumptionBlock(input: ReportInput, { scores, index }: Assumption): Block {
  const { wording, scorecard } = input;
  const { name, points, show } = lookupIn(input);
  const changes = Object.entries(scores).map(([marker, score]) =>
    wording.say('score.what-if.change', { marker: name(marker), score: wording.number(score) }),
  );
  const band = (of: IndexScore): string => (of.band === null ? '–' : String(of.band));
  const text = wording.say('score.what-if', {
    changes: wording.list(changes),
    score: show.index(index, points(null)).text,
    before: show.index(scorecard.index, points(null)).text,
    band: band(index),
    bandBefore: band(scorecard.index),
  });
  return { kind: 'paragraph', text, tone: 'strong' };
}
