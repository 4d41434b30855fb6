import type { Moments, Sample } from '#statistics/index';
import { momentsOf, welch } from '#statistics/index';
import { familyVerdicts } from './family-verdicts';
import { isPersonal, questionsOf, type ScoringRules } from './rules';
import type { Reason, SayDo } from './scorecard';
import type { Tally } from './tally';

/** Whom a comparison may use, and how many it needs on each side. */
export interface LeaderLimits {
  readonly minimum: number;
  readonly interviewMinimum: number;
  /** False when another split of the same people is shown. */
  readonly mayPart: (tally: Tally) => boolean;
  /** False for a marker whose questions will not be shown: the verdicts on the others must not hang on it. */
  readonly judged: (marker: string | null) => boolean;
}

/**
 * Leaders against staff (everybody else) on each question both answered, by Welch: leaders minus staff, in points.
 * Staff are the survey's people where no leader is among them, else the interviews' own. Who is a leader is declared, never inferred.
 */
export function scoreLeaders(tallies: readonly Tally[], rules: ScoringRules, limits: LeaderLimits): readonly SayDo[] {
  const survey = tallies.find(({ source }) => source === 'survey');
  const interviews = tallies.find(({ source }) => source === 'interview');
  const pairs = questionsOf(rules)
    .filter((question) => isPersonal(question))
    .flatMap(({ id, marker }): SayDo[] => {
      const leaderTally = [interviews, survey].find((tally) => (tally?.questions.get(id)?.byRole.get('leader')?.n ?? 0) > 0);
      const leaders = leaderTally?.questions.get(id)?.byRole.get('leader');
      if (!leaderTally || !leaders) return [];
      const ownStaff = staffOf(leaderTally, id);
      const surveyStaff =
        survey && survey !== leaderTally && (survey.byRole.get('leader') ?? 0) === 0 ? survey.questions.get(id)?.moments : undefined;
      const staff = surveyStaff && surveyStaff.n >= limits.minimum ? surveyStaff : ownStaff;
      if (staff.n === 0) return [];
      const needed = leaderTally.source === 'interview' ? limits.interviewMinimum : limits.minimum;
      const staffNeeded = staff === ownStaff ? needed : limits.minimum;
      // People who state no level are told by subtraction from the total: they are a group as well.
      const unstated = (leaderTally.questions.get(id)?.moments.n ?? 0) - leaders.n - ownStaff.n;
      const rest = [ownStaff.n, unstated].some((n) => n > 0 && n < needed);
      const tooFew = leaders.n < needed || staff.n < staffNeeded || rest;
      const withheld: Reason | null = limits.mayPart(leaderTally) ? (tooFew ? 'suppressed' : null) : 'one-split-only';
      if (withheld)
        return [
          {
            question: id,
            marker,
            leaders: null,
            staff: null,
            difference: null,
            se: null,
            df: null,
            interval: null,
            verdict: null,
            withheld,
          },
        ];
      const compared = welch(sampleOf(leaders), sampleOf(staff));
      return [
        {
          question: id,
          marker,
          leaders: { mean: momentsOf.mean(leaders) ?? 0, n: leaders.n },
          staff: { mean: momentsOf.mean(staff) ?? 0, n: staff.n },
          difference: compared.difference,
          se: compared.se,
          df: compared.df,
          interval: compared.interval95 ? { low: compared.interval95[0], high: compared.interval95[1] } : null,
          verdict: 'not-estimable',
          withheld: null,
        },
      ];
    });
  return judgePairs(pairs, limits.judged, rules.questionnaires[0]?.smallestDifference ?? 5);
}

/** All questions compared are one family. */
function judgePairs(pairs: readonly SayDo[], judged: LeaderLimits['judged'], delta: number): readonly SayDo[] {
  const family = pairs.flatMap((pair) =>
    pair.difference === null || !judged(pair.marker)
      ? []
      : [{ question: pair.question, difference: pair.difference, se: pair.se, df: pair.df }],
  );
  const verdicts = familyVerdicts(family, delta);
  const byQuestion = new Map(family.map(({ question }, i) => [question, verdicts[i] ?? null]));
  return pairs.map((pair) => ({ ...pair, verdict: byQuestion.get(pair.question) ?? pair.verdict }));
}

const sampleOf = (moments: Moments): Sample => ({ n: moments.n, mean: momentsOf.mean(moments), sd: momentsOf.sd(moments) });

function staffOf(tally: Tally, question: string): Moments {
  const staff = momentsOf.start();
  for (const [role, moments] of tally.questions.get(question)?.byRole ?? [])
    if (role !== 'leader' && role !== 'customer') momentsOf.merge(staff, moments);
  return staff;
}
