import { resolve } from 'node:path';
import { canonicalPath } from '#disk/canonical-path';
import { bad, type Outcome, problem, wholeFile } from '#problem';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import type { Context, ExitCode } from '../context';
import { refuse } from '../refuse';
import { type CurrentRound, currentRound } from '../round/current-round';
import { findRound } from '../round/find-round';
import { roundQuestionnaire } from '../round/round-questionnaire';
import { showProblems } from '../show-problems';
import { tellNext } from '../tell-next';
import { today } from '../today';
import { openWorkspace, roundFolder, type Workspace } from '../workspace/open-workspace';
import { type MergePlan, planMerge } from './plan-merge';
import { storeChanges } from './store-changes';

/** `import` of another laptop's workspace: its interviews and tables of the same round come into ours, or nothing does. */
export function importWorkspace(context: Context, call: Call, folder: string): ExitCode {
  const { wording, tell, print } = context;
  const ours = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!ours.ok) return refuse(ours.problems, context);
  const current = currentRound(ours.value, textOption(call, 'round'), today(context.now()));
  if (!current.ok) return refuse(current.problems, context);
  const plan = planned(context, ours.value, current.value, folder);
  if (!plan.ok) {
    const code = refuse(plan.problems, context);
    tell(`\n${wording.say('import.nothing-written', { count: plan.problems.length })}\n`);
    return code;
  }
  if (plan.warnings.length > 0) tell(`${showProblems(plan.warnings, wording)}\n\n`);
  const isDry = call.options.dryRun === true;
  if (!isDry) {
    const stored = storeChanges(context, ours.value, current.value, plan.value);
    if (!stored.ok) return refuse(stored.problems, context);
  }
  const { files } = plan.value;
  for (const { name, does, lines } of files) print(wording.say(`import.merge.${does}`, { name, lines }));
  if (isDry) print(wording.say('import.dry'));
  else {
    const count = files.filter(({ does }) => does !== 'nothing').length;
    print(wording.say('import.merged', { count, round: current.value.name }));
  }
  const again = ['import', folder, ...(textOption(call, 'round') === null ? [] : ['--round', textOption(call, 'round')])];
  tellNext(context, commandLine(context, ...(isDry ? again : ['score'])));
  return 0;
}

function planned(context: Context, ours: Workspace, current: CurrentRound, folder: string): Outcome<MergePlan> {
  const path = resolve(context.cwd, folder);
  if (canonicalPath(path) === canonicalPath(ours.root)) return bad([problem('import/same-workspace', {}, wholeFile(folder))]);
  const theirs = openWorkspace({ currentFolder: path });
  if (!theirs.ok) return theirs;
  const [mine, other] = [ours.audit.client, theirs.value.audit.client];
  if (mine !== null && other !== null && mine.trim() !== other.trim())
    return bad([problem('import/other-client', { client: mine, other }, wholeFile(theirs.value.auditFile))]);
  const round = findRound(theirs.value, current.name);
  if (!round.ok) return bad(round.problems.map((one) => ({ ...one, place: one.place ?? wholeFile(folder) })));
  const { attributes } = current.round ?? ours.audit;
  return planMerge({
    ours: roundFolder(ours, current.name),
    theirs: roundFolder(theirs.value, current.name),
    theirRound: round.value,
    attributes: new Map(attributes.map(({ name, values }) => [name, values.length > 0 ? values.map(({ value }) => value) : null])),
    questionnaire: (id) => roundQuestionnaire(context, ours, current.round, id),
    comment: context.wording.say('import.file-head'),
  });
}
