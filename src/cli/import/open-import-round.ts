import { bad, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Context } from '../context';
import type { CurrentRound } from '../round/current-round';
import { type OpenedRound, openRound } from '../round/open-round';
import { questionnairesToFreeze } from '../round/questionnaires-to-freeze';
import { today } from '../today';
import type { Workspace } from '../workspace/open-workspace';

/** Opens the round that an import goes into, where needed, with all questionnaires that it brings answers to; says so. */
export function openImportRound(
  context: Context,
  workspace: Workspace,
  current: CurrentRound,
  asked: readonly Questionnaire[],
): Outcome<OpenedRound> {
  const { wording, tell, now } = context;
  const frozen = asked.map((questionnaire) => questionnairesToFreeze(context, workspace, current.round, questionnaire));
  const problems = frozen.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  if (problems.length > 0) return bad(problems);
  const questionnaires = new Map(frozen.flatMap((outcome) => (outcome.ok ? outcome.value : [])).map((one) => [one.id, one]));
  const comment = wording.say('workspace.round-comment');
  const opened = openRound(workspace, { name: current.name, questionnaires: [...questionnaires.values()], date: today(now()), comment });
  if (!opened.ok) return opened;
  if (opened.value.isNew) tell(`${wording.say('session.round-opened', { round: current.name })}\n`);
  else if (current.insteadOf !== null) tell(`${wording.say('session.round-older', { round: current.name, current: current.insteadOf })}\n`);
  return opened;
}
