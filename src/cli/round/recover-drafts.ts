import { good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Workspace } from '../workspace/open-workspace';
import { finishDraft } from './finish-draft';
import { listDrafts } from './list-drafts';
import { openDraft } from './open-draft';
import type { OpenedRound } from './open-round';

/** Moves drafts into the table that were finished when a crash came between; says how many. One that is open elsewhere is left to its process. */
export function recoverDrafts(workspace: Workspace, opened: OpenedRound, questionnaire: Questionnaire): Outcome<number> {
  const drafts = listDrafts(opened.folder, questionnaire);
  if (!drafts.ok) return drafts;
  let moved = 0;
  for (const { head, state } of drafts.value) {
    if (state !== 'finished' && state !== 'finished-here') continue;
    const draft = openDraft(workspace, opened, questionnaire, { language: head.language }, head.id);
    if (!draft.ok) continue;
    const finished = finishDraft(workspace, opened, questionnaire, draft.value, state);
    if (!finished.ok) {
      draft.value.close();
      return finished;
    }
    moved++;
  }
  return good(moved);
}
