import { join, relative } from 'node:path';
import { askPage } from '#interview/ask-page';
import { privateScreen } from '#interview/private-screen';
import type { Problem } from '#problem';
import { commandLine } from '../command-line';
import type { ExitCode } from '../context';
import { listInterviews } from '../round/list-interviews';
import type { OpenedRound } from '../round/open-round';
import { recoverDrafts } from '../round/recover-drafts';
import type { TerminalRun } from '../terminal-run';
import { askPeople } from './ask-people';
import { spokenOptions } from './end-of-session';
import { inTurnOutlook } from './in-turn-outlook';
import { openPreparedRound } from './open-prepared-round';
import type { PreparedInterview } from './prepare-interview';
import { takeTurn } from './take-turn';

/**
 * A team round a table: one person after another on one laptop, each behind a screen that is wiped before the next one looks. There is no list
 * and no way back into a finished one; no file holds an order.
 */
export async function holdInTurn(run: TerminalRun, prepared: PreparedInterview, stated: string | null): Promise<ExitCode> {
  const { context, use, say } = run;
  const { wording, language } = context;
  const { questionnaire, workspace } = prepared;
  const refused = (problems: readonly Problem[]): ExitCode => {
    run.warn(problems);
    return run.ended(2);
  };
  const people = await askPeople(run, stated);
  if (!people.ok) return refused(people.problems);
  const already = rowsAlready(prepared);
  const wipes = !use.look.plain && !context.env.STY;
  const ready =
    people.value === null
      ? null
      : await askPage({
          ...use,
          language,
          title: wording.say('in-turn.outlook.title', { questionnaire: wording.text(questionnaire.name), n: people.value }),
          lines: [
            ...inTurnOutlook(context, prepared, people.value + already, already),
            wording.say(wipes ? 'in-turn.outlook.wipe' : 'in-turn.outlook.no-wipe'),
          ],
        });
  if (people.value === null || !ready) {
    say(wording.say('session.nothing-begun'));
    context.tell(`${wording.say('session.go-on', { command: sittingOf(run, prepared, people.value) })}\n`);
    return ready === false ? run.ended(0) : run.interrupted();
  }
  const opened = openPreparedRound(run, prepared);
  if (!opened.ok) return refused(opened.problems);
  const recovered = recoverDrafts(workspace, opened.value, questionnaire);
  if (!recovered.ok) return refused(recovered.problems);

  const { done, how, problems } = await passRound(run, prepared, opened.value, { already, people: people.value, wipes });
  run.warn(problems);
  const file = relative(workspace.root, join(opened.value.folder, 'tables', `${questionnaire.id}.csv`));
  say(wording.say(already + done > 0 ? 'in-turn.ended' : 'in-turn.nobody', { done: already + done, people: already + people.value, file }));
  const rest = people.value - done;
  const code = problems.length > 0 ? run.ended(2) : how === 'interrupted' ? await run.interrupted() : run.ended(0);
  context.tell(
    rest > 0
      ? `${wording.say('session.go-on', { command: sittingOf(run, prepared, rest) })}\n`
      : `${wording.say('cli.next', { command: commandLine(context, 'score') })}\n`,
  );
  return code;
}

interface Sitting {
  readonly done: number;
  readonly how: 'complete' | 'ended' | 'interrupted';
  readonly problems: readonly Problem[];
}

/** Passes the laptop on until everybody has answered or somebody ends it; nothing of a turn outlives it on the screen. */
async function passRound(
  run: TerminalRun,
  prepared: PreparedInterview,
  opened: OpenedRound,
  { already, people, wipes }: { readonly already: number; readonly people: number; readonly wipes: boolean },
): Promise<Sitting> {
  const { context, use } = run;
  const { say } = context.wording;
  const screen = privateScreen(use.output, use.look.plain);
  let done = 0;
  for (let turns = 0; done < people; turns++) {
    const cleared = turns === 0 ? [] : [say(wipes ? 'in-turn.cleared' : 'in-turn.not-cleared')];
    const title = say('in-turn.so-far', { done: already + done, people: already + people });
    const mine = await askPage({ ...use, language: context.language, title, lines: [...cleared, say('in-turn.hand-over')] });
    if (!mine) return { done, how: mine === null ? 'interrupted' : 'ended', problems: [] };
    screen.enter();
    const turn = await takeTurn(run, prepared, opened).finally(screen.wipe);
    if (turn.how === 'finished') done++;
    if (turn.how === 'interrupted' || turn.problems.length > 0) return { done, how: 'interrupted', problems: turn.problems };
  }
  return { done, how: 'complete', problems: [] };
}

/** How many people's answers the round holds before this sitting. */
function rowsAlready({ workspace, current, questionnaire }: PreparedInterview): number {
  if (current.round === null) return 0;
  const listed = listInterviews(workspace, current.name);
  return listed.ok ? (listed.value.anonymous.find((one) => one.questionnaire === questionnaire.id)?.rows ?? 0) : 0;
}

/** The line that goes on with a sitting for the people who are left. */
function sittingOf({ context }: TerminalRun, { questionnaire, wishes }: PreparedInterview, people: number | null): string {
  return commandLine(
    context,
    'interview',
    questionnaire.id,
    '--in-turn',
    ...(people === null ? [] : ['--people', String(people)]),
    ...(wishes.role === null ? [] : ['--role', wishes.role]),
    ...(wishes.round === null ? [] : ['--round', wishes.round]),
    ...spokenOptions(wishes.language, wishes.myLanguage),
  );
}
