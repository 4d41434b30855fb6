import { type Problem, problem } from '#problem';
import { levelsAmong } from './headcount';
import { allBelong } from './people-score';
import type { ScoringRules } from './rules';
import type { Tally } from './tally';

/** Where levels have headcounts and some interviewee belongs to none of them, the mean is plain and N unknown: that must be said. */
export function uncountedLevels(interviews: Tally | undefined, rules: ScoringRules): readonly Problem[] {
  const declared = levelsAmong(rules, []);
  if (!interviews || declared.size === 0) return [];
  return [...interviews.markers.values()].every((marker) => allBelong(marker, declared)) ? [] : [problem('workspace/level-uncounted')];
}
