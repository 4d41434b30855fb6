import { join } from 'node:path';
import type { Outcome } from '#problem';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { type CurrentRound, currentRound } from '../round/current-round';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';
import { today } from '../today';
import { openWorkspace, roundFolder, type Workspace } from '../workspace/open-workspace';
import { planSheets, type SheetPlan } from './plan-sheets';
import { readEarlier } from './prepare-import';
import { readSheets } from './read-sheets';
import { storeChanges } from './store-changes';

/** `import` of answer sheets: all of them or none, stored as interviews would be. */
export function importSheets(context: Context, call: Call, files: readonly string[]): ExitCode {
  const { wording, tell, print } = context;
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) return refuse(workspace.problems, context);
  const current = currentRound(workspace.value, textOption(call, 'round'), today(context.now()));
  if (!current.ok) return refuse(current.problems, context);
  const plan = planned(context, workspace.value, current.value, files);
  if (!plan.ok) {
    const code = refuse(plan.problems, context);
    tell(`\n${wording.say('import.nothing-written', { count: plan.problems.length })}\n`);
    return code;
  }
  if (plan.warnings.length > 0) tell(`${showProblems(plan.warnings, wording)}\n\n`);
  const isDry = call.options.dryRun === true;
  if (!isDry) {
    const stored = storeChanges(context, workspace.value, current.value, plan.value);
    if (!stored.ok) return refuse(stored.problems, context);
  }
  for (const { read, does, changed } of plan.value.sheets) {
    const { file, respondent, questionnaire } = read.sheet;
    if (does === 'nothing') print(wording.say('import.already', { file }));
    else if (respondent === null) print(wording.say('import.sheet.row', { file, questionnaire: questionnaire.id, count: changed }));
    else print(wording.say(`import.sheet.${does}`, { file, respondent, questionnaire: questionnaire.id, count: changed }));
  }
  const count = plan.value.sheets.filter(({ does }) => does !== 'nothing').length;
  if (isDry) {
    print(wording.say('import.dry'));
    if (count > 0 && current.value.round === null) print(wording.say('import.round-would-open', { round: current.value.name }));
  } else if (count > 0) print(wording.say('import.sheets-in', { count, round: current.value.name }));
  const again = ['import', ...call.args, ...(textOption(call, 'round') === null ? [] : ['--round', textOption(call, 'round')])];
  tellNext(context, commandLine(context, ...(isDry && count > 0 ? again : ['score'])));
  return 0;
}

function planned(context: Context, workspace: Workspace, current: CurrentRound, files: readonly string[]): Outcome<SheetPlan> {
  const importsFile = join(roundFolder(workspace, current.name), 'imports.yaml');
  const earlier = readEarlier(importsFile);
  if (!earlier.ok) return earlier;
  const sheets = readSheets(context, workspace, current, files);
  if (!sheets.ok) return sheets;
  const plan = planSheets(sheets.value, {
    importsFile,
    earlier: earlier.value,
    attributes: (current.round ?? workspace.audit).attributes.map(({ name }) => name),
    comment: context.wording.say('import.file-head'),
    now: context.now().toISOString(),
  });
  return plan.ok ? { ...plan, warnings: [...sheets.warnings, ...plan.warnings] } : plan;
}
