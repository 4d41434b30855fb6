import { join, relative, resolve } from 'node:path';
import { exists } from '#disk/exists';
import { wordFacts } from '#document/nearest';
import { bad, good, type Language, languages, type Outcome, problem, wholeFile } from '#problem';
import { type Attribute, emptyAudit } from '#workspace/audit';
import { type Call, defineCommand, listOption, textOption } from '../command';
import { commandLine } from '../command-line';
import { findQuestionnaire } from '../content/find-questionnaire';
import { questionnaireIds } from '../content/open-content';
import type { Context } from '../context';
import { refuse } from '../refuse';
import { tellNext } from '../tell-next';
import { readHeadcounts } from '../workspace/read-headcounts';
import { startWorkspace } from '../workspace/start-workspace';
import { copyContent, type TakenOver, takeOver } from '../workspace/take-over';
import { wrapped } from '../wrapped';

const usual = ['full-audit', 'self-check'];

/** A new workspace: the folder, its audit.yaml, and the next command. */
export const init = defineCommand({
  name: 'init',
  arguments: '[folder]',
  summary: 'cli.init.summary',
  examples: [
    { line: 'init acme', does: 'session.init.example' },
    { line: 'init acme --client "Acme Logistics" -q full-audit --language pl', does: 'session.init.example-plain' },
    { line: 'init globex --like ../acme --headcounts staff.csv', does: 'start.init.example-like' },
  ],
  options: [
    { flags: '--client <name>', help: 'session.option.client' },
    { flags: '-q, --questionnaire <id>', help: 'session.option.questionnaires', repeatable: true },
    { flags: '--language <language>', help: 'session.option.language' },
    { flags: '--like <folder>', help: 'start.option.like' },
    { flags: '--headcounts <file>', help: 'start.option.headcounts' },
  ],
  run: async (context, call) => {
    const { wording, print, tell, cwd } = context;
    // An init with -C means that folder, whatever stands above it.
    const root = resolve(cwd, call.args[0] ?? context.workspace ?? '.');
    const stated = read(call, context, root);
    if (!stated.ok) return refuse(stated.problems, context);
    const { client, questionnaires, language, like, attributes } = stated.value;
    let asked = { client, questionnaires: questionnaires.length > 0 ? questionnaires : usual };
    if (client === null && context.interactive) {
      const { terminalRun } = await import('../terminal-run');
      const { askNewWorkspace } = await import('../workspace/ask-new-workspace');
      const run = terminalRun(context);
      const found = questionnaireIds([]).flatMap((id) => {
        const questionnaire = findQuestionnaire(id, { cwd, folders: [], language: context.language });
        return questionnaire.ok ? [questionnaire.value] : [];
      });
      const pair = found.filter(({ id }) => usual.includes(id));
      const answers = await askNewWorkspace(run, questionnaires, pair, found);
      if (answers === null) {
        tell(`${wording.say('session.nothing-begun')}\n`);
        return run.interrupted();
      }
      asked = { client: answers.client, questionnaires: [...answers.questionnaires] };
    }
    const made = startWorkspace(root, { ...asked, language, settings: like?.audit ?? emptyAudit, attributes });
    const copied = made.ok && like ? copyContent(like.root, root) : good(0);
    if (!made.ok || !copied.ok)
      return refuse(
        [made, copied].flatMap((one) => (one.ok ? [] : one.problems)),
        context,
      );
    const folder = relative(cwd, root);
    print(wording.say('session.init.made'));
    print(`  ${folder === '' ? '' : `${folder}/`}audit.yaml\n${wrapped(context, wording.say('session.init.audit-file'), '      ')}`);
    print(`  ${folder === '' ? '' : `${folder}/`}.gitignore\n${wrapped(context, wording.say('session.init.ignore-file'), '      ')}`);
    if (like) print(wrapped(context, wording.say('start.init.like', { folder: relative(cwd, like.root) || '.', files: copied.value })));
    if (attributes.length > 0)
      print(wrapped(context, wording.say('start.init.headcounts', { attributes: attributes.map(countOf).join('; ') })));
    const command = commandLine({ ...context, workspace: folder === '' ? null : folder }, 'interview');
    tellNext(context, command);
    return 0;
  },
});

/** “department: Sales 24, Dispatch 18”. */
const countOf = ({ name, values }: Attribute): string =>
  `${name}: ${values.map(({ value, headcount }) => `${value} ${headcount ?? '?'}`).join(', ')}`;

interface Stated {
  readonly client: string | null;
  readonly questionnaires: string[];
  readonly language: Language;
  readonly like: TakenOver | null;
  readonly attributes: readonly Attribute[];
}

function read(call: Call, context: Context, root: string): Outcome<Stated> {
  const wanted = textOption(call, 'like');
  const like = wanted === null ? good(null) : takeOver(resolve(context.cwd, wanted), root);
  const table = textOption(call, 'headcounts');
  const attributes = table === null ? good([]) : readHeadcounts(resolve(context.cwd, table), table);
  const from = like.ok ? like.value : null;
  const known = questionnaireIds(from === null ? [] : [join(from.root, 'questionnaires')]);
  const asked = [...new Set(listOption(call, 'questionnaire'))];
  const questionnaires = asked.length > 0 ? asked : [...(from?.audit.questionnaires ?? [])];
  const word = textOption(call, 'language') ?? from?.audit.language ?? context.language;
  const language = languages.find((each) => each === word);
  const problems = asked
    .filter((id) => !known.includes(id))
    .map((id) => problem('questionnaire/unknown-questionnaire', wordFacts(id, known)));
  problems.push(...[like, attributes].flatMap((outcome) => (outcome.ok ? [] : outcome.problems)));
  if (!language) problems.push(problem('command/unknown-language', wordFacts(word, languages)));
  // Said before anything is asked.
  const auditFile = resolve(root, 'audit.yaml');
  if (exists(auditFile)) problems.push(problem('workspace/exists', {}, wholeFile(auditFile)));
  return problems.length > 0 || !language || !attributes.ok
    ? bad(problems)
    : good({ client: textOption(call, 'client'), questionnaires, language, like: from, attributes: attributes.value });
}
