import type { Outcome } from '#problem';
import { type OpenedRound, openRound } from '../round/open-round';
import { questionnairesToFreeze } from '../round/questionnaires-to-freeze';
import type { TerminalRun } from '../terminal-run';
import { today } from '../today';
import type { PreparedInterview } from './prepare-interview';

/** Opens the round of a prepared interview where needed, and says so. */
export function openPreparedRound(run: TerminalRun, { workspace, current, questionnaire }: PreparedInterview): Outcome<OpenedRound> {
  const { wording, now } = run.context;
  const comment = wording.say('workspace.round-comment');
  const questionnaires = questionnairesToFreeze(run.context, workspace, current.round, questionnaire);
  if (!questionnaires.ok) return questionnaires;
  const opened = openRound(workspace, { name: current.name, questionnaires: questionnaires.value, date: today(now()), comment });
  if (!opened.ok) return opened;
  if (opened.value.isNew) run.say(wording.say('session.round-opened', { round: current.name }));
  else if (current.insteadOf !== null) run.say(wording.say('session.round-older', { round: current.name, current: current.insteadOf }));
  return opened;
}
