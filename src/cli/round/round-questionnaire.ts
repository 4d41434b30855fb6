import { join } from 'node:path';
import { readText } from '#disk/read-text';
import type { Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { readFrozen } from '#workspace/read-frozen';
import type { Round } from '#workspace/round';
import { checkLibrary } from '../content/check-library';
import { contentFolders } from '../content/content-folders';
import { findQuestionnaire } from '../content/find-questionnaire';
import type { Context } from '../context';
import { roundFolder, type Workspace } from '../workspace/open-workspace';

/** A questionnaire as a round asks it: the round's own frozen copy, else, for one that it does not have yet, the one in reach. */
export function roundQuestionnaire(
  context: Pick<Context, 'cwd' | 'language'>,
  workspace: Workspace,
  round: Round | null,
  wanted: string,
): Outcome<Questionnaire> {
  const frozen = round?.questionnaires.find(({ id }) => id === wanted);
  if (!round || !frozen) {
    const library = checkLibrary(workspace);
    if (!library.ok) return library;
    const language = workspace.audit.language ?? context.language;
    return findQuestionnaire(wanted, { cwd: context.cwd, folders: contentFolders(workspace), language });
  }
  const path = join(roundFolder(workspace, round.name), 'questionnaires', `${wanted}.json`);
  const text = readText(path);
  return text.ok ? readFrozen(text.value, path, frozen, round) : text;
}
