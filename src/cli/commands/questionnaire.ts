import { defineCommand } from '../command';
import { commandLine } from '../command-line';
import { findQuestionnaire } from '../content/find-questionnaire';
import { questionnaireIds } from '../content/open-content';
import { originOf } from '../content/origin-of';
import { placeHere } from '../content/place-here';
import { originLine } from '../questionnaire/origin-line';
import { questionnairePage } from '../questionnaire/questionnaire-page';
import { refuse } from '../refuse';
import { tellNext } from '../tell-next';

const list = defineCommand({
  name: 'list',
  summary: 'cli.questionnaire.list.summary',
  examples: [{ line: 'questionnaire list', does: 'cli.questionnaire.list.summary' }],
  options: [{ flags: '--json', help: 'cli.option.json' }],
  run: async (context, call) => {
    const { wording, print } = context;
    const place = placeHere(context);
    if (!place.ok) return refuse(place.problems, context);
    const { folders } = place.value;
    const found = questionnaireIds(folders).map((id) => ({ id, outcome: findQuestionnaire(id, place.value) }));
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
            from: originOf(`${id}.yaml`, folders)?.from ?? 'shipped',
            over: originOf(`${id}.yaml`, folders)?.over ?? null,
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
        const origin = originOf(`${id}.yaml`, folders);
        if (origin && origin.from !== 'shipped') print(`${' '.repeat(24)} ${originLine(origin, context)}`);
      }
      tellNext(context, commandLine(context, 'questionnaire', 'show', readable[0]?.id ?? 'self-check'));
    }
    // With --json the list is the one document; what is wrong with the others goes to people.
    return problems.length > 0 ? refuse(problems, { ...context, json: false }) : 0;
  },
});

const show = defineCommand({
  name: 'show',
  arguments: '<questionnaire>',
  summary: 'cli.questionnaire.show.summary',
  examples: [{ line: 'questionnaire show self-check', does: 'cli.questionnaire.show.example' }],
  options: [{ flags: '--json', help: 'cli.option.json' }],
  run: async (context, call) => {
    const { print } = context;
    const wanted = call.args[0] ?? '';
    const place = placeHere(context, wanted);
    const found = place.ok ? findQuestionnaire(wanted, place.value) : place;
    if (!found.ok || !place.ok) return refuse(found.ok ? [] : found.problems, context);
    print(call.options.json === true ? JSON.stringify(found.value, null, 2) : questionnairePage(found.value, context));
    const origin = originOf(`${wanted}.yaml`, place.value.folders);
    if (call.options.json !== true && origin && origin.from !== 'shipped') print(`\n${originLine(origin, context)}`);
    if (call.options.json !== true) tellNext(context, commandLine(context, 'try', wanted));
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
    { line: 'questionnaire export staff-survey --format html -o form.html', does: 'cli.questionnaire.export.example-html' },
    { line: 'questionnaire export staff-survey --format xlsform -o form.xlsx', does: 'cli.questionnaire.export.example-xlsform' },
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

const newOne = defineCommand({
  name: 'new',
  arguments: '<new-id>',
  summary: 'content.new.summary',
  examples: [
    { line: 'questionnaire new our-check', does: 'content.new.example' },
    { line: 'questionnaire new pulse --from self-check', does: 'content.new.example-from' },
    { line: 'questionnaire new calm --marker', does: 'content.new.example-marker' },
  ],
  options: [
    { flags: '--from <questionnaire>', help: 'content.new.from' },
    { flags: '--marker', help: 'content.new.as-marker' },
    { flags: '-o, --output <file>', help: 'content.new.output' },
  ],
  run: async (context, call) => {
    const { newContent } = await import('../questionnaire/new-content');
    return newContent(context, call);
  },
});

const diff = defineCommand({
  name: 'diff',
  arguments: '<questionnaire> [questionnaire]',
  summary: 'content.diff.summary',
  examples: [
    { line: 'questionnaire diff self-check@2026-Q3 self-check', does: 'content.diff.example-round' },
    { line: 'questionnaire diff self-check@shipped self-check', does: 'content.diff.example-shipped' },
  ],
  options: [
    { flags: '--round <name>', help: 'cli.option.round' },
    { flags: '--fail-on-meaning', help: 'content.diff.fail' },
    { flags: '--json', help: 'cli.option.json' },
  ],
  run: async (context, call) => {
    const { diffQuestionnaires } = await import('../questionnaire/diff-questionnaires');
    return diffQuestionnaires(context, call);
  },
});

/** What can be asked: every questionnaire in reach, one of them in full, or as a form for others to fill. */
export const questionnaire = defineCommand({
  name: 'questionnaire',
  summary: 'cli.questionnaire.summary',
  examples: [
    { line: 'questionnaire show self-check', does: 'cli.questionnaire.show.example' },
    { line: 'questionnaire new our-check', does: 'content.new.example' },
    { line: 'questionnaire export self-check --format answers -o anna.yaml', does: 'cli.questionnaire.export.example-answers' },
  ],
  subcommands: [list, show, newOne, diff, exported],
  run: (context, call) => list.run(context, call),
});
