import { attempt } from '#disk/attempt';
import { lock } from '#disk/lock';
import { bad, good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Attribute } from '#workspace/audit';
import { checkLaunch } from '#workspace/check-launch';
import { type CurrentRound, currentRound } from '../round/current-round';
import type { TerminalRun } from '../terminal-run';
import { today } from '../today';
import { openWorkspace, type Workspace } from '../workspace/open-workspace';
import { checkWishes } from './check-wishes';
import { pickQuestionnaire } from './pick-questionnaire';
import type { Wishes } from './read-wishes';

/** Everything an interview needs to know before anybody is asked; nothing is written yet. */
export interface PreparedInterview {
  readonly workspace: Workspace;
  readonly current: CurrentRound;
  readonly questionnaire: Questionnaire;
  readonly wishes: Wishes;
  readonly attributes: readonly Attribute[];
  readonly unit: string | null;
  /** The smallest group shown, for the question of consent. */
  readonly minimum: number;
}

/** Null: which questionnaire was asked, and nothing was decided. */
export async function prepareInterview(run: TerminalRun, wishes: Wishes): Promise<Outcome<PreparedInterview | null>> {
  const { context } = run;
  const workspace = openWorkspace({ currentFolder: context.cwd, folder: context.workspace ?? undefined });
  if (!workspace.ok) return workspace;
  const writable = checkWritable(workspace.value);
  if (!writable.ok) return writable;
  const current = currentRound(workspace.value, wishes.round, today(context.now()));
  if (!current.ok) return current;
  const picked = await pickQuestionnaire(run, workspace.value, current.value, wishes.questionnaire);
  if (!picked.ok) return picked;
  if (picked.value === null) return good(null);
  const { audit, auditFile } = workspace.value;
  const launch = checkLaunch(audit.launched ?? current.value.round?.launched ?? null, [picked.value], auditFile, today(context.now()));
  if (!launch.ok) return launch;
  const { attributes, unit, limits } = current.value.round ?? { ...audit, limits: audit.privacy };
  const checked = checkWishes(context, wishes, picked.value, { attributes, unit });
  if (!checked.ok) return bad(checked.problems);
  return good(
    {
      workspace: workspace.value,
      current: current.value,
      questionnaire: picked.value,
      wishes: checked.value,
      attributes,
      unit,
      minimum: limits.minimum,
    },
    workspace.warnings,
  );
}

/** Nobody is asked anything where the answers could not be kept. */
function checkWritable({ auditFile }: Workspace): Outcome<null> {
  const locked = lock(auditFile, 2_000);
  if (!locked.ok) return locked;
  return attempt(auditFile, 'write', () => {
    locked.value.release();
    return null;
  });
}
