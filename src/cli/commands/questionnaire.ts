import { defineCommand } from '../command';
import { commandLine } from '../command-line';
import { contentFolders } from '../content/content-folders';
import { findQuestionnaire } from '../content/find-questionnaire';
import { questionnaireIds } from '../content/open-content';
import type { Context } from '../context';
import { questionnairePage } from '../questionnaire/questionnaire-page';
import { refuse } from '../refuse';
import { openWorkspace } from '../workspace/open-workspace';

const placeOf = (context: Context) => {
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  return { cwd: context.cwd, folders: workspace.ok ? contentFolders(workspace.value) : [], language: context.language };
};

const list = defineCommand({
  name: 'list',
  summary: 'cli.questionnaire.list.summary',
  examples: [],
  options: [{ flags: '--json', help: 'cli.option.json' }],
  run: async (context, call) => {
    const { wording, print, tell } = context;
    const place = placeOf(context);
    const found = questionnaireIds(place.folders).map((id) => ({ id, outcome: findQuestionnaire(id, place) }));
    const problems = found.flatMap(({ outcome }) => (outcome.ok ? [] : outcome.problems));
    const readable = found.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
    if (call.options.json === true) {
      print(
        JSON.stringify(
          readable.map(({ id, name, mode, minutes, cadence, questions, markers, hash }) => ({
            id,
            name,
            mode,
            minutes,
            cadence,
            questions: questions.length,
            markers: markers.length,
            hash,
          })),
          null,
          2,
        ),
      );
    } else {
      for (const { id, name, questions, markers, minutes } of readable) {
        print(`${id.padEnd(24)} ${wording.text(name)}`);
        print(
          `${' '.repeat(24)} ${wording.say('cli.list.questionnaire', { questions: questions.length, markers: markers.length, minutes: minutes === null ? 'none' : String(minutes) })}`,
        );
      }
      tell(`\n${wording.say('cli.next', { command: commandLine(context, 'questionnaire', 'show', readable[0]?.id ?? 'self-check') })}\n`);
    }
    return problems.length > 0 ? refuse(problems, wording, tell) : 0;
  },
});

const show = defineCommand({
  name: 'show',
  arguments: '<questionnaire>',
  summary: 'cli.questionnaire.show.summary',
  examples: [{ line: 'questionnaire show self-check', does: 'cli.questionnaire.show.example' }],
  options: [{ flags: '--json', help: 'cli.option.json' }],
  run: async (context, call) => {
    const { wording, print, tell } = context;
    const wanted = call.args[0] ?? '';
    const found = findQuestionnaire(wanted, placeOf(context));
    if (!found.ok) return refuse(found.problems, wording, tell);
    print(call.options.json === true ? JSON.stringify(found.value, null, 2) : questionnairePage(found.value, context));
    if (call.options.json !== true) tell(`\n${wording.say('cli.next', { command: commandLine(context, 'try', wanted) })}\n`);
    return 0;
  },
});

const exported = defineCommand({
  name: 'export',
  arguments: '<questionnaire>',
  summary: 'cli.questionnaire.export.summary',
  examples: [
    {
      line: 'questionnaire export full-audit --format answers --role leader -o anna.yaml',
      does: 'cli.questionnaire.export.example-answers',
    },
    { line: 'questionnaire export self-check --format text --lang pl', does: 'cli.questionnaire.export.example-text' },
  ],
  options: [
    { flags: '--format <format>', help: 'cli.questionnaire.export.format' },
    { flags: '-o, --output <file>', help: 'cli.questionnaire.export.output' },
    { flags: '--role <role>', help: 'session.option.role' },
    { flags: '--respondent <code>', help: 'session.option.respondent' },
    { flags: '--round <name>', help: 'cli.option.round' },
  ],
  run: async (context, call) => {
    const { exportForm } = await import('../questionnaire/export-form');
    return exportForm(context, call);
  },
});

/** What can be asked: every questionnaire in reach, one of them in full, or as a form for others to fill. */
export const questionnaire = defineCommand({
  name: 'questionnaire',
  summary: 'cli.questionnaire.summary',
  examples: [
    { line: 'questionnaire show self-check', does: 'cli.questionnaire.show.example' },
    { line: 'questionnaire export self-check --format answers -o anna.yaml', does: 'cli.questionnaire.export.example-answers' },
  ],
  subcommands: [list, show, exported],
  run: (context, call) => list.run(context, call),
});
