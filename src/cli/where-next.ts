import type { Context, ExitCode } from './context';
import { openWorkspace } from './open-workspace';
import { readRoundFiles } from './read-round-files';
import { showProblems } from './show-problems';

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
  const client = workspace.value.audit.client ?? wording.say('cli.this-audit');
  const newest = workspace.value.rounds.at(-1);
  if (newest === undefined) {
    print(wording.say('cli.where.no-round', { client }));
    print(wording.say('cli.next', { command: 'culture-audit interview' }));
    return 0;
  }
  const round = readRoundFiles(workspace.value, newest);
  if (!round.ok) {
    tell(`${showProblems(round.problems, wording)}\n`);
    return 2;
  }
  const interviews = round.value.journals.filter(({ journal }) => journal.head.role !== 'auditor');
  const open = round.value.round.closed === null;
  print(wording.say('cli.where.round', { client, round: newest, open: open ? 'yes' : 'no', interviews: interviews.length }));
  const next = open ? (round.value.journals.length > 0 ? 'culture-audit score' : 'culture-audit interview') : 'culture-audit report';
  print(wording.say('cli.next', { command: next }));
  return 0;
}
