import { mappingSchema } from '#intake/mapping';
import { type Problem, type ProblemCode, problem } from '#problem';
import { importsSchema } from '#workspace/imports';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { openRound } from '../round/open-round';
import { questionnairesToFreeze } from '../round/questionnaires-to-freeze';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';
import { today } from '../today';
import { writeSchemas } from '../workspace/write-schemas';
import { importColumnLines, importHead, importRowLines } from './import-lines';
import { type ImportPlan, type PlannedImport, planImports } from './plan-imports';
import { type PreparedImport, prepareImport } from './prepare-import';
import { readImport } from './read-import';
import { storeImports } from './store-imports';
import { writeDraft } from './write-draft';

/** `import` of survey exports: reads every file, and writes all of them or none. */
export function importExports(context: Context, call: Call): ExitCode {
  const { wording, tell } = context;
  const prepared = prepareImport(context, call);
  if (!prepared.ok) return refuse(prepared.problems, context);
  const draft = textOption(call, 'draftMapping');
  if (draft !== null) return draftFor(context, call, prepared.value, draft);
  const plan = planImports(context, call, prepared.value);
  if (call.options.dryRun === true) for (const planned of plan.files) showPlanned(context, planned);
  if (plan.warnings.length > 0) tell(`${showProblems(plan.warnings, wording)}\n\n`);
  if (plan.problems.length > 0) return rejected(context, call, plan.problems);
  return call.options.dryRun === true ? endDryRun(context, call, prepared.value, plan) : carryOut(context, prepared.value, plan.files);
}

function carryOut(context: Context, prepared: PreparedImport, planned: readonly PlannedImport[]): ExitCode {
  const { wording, print, tell, now } = context;
  const { workspace, current, questionnaire } = prepared;
  const stores = planned.flatMap(({ store }) => store ?? []);
  if (stores.length > 0) {
    const comment = wording.say('workspace.round-comment');
    const questionnaires = questionnairesToFreeze(context, workspace, current.round, questionnaire);
    if (!questionnaires.ok) return refuse(questionnaires.problems, context);
    const opened = openRound(workspace, { name: current.name, questionnaires: questionnaires.value, date: today(now()), comment });
    if (!opened.ok) return refuse(opened.problems, context);
    const schemas = writeSchemas(workspace.root, { mapping: mappingSchema, imports: importsSchema });
    if (!schemas.ok) return refuse(schemas.problems, context);
    const stored = storeImports(workspace, opened.value, prepared.earlier, stores, wording.say('import.file-head'));
    if (!stored.ok) return refuse(stored.problems, context);
    if (opened.value.isNew) tell(`${wording.say('session.round-opened', { round: current.name })}\n`);
    else if (current.insteadOf !== null)
      tell(`${wording.say('session.round-older', { round: current.name, current: current.insteadOf })}\n`);
  }
  for (const { read, store } of planned) {
    if (store === null) print(wording.say('import.already', { file: read.file }));
    else {
      print(importHead(read, wording));
      for (const line of importRowLines(read, wording)) print(line);
      print(wording.say('import.imported', { used: read.result.rows.length, round: current.name, table: `tables/${store.record.table}` }));
    }
  }
  tellNext(context, commandLine(context, 'score'));
  return 0;
}

function showPlanned(context: Context, { read, store }: PlannedImport): void {
  const { wording, print } = context;
  if (store === null) {
    print(wording.say('import.already', { file: read.file }));
    return;
  }
  const rows = read.result.unknown.size > 0 ? [] : [...importRowLines(read, wording), '', ''];
  print([importHead(read, wording), '', ...importColumnLines(read, context), '', ...rows].join('\n'));
}

function endDryRun(context: Context, call: Call, { current }: PreparedImport, { files, warnings }: ImportPlan): ExitCode {
  const { wording, print } = context;
  const anything = files.some(({ store }) => store !== null);
  if (anything && current.round === null) print(wording.say('import.round-would-open', { round: current.name }));
  offerDraft(context, call, warnings);
  const next = anything ? commandLine(context, ...words(call)) : commandLine(context, 'score');
  tellNext(context, next, '');
  return 0;
}

/** The command as it was given, without what only looks or drafts. */
function words(call: Call, mapping: string | null = textOption(call, 'mapping')): readonly string[] {
  const option = (flag: string, value: string | null): readonly string[] => (value === null ? [] : [flag, value]);
  return [
    'import',
    ...call.args,
    ...option('-q', textOption(call, 'questionnaire')),
    ...option('--mapping', mapping),
    ...option('--encoding', textOption(call, 'encoding')),
    ...option('--from', textOption(call, 'from')),
    ...option('--round', textOption(call, 'round')),
    ...(call.options.replace === true ? ['--replace'] : []),
    ...(call.options.includePartial === true ? ['--include-partial'] : []),
  ];
}

function rejected(context: Context, call: Call, problems: readonly Problem[]): ExitCode {
  const { wording, tell } = context;
  const code = refuse(problems, context);
  tell(`\n${wording.say('import.nothing-written', { count: problems.length })}\n`);
  offerDraft(context, call, problems);
  return code;
}

const draftable: readonly ProblemCode[] = [
  'import/unknown-label',
  'import/unknown-value',
  'import/foreign-column',
  'import/unknown-number',
  'import/ambiguous-column',
  'import/no-question-column',
  'import/dropped-columns',
  'import/missing-questions',
];

/** A mapping can explain what is unknown; a new draft keeps what an old one says. */
function offerDraft(context: Context, call: Call, problems: readonly Problem[]): void {
  if (call.args.length !== 1 || !problems.some(({ code }) => draftable.includes(code))) return;
  const draft = textOption(call, 'mapping') === 'mapping.yaml' ? 'mapping-2.yaml' : 'mapping.yaml';
  const command = commandLine(context, ...words(call), '--draft-mapping', draft);
  context.tell(`${context.wording.say('import.draft-offer', { command })}\n`);
}

function draftFor(context: Context, call: Call, prepared: PreparedImport, draft: string): ExitCode {
  const { wording, print, tell } = context;
  const [file] = call.args;
  if (file === undefined || call.args.length > 1) return refuse([problem('import/one-draft')], context);
  const read = readImport(context, call, prepared, file);
  if (!read.ok) return refuse(read.problems, context);
  const guessed = read.warnings.filter((one) => one.code === 'import/guessed-encoding');
  if (guessed.length > 0) tell(`${showProblems(guessed, wording)}\n\n`);
  const written = writeDraft(context, prepared, read.value, draft);
  if (!written.ok) return refuse(written.problems, context);
  print(importHead(read.value, wording));
  print(wording.say('import.drafted', { file: draft, ...written.value }));
  const command = commandLine(context, ...words(call, draft), '--dry-run');
  tell(`\n${wording.say('import.correct-then', { command })}\n`);
  return 0;
}
