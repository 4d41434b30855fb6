import { problem } from '#problem';
import { alignColumns } from '../align-columns';
import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { type ListedInterviews, listInterviews } from '../round/list-interviews';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';
import { openWorkspace } from '../workspace/open-workspace';

/** Prints the interviews of a round, the newest unless one is named, as a table or JSON. */
export function showInterviews(context: Context, wanted: string | null, json: boolean): ExitCode {
  const { wording, print, tell } = context;
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) return refuse(workspace.problems, context);
  const name = wanted ?? workspace.value.rounds.at(-1);
  if (name === undefined) return refuse([problem('workspace/no-round')], context);
  const listed = listInterviews(workspace.value, name);
  if (!listed.ok) return refuse(listed.problems, context);
  if (listed.warnings.length > 0) tell(`${showProblems(listed.warnings, wording)}\n\n`);
  if (json) {
    print(JSON.stringify(listed.value, null, 2));
    return 0;
  }
  for (const line of linesOf(context, listed.value)) print(line);
  const unfinished = listed.value.interviews.find(({ state }) => state === 'open' || state === 'stopped');
  const next = unfinished
    ? commandLine(context, 'interview', unfinished.questionnaire, '--respondent', unfinished.respondent)
    : commandLine(context, 'interview');
  tellNext(context, next);
  return 0;
}

function linesOf({ wording, look }: Context, { round, interviews, anonymous }: ListedInterviews): readonly string[] {
  const head = (['respondent', 'role', 'questionnaire', 'state', 'answers'] as const).map((name) => wording.say(`session.head.${name}`));
  const rows = interviews.map(({ respondent, role, unit, questionnaire, state, answered, shown }) => [
    respondent,
    [role ?? '–', ...(unit === null ? [] : [unit])].join(', '),
    questionnaire,
    wording.say(`session.state.${state}`),
    wording.say('session.answers', { answered, total: shown }),
  ]);
  const counted = anonymous.map(({ questionnaire, rows: count, unfinished }) =>
    wording.say('session.anonymous-rows', { questionnaire, rows: count, drafts: unfinished }),
  );
  const table = rows.length > 0 ? alignColumns(head, rows, look.width) : [wording.say('session.no-interviews', { round })];
  return [...table, ...(counted.length > 0 && table.length > 0 ? [''] : []), ...counted];
}
