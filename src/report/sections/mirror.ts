import { gapKinds } from '#scoring/mirror';
import { customerBlocks } from '../mirror/customer-blocks';
import { gapBlocks } from '../mirror/gap-blocks';
import { levelBlocks } from '../mirror/level-blocks';
import { type MirrorGap, type MirrorLookup, mirrorLookup } from '../mirror/mirror-lookup';
import { priorityBlocks } from '../mirror/priority-blocks';
import type { Block } from '../report';
import type { ComposeSection, ReportInput } from '../section';

/** Above this share people cannot judge a question. */
const ofQuestion = 0.2;

/** What the gaps mean: one sentence for those that mean the same, the one with the largest gap first. */
function meanings({ wording: { say, list } }: ReportInput, look: MirrorLookup): readonly string[] {
  const way = ({ difference }: MirrorGap) => (difference > 0 ? 'over' : 'under');
  const first = look.read.filter((each, at) => look.read.findIndex((other) => other.kind === each.kind && way(other) === way(each)) === at);
  return first.map((each) => {
    const alike = look.read.filter((other) => other.kind === each.kind && way(other) === way(each));
    const items = alike.map(({ expectation: id, kind, verdict }) => {
      const expectation = look.expectation(id);
      const facts = { name: look.quotedName(id), gap: expectation ? look.gap(expectation, kind).text : '' };
      return say(verdict === 'indicative' ? 'mirror.item.indicative' : 'mirror.item', facts);
    });
    return say(`mirror.group.${each.kind}.${way(each)}`, { items: list(items) });
  });
}

/** Within ten points, by what the two sides are about. */
const agreements = ({ wording: { say, list } }: ReportInput, look: MirrorLookup): readonly string[] =>
  gapKinds.flatMap((kind) => {
    const names = look.agreeing.filter((each) => each.kind === kind).map(({ expectation }) => look.quotedName(expectation));
    return names.length > 0 ? [say(`mirror.agreeing.${kind}`, { names: list(names) })] : [];
  });

function readings(input: ReportInput, look: MirrorLookup): readonly Block[] {
  const { say, list } = input.wording;
  const names = (gaps: readonly MirrorGap[]): string =>
    list(gaps.map(({ kind, expectation }) => say(`mirror.named.${kind}`, { name: look.quotedName(expectation) })));
  return [
    ...(look.read.length > 0
      ? ([
          { kind: 'heading', text: say('mirror.readings') },
          { kind: 'list', ordered: false, items: meanings(input, look) },
        ] as const)
      : []),
    ...(look.unclear.length > 0 ? [{ kind: 'paragraph', text: say('mirror.unclear', { names: names(look.unclear) }) } as const] : []),
    ...(look.agreeing.length > 0
      ? ([
          { kind: 'heading', text: say('mirror.agreeing') },
          { kind: 'list', ordered: false, items: agreements(input, look) },
        ] as const)
      : []),
    ...(look.perhaps.length > 0
      ? [{ kind: 'paragraph', text: say('mirror.perhaps-agreeing', { names: names(look.perhaps) }) } as const]
      : []),
  ];
}

function notKnown({ wording: { say } }: ReportInput, look: MirrorLookup): readonly Block[] {
  const items = look.expectations.flatMap(({ id, sides }) =>
    (['importance', 'experience', 'belief', 'delivery'] as const).flatMap((side) => {
      const { answered, dontKnow, notApplicable, skipped } = sides[side]?.answers ?? {
        answered: 0,
        dontKnow: 0,
        notApplicable: 0,
        skipped: 0,
      };
      const shown = answered + dontKnow + notApplicable + skipped;
      // One person’s “don’t know” is no finding.
      if (dontKnow < 2 || dontKnow / shown <= ofQuestion) return [];
      const share = look.show.share(dontKnow / shown, shown);
      return [say('mirror.not-known.line', { name: look.quotedName(id), side: say(`mirror.side.${side}`), share })];
    }),
  );
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', text: say('mirror.not-known.intro') },
    { kind: 'list', ordered: false, items },
  ];
}

/** Which side is missing, and why there is less to compare. */
function missing({ wording: { say } }: ReportInput, look: MirrorLookup): readonly Block[] {
  const absent = (key: 'mirror.no-customers' | 'mirror.no-staff', minimum: number): Block => ({
    kind: 'callout',
    tone: 'warn',
    title: say('mirror.one-sided'),
    text: say(key, { minimum }),
  });
  return [
    ...(look.hasCustomers ? [] : [absent('mirror.no-customers', look.leastCustomers)]),
    ...(look.hasStaff ? [] : [absent('mirror.no-staff', look.leastStaff)]),
  ];
}

/** Customers and staff on the same expectations: what the gaps mean, each kind of gap, importance against experience, levels, customers beside markers. */
export const mirror: ComposeSection = (input) => {
  const { scorecard, wording } = input;
  if (!scorecard.mirror) return null;
  const { say } = wording;
  const look = mirrorLookup(input);
  const customers = customerBlocks(input, look);
  if (look.expectations.length === 0 && customers.length === 0) return null;
  const title = say(look.expectations.length === 0 ? 'mirror.customers.title' : 'mirror.title');
  const ofExpectations: readonly Block[] =
    look.expectations.length === 0
      ? []
      : [
          { kind: 'paragraph', text: say('mirror.intro') },
          ...missing(input, look),
          ...readings(input, look),
          ...gapKinds.flatMap((kind) => [
            ...gapBlocks(kind, input, look, true),
            ...(kind === 'service' ? priorityBlocks(input, look) : []),
          ]),
          ...notKnown(input, look),
          ...levelBlocks(input, look),
        ];
  return { id: 'mirror', title, blocks: [...ofExpectations, ...customers] };
};

/** As the section, in few lines: what the gaps mean and the pictures. */
export const mirrorInShort: ComposeSection = (input) => {
  const look = mirrorLookup(input);
  if (look.expectations.length === 0) return null;
  return {
    id: 'mirror',
    title: input.wording.say('mirror.title'),
    blocks: [...missing(input, look), ...readings(input, look), ...gapKinds.flatMap((kind) => gapBlocks(kind, input, look, false))],
  };
};
