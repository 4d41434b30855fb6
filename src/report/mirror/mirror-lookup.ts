import type { Finding } from '#finding/finding';
import type { MirrorSide } from '#questionnaire/mirror-side';
import type { Expectation, GapKind, SideScore } from '#scoring/mirror';
import type { MessageKey } from '#wording/messages';
import { lookupIn } from '../lookup';
import type { ReportInput } from '../section';
import { dash, type Figure } from '../show';
import { roundRange, sideDifference } from './side-difference';

export type MirrorGap = Extract<Finding, { rule: 'mirror-gap' }>;

/** The two sides of each gap, first minus second. */
export const sidesOf: Readonly<Record<GapKind, readonly [MirrorSide, MirrorSide]>> = {
  perception: ['belief', 'importance'],
  service: ['experience', 'importance'],
  'self-image': ['delivery', 'experience'],
};

const named = ['exp-informed', 'exp-answers', 'exp-access', 'exp-heard', 'exp-delivered', 'exp-change'] as const;

export interface ShownGap {
  /** "−44", "about −40", "≤ −35"; the dash where there is none. */
  readonly text: string;
  /** "−55 to −30", or the dash. */
  readonly range: string;
  /** As printed; null where none is, or only a bound. */
  readonly value: number | null;
}

/** What the mirror's part of a report looks up, and how it says it. */
export function mirrorLookup(input: ReportInput) {
  const { scorecard, wording } = input;
  const { say } = wording;
  const lookup = lookupIn(input);
  const expectations = scorecard.mirror?.expectations ?? [];
  const byId = new Map(expectations.map((each) => [each.id, each]));

  const name = (id: string): string => {
    const known = named.find((each) => each === id);
    if (known) return say(`mirror.name.${known}`);
    const sides = byId.get(id)?.sides;
    const question = (sides?.experience ?? sides?.delivery ?? sides?.importance ?? sides?.belief)?.question;
    return question ? lookup.questionText(question).replace(/\.$/, '') : id;
  };
  const sideFigure = (side: SideScore | null): Figure | null =>
    side && side.people.score !== null ? lookup.show.peopleScore(side.people, lookup.pointsOfQuestion(side.question)) : null;
  const gap = (each: Expectation, kind: GapKind): ShownGap => {
    const { difference, interval } = each.gaps[kind];
    const [first, second] = sidesOf[kind].map((side) => each.sides[side]);
    if (difference === null || !first || !second) return { text: dash, range: dash, value: null };
    const rounded = sideDifference(difference, first.people, second.people, lookup.pointsOfQuestion(first.question));
    const range = roundRange(interval, rounded);
    return {
      text: lookup.show.signed(rounded),
      value: rounded.kind === 'exact' || rounded.kind === 'about' ? rounded.value : null,
      range: range ? say('mirror.range', { low: wording.signed(range.low), high: wording.signed(range.high) }) : dash,
    };
  };
  /** What a gap means, in a sentence. */
  const isSaid = ({ verdict }: Pick<MirrorGap, 'verdict'>): boolean => verdict === 'clear' || verdict === 'indicative';
  /** What a gap means; of one that is not sure enough, the figures alone. */
  const reading = ({ expectation, kind, difference, verdict }: MirrorGap): string => {
    const each = byId.get(expectation);
    if (!each) return '';
    const [first, second] = sidesOf[kind].map((side) => sideFigure(each.sides[side])?.text ?? dash);
    const key: MessageKey = isSaid({ verdict }) ? `mirror.read.${kind}.${difference > 0 ? 'over' : 'under'}` : `mirror.read.${kind}.unsure`;
    const text = say(key, { name: wording.quote(name(expectation)), first, second, gap: gap(each, kind).text });
    return verdict === 'indicative' ? say('mirror.indicative', { reading: text }) : text;
  };
  const found = input.findings.filter((each): each is MirrorGap => each.rule === 'mirror-gap');
  const people = (sides: readonly MirrorSide[]) => expectations.flatMap((each) => sides.flatMap((side) => each.sides[side]?.people ?? []));
  const leastFor = (sides: readonly MirrorSide[]): number =>
    people(sides).some(({ source }) => source === 'interview') ? scorecard.interviewMinimum : scorecard.minimum;
  const hasAny = (sides: readonly MirrorSide[]): boolean => people(sides).some(({ score }) => score !== null);
  return {
    ...lookup,
    expectations,
    expectation: (id: string): Expectation | null => byId.get(id) ?? null,
    name,
    quotedName: (id: string): string => wording.quote(name(id)),
    sideFigure,
    gap,
    reading,
    found,
    /** Beyond ten points and sure enough to be read; largest first. */
    read: found.filter((each) => !each.agrees && isSaid(each)),
    unclear: found.filter((each) => !each.agrees && !isSaid(each)),
    agreeing: found.filter(({ agrees, certain }) => agrees && certain),
    perhaps: found.filter(({ agrees, certain }) => agrees && !certain),
    hasCustomers: hasAny(['importance', 'experience']),
    hasStaff: hasAny(['belief', 'delivery']),
    leastCustomers: leastFor(['importance', 'experience']),
    leastStaff: leastFor(['belief', 'delivery']),
  };
}

export type MirrorLookup = ReturnType<typeof mirrorLookup>;
