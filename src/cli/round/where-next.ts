import { commandLine } from '../command-line';
import { isContentSound } from '../content/is-content-sound';
import type { Context, ExitCode } from '../context';
import { showProblems } from '../show-problems';
import { openWorkspace } from '../workspace/open-workspace';
import { wrapped } from '../wrapped';
import { whereRound } from './where-round';

/** The bare command: where this audit stands and what is next; outside a workspace three ways to start. */
export async function whereNext(context: Context): Promise<ExitCode> {
  const { wording, print, tell } = context;
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) {
    if (context.workspace === null && workspace.problems.every(({ code }) => code === 'workspace/not-found')) {
      print(wording.say('cli.where.outside'));
      for (const [command, does] of [
        ['culture-audit try', 'cli.where.try'],
        ['culture-audit demo', 'cli.where.demo'],
        ['culture-audit init acme', 'cli.where.init'],
      ] as const) {
        print(`  ${command.padEnd(26)} ${wording.say(does)}`);
      }
      print(`\n${wording.say('cli.help.more')}`);
      return 0;
    }
    tell(`${showProblems(workspace.problems, wording)}\n`);
    return 2;
  }
  const isSound = isContentSound(context, workspace.value);
  const client = workspace.value.audit.client ?? wording.say('cli.this-audit');
  const newest = workspace.value.rounds.at(-1);
  if (newest === undefined) {
    print(wording.say('cli.where.no-round', { client }));
    if (!isSound) print(wrapped(context, wording.say('start.where.mend')));
    print(wording.say('cli.next', { command: commandLine(context, isSound ? 'interview' : 'check') }));
    return 0;
  }
  const where = whereRound(context, workspace.value, newest);
  if (!where.ok) {
    tell(`${showProblems(where.problems, wording)}\n`);
    return 2;
  }
  if (where.warnings.length > 0) tell(`${showProblems(where.warnings, wording)}\n\n`);
  for (const line of where.value.lines) print(wrapped(context, line));
  if (!isSound) print(wrapped(context, wording.say('start.where.mend')));
  print(wording.say('cli.next', { command: isSound ? where.value.next : commandLine(context, 'check') }));
  return 0;
}
