import type { GroupSplit, Interval, MarkerScore, PeopleScore, QuestionScore, Reason, Scorecard } from '#scoring/scorecard';

/** Distributions, standard deviations and exact interval bounds tell the spread: they need ten people. */
const spreadMinimum = 10;

/**
 * The scorecard as it may leave the program: small groups and what would give them away are null with a reason, the spread of fewer than ten
 * people is rounded or hidden. Every format, JSON included, is made from this and nothing else.
 */
export function disclose(scorecard: Scorecard): Scorecard {
  const n = scorecard.index.n;
  return {
    ...scorecard,
    collected: scorecard.collected.map((one) =>
      one.source === 'survey' ? { ...one, byRole: [], n: one.n < scorecard.minimum ? 0 : one.n } : one,
    ),
    index: { ...scorecard.index, interval: printable(scorecard.index.interval, n), se: n < spreadMinimum ? null : scorecard.index.se },
    markers: scorecard.markers.map((marker) => discloseMarker(marker, scorecard)),
    groups: scorecard.groups.map((split) => discloseSplit(split, scorecard.minimum)),
    sayDo: scorecard.sayDo.map((pair) => {
      const smaller = Math.min(pair.leaders?.n ?? 0, pair.staff?.n ?? 0);
      return smaller < spreadMinimum ? { ...pair, se: null, df: null, interval: printable(pair.interval, smaller) } : pair;
    }),
  };
}

/** Bounds of fewer than ten people's intervals are only known in steps of five, rounded outward. */
const printable = (interval: Interval | null, n: number): Interval | null =>
  interval === null || n >= spreadMinimum ? interval : { low: Math.floor(interval.low / 5) * 5, high: Math.ceil(interval.high / 5) * 5 };

function discloseMarker(marker: MarkerScore, scorecard: Scorecard): MarkerScore {
  const least = marker.sources.people?.source === 'interview' ? scorecard.interviewMinimum : scorecard.minimum;
  const few = marker.n < spreadMinimum;
  return {
    ...marker,
    interval: printable(marker.interval, marker.n),
    se: few ? null : marker.se,
    df: few ? null : marker.df,
    sources: { ...marker.sources, people: disclosePeople(marker.sources.people), otherPeople: disclosePeople(marker.sources.otherPeople) },
    questions: marker.n > 0 && least > 1 ? discloseQuestions(marker.questions, least) : marker.questions.map(withoutSpread),
  };
}

const disclosePeople = (people: PeopleScore | null): PeopleScore | null =>
  people === null || people.n >= spreadMinimum
    ? people
    : { ...people, sd: null, se: null, df: null, interval: printable(people.interval, people.n) };

/**
 * A question of fewer people than its marker needs is hidden, nobody included. The marker and all other questions would tell the only hidden
 * one, so it does not stay alone: the one with the next fewest answers goes with it.
 */
function discloseQuestions(questions: readonly QuestionScore[], least: number): readonly QuestionScore[] {
  const personal = questions.filter(({ part, scored }) => part === 'personal' && scored);
  const few = personal.filter(({ n }) => between(n, least));
  const next = personal.filter(({ n }) => n >= least).toSorted((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1))[0];
  return questions.map((question) => {
    if (question.part === 'unit') return question;
    if (question.n < least) return hiddenQuestion(question, 'suppressed');
    return few.length === 1 && question === next ? hiddenQuestion(question, 'complementary-suppressed') : withoutSpread(question);
  });
}

const hiddenQuestion = (question: QuestionScore, reason: Reason): QuestionScore => ({
  ...question,
  mean: null,
  n: 0,
  answers: { answered: 0, dontKnow: 0, notApplicable: 0, skipped: 0, notShown: 0 },
  reason,
  byRole: [],
  distribution: [],
});

/** Who said what by role leaves only through the leaders' comparison. */
const withoutSpread = (question: QuestionScore): QuestionScore =>
  question.part === 'unit' ? question : { ...question, byRole: [], distribution: question.n < spreadMinimum ? [] : question.distribution };

/** Per marker a split is shown only if every non-empty group, "not stated" included, has the minimum of answers on it. */
function discloseSplit(split: GroupSplit, minimum: number): GroupSplit {
  const small = (group: GroupSplit['groups'][number]): boolean => group.n !== null && group.n > 0 && group.n < minimum;
  const anySmall = split.groups.some(small);
  const markerIds = split.groups[0]?.markers.map(({ id }) => id) ?? [];
  const unsafe = new Set(markerIds.filter((_, i) => split.groups.some((group) => between(group.markers[i]?.n ?? 0, minimum))));
  const groups = split.groups.map((group) => {
    const tooFew = (group.n ?? 0) < minimum;
    const withheld: Reason | null = tooFew ? 'suppressed' : anySmall ? 'complementary-suppressed' : null;
    return {
      ...group,
      n: withheld ? null : group.n,
      headcount: withheld ? null : group.headcount,
      withheld,
      markers: group.markers.map((cell) => {
        // In a hidden group the group's own reason stands for all: another one would tell how many answered.
        const reason: Reason | null =
          withheld ?? ((cell.n ?? 0) < minimum ? 'suppressed' : unsafe.has(cell.id) ? 'complementary-suppressed' : null);
        return reason ? { id: cell.id, score: null, n: null, withheld: reason } : cell;
      }),
    };
  });
  const name = (id: string | null): string => id ?? '\uFFFF';
  return {
    ...split,
    groups: groups.toSorted(
      (a, b) =>
        Number(a.withheld !== null) - Number(b.withheld !== null) || (b.n ?? 0) - (a.n ?? 0) || name(a.id).localeCompare(name(b.id), 'en'),
    ),
  };
}

const between = (n: number, minimum: number): boolean => n > 0 && n < minimum;
