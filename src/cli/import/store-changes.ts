import { dirname } from 'node:path';
import { setTime } from '#disk/set-time';
import { good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { importsSchema } from '#workspace/imports';
import type { Context } from '../context';
import type { CurrentRound } from '../round/current-round';
import type { Workspace } from '../workspace/open-workspace';
import { writeSchemas } from '../workspace/write-schemas';
import { type FileChange, makeChanges } from './file-change';
import { openImportRound } from './open-import-round';
import { noTime } from './plan-sheet-rows';

interface Planned {
  readonly questionnaires: readonly Questionnaire[];
  readonly changes: readonly FileChange[];
}

/** Writes what sheets or another workspace come to, into the round that is opened for it where needed; no changes, nothing is opened. */
export function storeChanges(
  context: Context,
  workspace: Workspace,
  current: CurrentRound,
  { questionnaires, changes }: Planned,
): Outcome<null> {
  if (changes.length === 0) return good(null);
  const opened = openImportRound(context, workspace, current, questionnaires);
  if (!opened.ok) return opened;
  if (changes.some(({ time }) => time !== null)) {
    const schemas = writeSchemas(workspace.root, { imports: importsSchema });
    if (!schemas.ok) return schemas;
  }
  const made = makeChanges(workspace, changes);
  // The folder of a table without a time must not tell one either.
  for (const { path, time } of changes) if (time !== null) setTime(dirname(path), noTime);
  return made;
}
