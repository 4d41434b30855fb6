import { type Problem, problem } from '#problem';
import type { Marker, Question } from '#questionnaire/questionnaire';
import type { Batch, Rating } from '#response/response';
import { priorityOf } from '#statistics/index';
import { collectedIn } from './collected-in';
import { headcount, respondentsOf } from './headcount';
import { judgeTargets, type MeasuredMarker } from './judge-targets';
import { nobody } from './nobody';
import { peopleScore } from './people-score';
import { peopleSettings } from './people-settings';
import { isPersonal, markersOf, questionsOf, type ScoringRules } from './rules';
import { scoreDomain } from './score-domain';
import { scoreGroups } from './score-groups';
import { scoreIndex } from './score-index';
import { scoreLeaders } from './score-leaders';
import { scoreMarker } from './score-marker';
import { scoreMirror } from './score-mirror';
import type { GroupSplit, MarkerScore, Reason, Scorecard } from './scorecard';
import { addBatch, emptyTally, type Tally } from './tally';
import { uncountedLevels } from './uncounted-levels';
import type { KpiValue } from './unit-values';

/** All answers of a round, or of one file. */
export interface RoundAnswers {
  readonly batches: readonly Batch[];
  readonly ratings: readonly Rating[];
  /** People whose own assessments stand among the ratings agreed on record to answer for the unit. */
  readonly ratersConsented: boolean;
  /** False when somebody interviewed in this round and left out here (another questionnaire) did not agree on record. */
  readonly othersConsented?: boolean;
  readonly kpis: readonly KpiValue[];
  readonly problems: readonly Problem[];
}

/** Decides from numbers of people alone what must stay hidden; `disclosure` provides it. */
export interface Mask {
  people(tally: Tally, n: number): Reason | null;
  minimumOf(tally: Tally): number;
  /** Whether people may be shown apart (leaders and staff, levels), given the split by groups. */
  mayPart(tally: Tally, split: GroupSplit | undefined): boolean;
}

/** Answers added up; walk the batches once, then score as often as wanted. */
export function tallyRound(answers: RoundAnswers, rules: ScoringRules): readonly Tally[] {
  const survey = emptyTally('survey', rules);
  const interviews = emptyTally('interview', rules);
  if (answers.othersConsented === false) interviews.everyoneConsented = false;
  for (const batch of answers.batches) addBatch(batch.source === 'survey' ? survey : interviews, batch, rules);
  return [survey, interviews].filter(({ people, customers }) => people + customers > 0);
}

/** Scores a round: every marker from its sources, domains, index with gates, priorities, groups, leaders against staff. */
export function scoreRound(tallies: readonly Tally[], answers: RoundAnswers, rules: ScoringRules, mask: Mask): Scorecard {
  const questions = questionsOf(rules);
  const smallestDifference = rules.questionnaires[0]?.smallestDifference ?? 5;
  const scoredFrom = (given: RoundAnswers): readonly MarkerScore[] =>
    judgeTargets(
      markersOf(rules).map((marker) => markerFrom(marker, questions, tallies, given, rules, mask)),
      smallestDifference,
    );
  const withoutTeams = scoredFrom({ ...answers, ratings: answers.ratings.filter(({ role }) => role !== 'team') });
  const scored = teamsSpeak(answers, withoutTeams) ? scoredFrom(answers) : withoutTeams;
  const markers = withPriorities(scored, rules);
  const survey = tallies.find(({ source }) => source === 'survey');
  const interviews = tallies.find(({ source }) => source === 'interview');
  const split = survey ?? interviews;
  const domains = rules.questionnaires.flatMap((questionnaire) => questionnaire.domains);
  const groups = scoreGroups(split, markers, rules);
  const mirror = scoreMirror(tallies, rules, mask, groups[0]);
  return {
    schemaVersion: 1,
    round: rules.round,
    questionnaires: rules.questionnaires.map(({ id, name, hash }) => ({ id, name, hash })),
    minimum: rules.minimum,
    interviewMinimum: interviews ? mask.minimumOf(interviews) : rules.minimum,
    smallestDifference,
    collected: collectedIn(tallies, answers, rules),
    index: scoreIndex(markers, tallies, rules, survey ? headcount(rules, respondentsOf(rules, survey)) : null),
    domains: [...new Map(domains.map((domain) => [domain.id, domain])).values()].map(({ id, name }) => scoreDomain(id, name, markers)),
    markers,
    groups,
    sayDo: scoreLeaders(tallies, rules, {
      minimum: rules.minimum,
      interviewMinimum: interviews ? mask.minimumOf(interviews) : rules.minimum,
      mayPart: (tally) => mask.mayPart(tally, groups[0]),
      judged: (marker) => !hasSmallLevel(markers, marker, interviews ? mask.minimumOf(interviews) : rules.minimum),
    }),
    ...(mirror ? { mirror } : {}),
    problems: [...answers.problems, ...uncountedLevels(interviews, rules), ...misplacedAnswers(tallies, mask)],
  };
}

/** Answers to the other side's questions are left out, which must be said; of a few people it would tell that they answered. */
const misplacedAnswers = (tallies: readonly Tally[], mask: Mask): readonly Problem[] =>
  tallies.some((tally) => tally.misplaced > 0 && mask.people(tally, tally.misplaced) === null) ? [problem('response/other-side')] : [];

/** Whether a level of a marker's stratified score has fewer people than any figure needs. */
const hasSmallLevel = (markers: readonly MarkerScore[], id: string | null, least: number): boolean =>
  markers.some(
    (marker) =>
      marker.id === id && [marker.sources.people, marker.sources.otherPeople].some((people) => (people?.leastStratum ?? least) < least),
  );

/** A team's joint answer speaks only where no people's score may be shown: never beside them, never among them. */
const teamsSpeak = ({ ratings }: RoundAnswers, markers: readonly MarkerScore[]): boolean =>
  ratings.some(({ role }) => role === 'team') &&
  markers.every(({ sources: { people, otherPeople } }) => (people?.score ?? null) === null && (otherPeople?.score ?? null) === null);

function markerFrom(
  marker: Marker,
  questions: readonly Question[],
  tallies: readonly Tally[],
  answers: RoundAnswers,
  rules: ScoringRules,
  mask: Mask,
): MeasuredMarker {
  const mine = questions.filter(({ marker: of, type }) => of === marker.id && type !== 'text' && type !== 'number');
  const measured = tallies.flatMap((tally) => {
    const markerTally = tally.markers.get(marker.id);
    const people = markerTally ? peopleScore(tally, markerTally, peopleSettings(marker.id, tally, rules)) : null;
    if (people) return [{ tally, people, hidden: mask.people(tally, people.people.n) }];
    // Nobody must look like a few; a marker that was not asked of people is no secret.
    const hidden = isAsked(marker.id, tally, rules) ? mask.people(tally, 0) : null;
    return hidden ? [{ tally, people: nobody(tally.source), hidden }] : [];
  });
  const used =
    measured.find(({ tally, hidden }) => tally.source === 'survey' && hidden === null) ??
    measured.find(({ tally }) => tally.source === 'interview') ??
    measured[0];
  const other = measured.find((one) => one !== used);
  const interviews = tallies.find(({ source }) => source === 'interview');
  return scoreMarker(
    {
      marker,
      questions: mine,
      used: used?.people ?? null,
      usedTally: used?.tally ?? null,
      other: other?.people ?? null,
      hidden: used?.hidden ?? null,
      otherHidden: other?.hidden ?? null,
      ratings: answers.ratings,
      kpis: answers.kpis,
      ratingMinimum: answers.ratersConsented ? 1 : interviews ? mask.minimumOf(interviews) : rules.minimum,
    },
    rules,
  );
}

const isAsked = (marker: string, tally: Tally, rules: ScoringRules): boolean =>
  rules.questionnaires.some(
    ({ id, questions }) =>
      tally.byQuestionnaire.has(id) && questions.some((question) => question.marker === marker && isPersonal(question)),
  );

/** Index points lost per marker: what the index would gain if the marker met its target. */
function withPriorities(markers: readonly MarkerScore[], rules: ScoringRules): readonly MarkerScore[] {
  const counted = markers.flatMap(({ id, score, target, weight, se, df }) =>
    score === null || weight === 0 ? [] : [{ marker: id, score, target, weight, se, df }],
  );
  const lost = new Map(
    priorityOf({ markers: counted, delta: rules.questionnaires[0]?.smallestDifference ?? 5 }).markers.map((row) => [
      row.marker,
      row.indexPointsLost,
    ]),
  );
  return markers.map((marker) => ({ ...marker, indexPointsLost: lost.get(marker.id) ?? null }));
}
