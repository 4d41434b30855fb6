import type { Question, Role } from '#questionnaire/questionnaire';
import { momentsOf, stratifiedOf } from '#statistics/index';
import { headcount, levelsAmong } from './headcount';
import { hiddenPeople } from './hidden-people';
import type { LevelScore, SideScore } from './mirror';
import type { SpreadOf } from './mirror-gaps';
import { nobody } from './nobody';
import { allBelong, type MeasuredPeople, type PeopleSettings, peopleScore, strataOf } from './people-score';
import type { ScoringRules } from './rules';
import type { Mask } from './score-round';
import { noCounts, type Reason } from './scorecard';
import { stateCounts } from './state-counts';
import type { QuestionTally, Tally } from './tally';

export interface MeasuredSide {
  readonly side: SideScore;
  readonly spread: SpreadOf;
}

const noSpread: SpreadOf = { se: null, df: null };

/** Who is asked of the organisation's own people; customers have no headcount. */
const staffAsked = ({ ask }: Question): readonly Role[] => ask.filter((role) => role !== 'customer');

function settingsOf(question: Question, { source }: Tally, rules: ScoringRules): PeopleSettings {
  const roles = staffAsked(question);
  if (roles.length === 0) return { population: null, strata: null, stability: rules.stability };
  const strata = levelsAmong(rules, roles);
  return {
    population: headcount(rules, roles),
    strata: source === 'interview' && strata.size > 0 ? strata : null,
    stability: rules.stability,
  };
}

/** Standard error and df for a comparison: the process behind the people is asked about, so no finite-population correction. */
function spreadOf(tally: QuestionTally, { strata }: PeopleSettings, isStratified: boolean): SpreadOf {
  if (isStratified && strata) {
    const { se, df } = stratifiedOf(strataOf(tally, strata), 0);
    return { se, df };
  }
  const sd = momentsOf.sd(tally.moments);
  const { n } = tally.moments;
  return sd === null ? noSpread : { se: sd / Math.sqrt(n), df: n - 1 };
}

/** Whether levels may be told apart at all. */
export type LevelsShown = 'shown' | 'undeclared' | 'one-split-only';

/** People of each level asked, and those who state none or another one (null); withheld is only a level that nobody holds. */
function levelsOf(question: Question, { byRole, moments }: QuestionTally, rules: ScoringRules): readonly LevelScore[] {
  const asked = staffAsked(question);
  const headcounts = rules.headcounts.level;
  const isHeld = (role: Role): boolean => !headcounts || rules.partlyCounted?.includes('level') === true || (headcounts[role] ?? 0) > 0;
  const known = asked.map((role): LevelScore => {
    const mine = byRole.get(role) ?? momentsOf.start();
    return { level: role, score: momentsOf.mean(mine), n: mine.n, withheld: mine.n > 0 || isHeld(role) ? null : 'not-asked' };
  });
  const rest = moments.n - known.reduce((sum, { n }) => sum + (n ?? 0), 0);
  return asked.length === 0 ? [] : [...known, { level: null, score: null, n: rest, withheld: null }];
}

/** One question of the mirror, or of customers about a marker, from the source that speaks for those asked; hidden as a whole where they are too few. */
export function scoreSide(question: Question, tally: Tally | null, rules: ScoringRules, mask: Mask, shown: LevelsShown): MeasuredSide {
  const without = (withheld: Reason | null): readonly LevelScore[] =>
    shown === 'undeclared' ? [] : staffAsked(question).map((level) => ({ level, score: null, n: null, withheld }));
  const said = tally?.questions.get(question.id) ?? null;
  const n = said?.moments.n ?? 0;
  const hidden: Reason | null = tally ? mask.people(tally, n) : null;
  const settings = tally ? settingsOf(question, tally, rules) : null;
  const measured: MeasuredPeople | null = tally && said && settings ? peopleScore(tally, said, settings) : null;
  if (!tally || !said || !settings || !measured || hidden !== null) {
    const none = nobody(tally?.source ?? 'survey');
    const people = hidden === null ? none.people : hiddenPeople(none, hidden);
    return { side: { question: question.id, people, answers: noCounts, levels: without(hidden) }, spread: noSpread };
  }
  const isStratified = measured.people.leastStratum !== null && settings.strata !== null && allBelong(said, settings.strata);
  const levels = shown === 'shown' ? levelsOf(question, said, rules) : without('one-split-only');
  return {
    side: { question: question.id, people: measured.people, answers: stateCounts(said.states), levels },
    spread: spreadOf(said, settings, isStratified),
  };
}
