import type { Collected, MarkerScore, PeopleScore, SayDo, Scorecard } from '#scoring/scorecard';
import { discloseMirror } from './disclose-mirror';
import { disclosePeople, isSmall, type Least, printable } from './disclose-people';
import { discloseQuestions } from './disclose-questions';
import { discloseSplit } from './disclose-split';
import { spreadMinimum } from './spread-minimum';

/**
 * The scorecard as it may leave the program: small groups and what would give them away are null with a reason, the spread of fewer than ten
 * people is rounded or hidden. Every format, JSON included, is made from this and nothing else.
 */
export function disclose(scorecard: Scorecard): Scorecard {
  const { index } = scorecard;
  const least = leastIn(scorecard);
  const small = new Set(
    scorecard.markers.filter((marker) => sourcesOf(marker).some((people) => isSmall(people, least))).map(({ id }) => id),
  );
  const counted = scorecard.markers.filter(({ weight, score }) => weight > 0 && score !== null);
  const coarse = index.n < spreadMinimum || counted.some(({ id }) => small.has(id));
  return {
    ...scorecard,
    collected: scorecard.collected.map((one) => discloseCollected(one, least)),
    index: { ...index, interval: printable(index.interval, coarse), se: coarse ? null : index.se },
    markers: scorecard.markers.map((marker) => discloseMarker(marker, least)),
    groups: scorecard.groups.map((split) =>
      discloseSplit(split, {
        minimum: scorecard.minimum,
        isAnonymous:
          split.source === 'survey' && scorecard.collected.some(({ source, mode }) => source === 'survey' && mode === 'anonymous'),
        unsafe: new Set(
          scorecard.markers
            .filter((marker) => sourcesOf(marker).some((people) => people.source === split.source && isSmall(people, least)))
            .map(({ id }) => id),
        ),
      }),
    ),
    sayDo: scorecard.sayDo.map((pair) => discloseSayDo(pair, pair.marker !== null && small.has(pair.marker))),
    ...(scorecard.mirror ? { mirror: discloseMirror(scorecard.mirror, least) } : {}),
  };
}

/** Auditors, joint answers and figures are no persons: no minimum. */
const leastIn =
  ({ minimum, interviewMinimum }: Scorecard): Least =>
  (source) =>
    source === 'survey' ? minimum : source === 'interview' ? interviewMinimum : 0;

const sourcesOf = ({ sources }: MarkerScore): readonly PeopleScore[] =>
  [sources.people, sources.otherPeople].flatMap((people) => people ?? []);

function discloseCollected(one: Collected, least: Least): Collected {
  const minimum = least(one.source);
  if (one.n !== null && one.n < minimum) return { ...one, n: null, withheld: 'suppressed', byRole: [] };
  // In surveys a level is an attribute like any other, and shown as a split or not at all.
  const mayPart = one.source !== 'survey' && one.byRole.every(({ n }) => n >= minimum);
  return { ...one, byRole: mayPart ? one.byRole : [] };
}

function discloseMarker(marker: MarkerScore, least: Least): MarkerScore {
  const { people, otherPeople } = marker.sources;
  const coarse = marker.n < spreadMinimum || (people !== null && isSmall(people, least));
  const questions = discloseQuestions(marker.questions, people, people === null ? 0 : least(people.source));
  const anyHidden = questions.some(
    ({ part, scored, n, reason }) =>
      part === 'personal' && scored && n === 0 && (reason === 'suppressed' || reason === 'complementary-suppressed'),
  );
  return {
    ...marker,
    interval: printable(marker.interval, coarse),
    se: coarse ? null : marker.se,
    df: coarse ? null : marker.df,
    answers: anyHidden ? null : marker.answers,
    sources: {
      ...marker.sources,
      people: people && disclosePeople(people, least),
      otherPeople: otherPeople && disclosePeople(otherPeople, least),
    },
    questions,
  };
}

function discloseSayDo(pair: SayDo, small: boolean): SayDo {
  if (small && pair.withheld === null)
    return {
      ...pair,
      leaders: null,
      staff: null,
      difference: null,
      se: null,
      df: null,
      interval: null,
      verdict: null,
      withheld: 'complementary-suppressed',
    };
  const smaller = Math.min(pair.leaders?.n ?? 0, pair.staff?.n ?? 0);
  return smaller < spreadMinimum ? { ...pair, se: null, df: null, interval: printable(pair.interval, true) } : pair;
}
