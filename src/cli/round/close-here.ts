import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { today } from '../today';
import { roundFolder, type Workspace } from '../workspace/open-workspace';
import { wrapped } from '../wrapped';
import { closeRound } from './close-round';
import { findRound } from './find-round';
import { listInterviews } from './list-interviews';
import { recoverDrafts } from './recover-drafts';
import { roundQuestionnaire } from './round-questionnaire';

/** Closes a round of the workspace and says what that means; anonymous answers that a crash kept from the table are moved there first. */
export function closeHere(context: Context, workspace: Workspace, name: string): ExitCode {
  const { wording, print, tell } = context;
  const before = findRound(workspace, name);
  if (!before.ok) return refuse(before.problems, wording, tell);
  const next = `${wording.say('cli.next', { command: commandLine(context, 'report') })}\n`;
  if (before.value.closed !== null) {
    print(wrapped(context, wording.say('session.round.was-closed', { round: name, date: wording.date(before.value.closed) })));
    tell(next);
    return 0;
  }
  const opened = { round: before.value, folder: roundFolder(workspace, name), isNew: false };
  for (const { id } of before.value.questionnaires.filter(({ mode }) => mode === 'anonymous')) {
    const questionnaire = roundQuestionnaire(context, workspace, before.value, id);
    const recovered = questionnaire.ok ? recoverDrafts(workspace, opened, questionnaire.value) : questionnaire;
    if (!recovered.ok) return refuse(recovered.problems, wording, tell);
    if (recovered.value > 0) print(wrapped(context, wording.say('session.recovered', { count: recovered.value })));
  }
  const listed = listInterviews(workspace, name);
  const closed = closeRound(workspace, name, today(context.now()));
  if (!closed.ok) return refuse(closed.problems, wording, tell);
  print(wrapped(context, wording.say('session.round.now-closed', { round: name })));
  const unfinished = listed.ok ? listed.value.interviews.filter(({ state }) => state === 'open' || state === 'stopped').length : 0;
  if (unfinished > 0) print(wrapped(context, wording.say('session.round.unfinished', { count: unfinished })));
  tell(next);
  return 0;
}
