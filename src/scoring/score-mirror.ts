import { asksCustomersAlone } from '#questionnaire/asks-customers-alone';
import { entersScore } from '#questionnaire/enters-score';
import { type MirrorSide, mirrorSide } from '#questionnaire/mirror-side';
import type { Question } from '#questionnaire/questionnaire';
import { judgeMirror } from './judge-mirror';
import type { Expectation, Mirror, SideScore } from './mirror';
import { mirrorGaps, type SpreadOf } from './mirror-gaps';
import { questionsOf, type ScoringRules } from './rules';
import type { Mask } from './score-round';
import { type LevelsShown, type MeasuredSide, scoreSide } from './score-side';
import type { GroupSplit } from './scorecard';
import type { Tally } from './tally';

const sides: readonly MirrorSide[] = ['importance', 'experience', 'belief', 'delivery'];

/** The source that speaks for one part: the survey where enough of its people answered any of the questions, else the interviews, else whichever there is. */
function sourceFor(questions: readonly Question[], tallies: readonly Tally[], mask: Mask): Tally | null {
  const most = (tally: Tally): number => Math.max(0, ...questions.map(({ id }) => tally.questions.get(id)?.moments.n ?? 0));
  return (
    tallies.find((tally) => mask.people(tally, most(tally)) === null && most(tally) > 0) ??
    tallies.find((tally) => most(tally) > 0) ??
    tallies[0] ??
    null
  );
}

/** What customers say about markers: questions of a marker that only customers are asked. */
const customersQuestions = (rules: ScoringRules): readonly Question[] =>
  questionsOf(rules).filter(
    (question) =>
      question.marker !== null && asksCustomersAlone(question) && entersScore({ ...question, ask: [] }) && question.options.length > 0,
  );

/** Levels are a split like any other: declared with the round, and never beside another one of the same people. */
function levelsShown(staff: Tally | null, rules: ScoringRules, mask: Mask, split: GroupSplit | undefined): LevelsShown {
  const declared = rules.apart ?? (rules.split === null ? [] : [rules.split]);
  if (!declared.includes('level')) return 'undeclared';
  return !staff || split?.attribute === 'level' || mask.mayPart(staff, split) ? 'shown' : 'one-split-only';
}

/** Customers and staff on the same expectations, and what customers say beside markers; null where neither is asked. */
export function scoreMirror(tallies: readonly Tally[], rules: ScoringRules, mask: Mask, split: GroupSplit | undefined): Mirror | null {
  const asked = questionsOf(rules).flatMap((question) => {
    const place = mirrorSide(question);
    return place ? [{ question, ...place }] : [];
  });
  const beside = customersQuestions(rules);
  if (asked.length === 0 && beside.length === 0) return null;
  const isOf = ({ question }: (typeof asked)[number]): boolean => asksCustomersAlone(question);
  const customers = sourceFor([...asked.filter(isOf).map(({ question }) => question), ...beside], tallies, mask);
  const staff = sourceFor(
    asked.filter((each) => !isOf(each)).map(({ question }) => question),
    tallies,
    mask,
  );
  const levels = levelsShown(staff, rules, mask, split);
  const measure = (question: Question): MeasuredSide =>
    scoreSide(question, asksCustomersAlone(question) ? customers : staff, rules, mask, levels);

  const spreads = new Map<SideScore, SpreadOf>();
  const expectations = [...new Set(asked.map(({ expectation }) => expectation))].map((id): Expectation => {
    const mine = asked.filter(({ expectation }) => expectation === id);
    const measured = sides.map((side) => {
      const found = mine.find((each) => each.side === side);
      if (!found) return [side, null] as const;
      const { side: score, spread } = measure(found.question);
      spreads.set(score, spread);
      return [side, score] as const;
    });
    const scores = Object.fromEntries(measured) as Record<MirrorSide, SideScore | null>;
    return {
      id,
      marker: mine[0]?.question.beside ?? '',
      sides: scores,
      gaps: mirrorGaps(scores, (score) => spreads.get(score) ?? null, customers?.mirror.get(id) ?? null),
      priority: null,
    };
  });
  const delta = rules.questionnaires[0]?.smallestDifference ?? 5;
  return {
    expectations: judgeMirror(expectations, (id) => customers?.mirror.get(id)?.centred ?? null, delta),
    customers: beside.map((question) => {
      const { side } = measure(question);
      return { question: question.id, marker: question.marker ?? '', people: side.people, answers: side.answers };
    }),
  };
}
