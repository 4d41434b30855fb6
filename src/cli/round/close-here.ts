import { problem } from '#problem';
import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { tellNext } from '../tell-next';
import { today } from '../today';
import { roundFolder, type Workspace } from '../workspace/open-workspace';
import { wrapped } from '../wrapped';
import { closeRound } from './close-round';
import { findRound } from './find-round';
import { listInterviews } from './list-interviews';
import { recoverDrafts } from './recover-drafts';
import { roundQuestionnaire } from './round-questionnaire';

/** Closes a round of the workspace and says what that means; anonymous answers that a crash kept from the table are moved there first. */
export function closeHere(context: Context, workspace: Workspace, name: string, leaveUnfinished: boolean): ExitCode {
  const { wording, print } = context;
  const before = findRound(workspace, name);
  if (!before.ok) return refuse(before.problems, context);
  const next = (): void => tellNext(context, commandLine(context, 'report'), '');
  if (before.value.closed !== null) {
    print(wrapped(context, wording.say('session.round.was-closed', { round: name, date: wording.date(before.value.closed) })));
    next();
    return 0;
  }
  const opened = { round: before.value, folder: roundFolder(workspace, name), isNew: false };
  for (const { id } of before.value.questionnaires.filter(({ mode }) => mode === 'anonymous')) {
    const questionnaire = roundQuestionnaire(context, workspace, before.value, id);
    const recovered = questionnaire.ok ? recoverDrafts(workspace, opened, questionnaire.value) : questionnaire;
    if (!recovered.ok) return refuse(recovered.problems, context);
    if (recovered.value > 0) print(wrapped(context, wording.say('session.recovered', { count: recovered.value })));
  }
  const listed = listInterviews(workspace, name);
  if (!listed.ok) return refuse(listed.problems, context);
  const drafts = listed.value.anonymous.filter(({ unfinished }) => unfinished > 0);
  if (drafts.length > 0 && !leaveUnfinished) {
    const command = commandLine(context, 'round', 'close', name, '--leave-unfinished');
    return refuse(
      drafts.map(({ questionnaire, unfinished }) => problem('workspace/unfinished-drafts', { questionnaire, count: unfinished, command })),
      context,
    );
  }
  const closed = closeRound(workspace, name, today(context.now()));
  if (!closed.ok) return refuse(closed.problems, context);
  print(wrapped(context, wording.say('session.round.now-closed', { round: name })));
  const unfinished = listed.value.interviews.filter(({ state }) => state === 'open' || state === 'stopped').length;
  if (unfinished > 0) print(wrapped(context, wording.say('session.round.unfinished', { count: unfinished })));
  next();
  return 0;
}
