import type { MirrorSide } from '#questionnaire/mirror-side';
import type { SideScore } from '#scoring/mirror';
import type { Cell, Section } from '../report';
import type { ReportInput } from '../section';
import { dash } from '../show';
import { mirrorLookup } from './mirror-lookup';

/** What a person wishes, or believes, against what the same person gets, or says is delivered. */
const pairs: readonly (readonly [wanted: MirrorSide, met: MirrorSide])[] = [
  ['importance', 'experience'],
  ['belief', 'delivery'],
];
/** Apart by more than so many points. */
const agreeing = 10;

export interface OwnMirror {
  readonly headline: string;
  /** Null where the person answered none of it. */
  readonly section: Section | null;
}

/** One person's own answers side by side, in the words of the scales; null where there is no mirror. */
export function ownMirror(input: ReportInput): OwnMirror | null {
  const { say, text, list } = input.wording;
  const look = mirrorLookup(input);
  const score = (side: SideScore | null): number | null => side?.people.score ?? null;
  const pair = pairs.find((sides) => look.expectations.some((each) => sides.some((side) => score(each.sides[side]) !== null)));
  if (look.expectations.length === 0) return null;
  if (!pair) return { headline: say('mirror.own.none'), section: null };
  const [wanted, met] = pair;
  const label = (side: SideScore | null): Cell => {
    const value = score(side);
    const option = side && value !== null ? look.question(side.question)?.options.find((each) => each.score === value) : undefined;
    return option ? { text: text(option.label) } : { text: dash, tone: 'muted' };
  };
  const rows = look.expectations
    .map((each) => {
      const [first, second] = [score(each.sides[wanted]), score(each.sides[met])];
      return { each, lacks: first === null || second === null ? null : first - second };
    })
    .toSorted((a, b) => (b.lacks ?? Number.NEGATIVE_INFINITY) - (a.lacks ?? Number.NEGATIVE_INFINITY));
  const missed = rows.filter(({ lacks }) => lacks !== null && lacks > agreeing);
  const names = list(missed.slice(0, 3).map(({ each }) => look.quotedName(each.id)));
  return {
    headline:
      missed.length === 0 ? say('mirror.own.met') : say(wanted === 'importance' ? 'mirror.own.customer' : 'mirror.own.staff', { names }),
    section: {
      id: 'mirror',
      title: say('mirror.own.title'),
      blocks: [
        {
          kind: 'table',
          caption: say('mirror.own.caption'),
          columns: [
            { label: say('mirror.column.expectation'), align: 'left' },
            { label: say(wanted === 'importance' ? 'mirror.own.importance' : 'mirror.own.belief'), align: 'left' },
            { label: say(wanted === 'importance' ? 'mirror.own.experience' : 'mirror.own.delivery'), align: 'left' },
          ],
          rows: rows.map(({ each, lacks }): readonly Cell[] => [
            { text: look.name(each.id), tone: lacks !== null && lacks > agreeing ? 'strong' : 'plain' },
            label(each.sides[wanted]),
            label(each.sides[met]),
          ]),
          note: say('mirror.own.note'),
        },
      ],
    },
  };
}
