import type { CustomerAnswers, Expectation, LevelScore, Mirror, SideGap, SideScore } from '#scoring/mirror';
import type { Reason } from '#scoring/scorecard';
import { disclosePeople, isSmall, type Least, printable } from './disclose-people';
import { isTooFew } from './is-too-few';
import { spreadMinimum } from './spread-minimum';

/** The mirror as it may be shown: sides and gaps of enough people, levels all or none, no spread of fewer than ten. */
export function discloseMirror({ expectations, customers }: Mirror, least: Least): Mirror {
  return {
    expectations: expectations.map((each) => discloseExpectation(each, least)),
    customers: customers.map((each) => side(each, least)),
  };
}

function discloseExpectation(each: Expectation, least: Least): Expectation {
  const { importance, experience, belief, delivery } = each.sides;
  return {
    ...each,
    sides: {
      importance: importance && withLevels(importance, least),
      experience: experience && withLevels(experience, least),
      belief: belief && withLevels(belief, least),
      delivery: delivery && withLevels(delivery, least),
    },
    gaps: {
      perception: gap(each.gaps.perception, [belief, importance], least),
      service: gap(each.gaps.service, [experience, importance], least),
      'self-image': gap(each.gaps['self-image'], [delivery, experience], least),
    },
  };
}

const none = { answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 };

/** A side of too few people holds nothing, however it was scored. */
function side<Side extends Pick<SideScore | CustomerAnswers, 'people' | 'answers'>>(one: Side, least: Least): Side {
  const { people } = one;
  if (people.n >= least(people.source)) return { ...one, people: disclosePeople(people, least) };
  const reason: Reason = people.reason ?? 'suppressed';
  const hidden = { ...people, score: null, reason, n: 0, sd: null, se: null, df: null, interval: null, intervalReason: reason };
  return { ...one, people: { ...hidden, population: null, plainMean: null, leastStratum: null }, answers: none };
}

const withLevels = (one: SideScore, least: Least): SideScore => ({
  ...side(one, least),
  levels: levels(one, least(one.people.source)),
});

/** As a split by groups: shown only if every level asked, and whoever states none, has enough people. */
function levels({ levels: all, people }: SideScore, minimum: number): readonly LevelScore[] {
  const anySmall =
    people.n < minimum || all.some(({ level, n, withheld }) => isTooFew(n, minimum, level === null || withheld === 'not-asked'));
  const step = people.source === 'survey' ? 5 : 1;
  return all
    .filter(({ level }) => level !== null)
    .map((one): LevelScore => {
      const reason: Reason | null = n0(one) < minimum ? 'suppressed' : anySmall ? 'complementary-suppressed' : null;
      const withheld = one.withheld ?? reason;
      if (withheld) return { ...one, score: null, n: null, withheld };
      return { ...one, n: minimum > 1 ? Math.floor(n0(one) / step) * step : one.n };
    });
}

const n0 = ({ n }: LevelScore): number => n ?? 0;

/** A gap is there only if both its sides are. */
function gap(one: SideGap, sides: readonly (SideScore | null)[], least: Least): SideGap {
  const people = sides.flatMap((each) => each?.people ?? []);
  const hidden = people.find(({ n, source, score }) => n < least(source) || score === null);
  if (people.length < sides.length || hidden) {
    const reason: Reason = one.reason ?? hidden?.reason ?? 'suppressed';
    return { difference: null, reason, se: null, df: null, interval: null, intervalReason: reason, verdict: null };
  }
  const coarse = people.some((each) => each.n < spreadMinimum || isSmall(each, least));
  return coarse ? { ...one, se: null, df: null, interval: printable(one.interval, true) } : one;
}
