import { problem } from '#problem';
import { roundName } from '#workspace/round-name';
import { alignColumns } from '../align-columns';
import { defineCommand } from '../command';
import { commandLine } from '../command-line';
import { refuse } from '../refuse';
import { closeHere } from '../round/close-here';
import { currentRound } from '../round/current-round';
import { listRounds } from '../round/list-rounds';
import { openRound } from '../round/open-round';
import { roundQuestionnaire } from '../round/round-questionnaire';
import { tellNext } from '../tell-next';
import { today } from '../today';
import { openWorkspace } from '../workspace/open-workspace';
import { wrapped } from '../wrapped';

const list = defineCommand({
  name: 'list',
  summary: 'session.round.list.summary',
  examples: [{ line: 'round list', does: 'session.round.list.summary' }],
  options: [{ flags: '--json', help: 'cli.option.json' }],
  run: async (context, call) => {
    const { wording, print } = context;
    const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
    if (!workspace.ok) return refuse(workspace.problems, context);
    const rounds = listRounds(workspace.value);
    if (!rounds.ok) return refuse(rounds.problems, context);
    if (call.options.json === true) {
      print(JSON.stringify(rounds.value, null, 2));
      return 0;
    }
    const open = rounds.value.findLast(({ closed }) => closed === null);
    if (rounds.value.length === 0) print(wrapped(context, wording.say('session.round.none', { round: roundName(today(context.now())) })));
    else {
      const head = [
        wording.say('session.round.head'),
        ...(['opened', 'closed', 'questionnaires', 'interviews', 'tables'] as const).map((name) => wording.say(`session.round.${name}`)),
      ];
      const rows = rounds.value.map(({ name, opened, closed, questionnaires, interviews, tables }) => [
        name,
        opened,
        closed ?? '–',
        questionnaires.map(({ id }) => id).join(', ') || '–',
        String(interviews),
        String(tables),
      ]);
      for (const line of alignColumns(head, rows, context.look.width)) print(line);
    }
    const next = open || rounds.value.length === 0 ? commandLine(context, 'interview') : commandLine(context, 'report');
    tellNext(context, next);
    return 0;
  },
});

const open = defineCommand({
  name: 'open',
  arguments: '[name]',
  summary: 'session.round.open.summary',
  examples: [{ line: 'round open 2026-Q4', does: 'session.round.open.summary' }],
  run: async (context, call) => {
    const { wording, print } = context;
    const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
    if (!workspace.ok) return refuse(workspace.problems, context);
    const date = today(context.now());
    const current = currentRound(workspace.value, call.args[0] ?? roundName(date), date);
    if (!current.ok) return refuse(current.problems, context);
    const { name, round } = current.value;
    const found = workspace.value.audit.questionnaires.map((id) => roundQuestionnaire(context, workspace.value, round, id));
    const problems = found.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
    if (problems.length > 0) return refuse(problems, context);
    const questionnaires = found.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    const opened = openRound(workspace.value, { name, questionnaires, date, comment: wording.say('workspace.round-comment') });
    if (!opened.ok) return refuse(opened.problems, context);
    print(wrapped(context, wording.say(opened.value.isNew ? 'session.round-opened' : 'session.round.already-open', { round: name })));
    const other = call.args[0] !== undefined && name !== roundName(date);
    tellNext(context, commandLine(context, 'interview', ...(other ? ['--round', name] : [])), '');
    return 0;
  },
});

const close = defineCommand({
  name: 'close',
  arguments: '[name]',
  summary: 'session.round.close.summary',
  examples: [{ line: 'round close 2026-Q4', does: 'session.round.close.summary' }],
  options: [{ flags: '--leave-unfinished', help: 'session.round.leave-unfinished' }],
  run: async (context, call) => {
    const { wording } = context;
    const leave = call.options.leaveUnfinished === true;
    const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
    if (!workspace.ok) return refuse(workspace.problems, context);
    const rounds = listRounds(workspace.value);
    if (!rounds.ok) return refuse(rounds.problems, context);
    const names = rounds.value.filter(({ closed }) => closed === null).map(({ name }) => name);
    const asked = call.args[0] ?? (names.length === 1 ? names[0] : null);
    if (asked !== null && asked !== undefined) return closeHere(context, workspace.value, asked, leave);
    if (names.length === 0) {
      const last = rounds.value.at(-1);
      return last ? closeHere(context, workspace.value, last.name, leave) : refuse([problem('workspace/no-round')], context);
    }
    if (!context.interactive) return refuse([problem('workspace/which-round', { known: names })], context);
    const { terminalRun } = await import('../terminal-run');
    const { askChoice } = await import('#interview/ask-choice');
    const run = terminalRun(context);
    const items = names.map((label) => ({ label, detail: '' }));
    const chosen = await askChoice({ ...run.use, language: context.language, title: wording.say('session.which-round'), items, start: 0 });
    const name = chosen === null ? undefined : names[chosen];
    return name === undefined ? run.interrupted() : run.ended(closeHere(context, workspace.value, name, leave));
  },
});

/** The rounds of a workspace: which there are, open one, close one. */
export const round = defineCommand({
  name: 'round',
  summary: 'cli.round.summary',
  examples: [
    { line: 'round list', does: 'session.round.list.summary' },
    { line: 'round open', does: 'session.round.open.summary' },
    { line: 'round close 2026-Q4', does: 'session.round.close.summary' },
  ],
  options: [{ flags: '--json', help: 'cli.option.json' }],
  subcommands: [list, open, close],
  run: (context, call) => list.run(context, call),
});
