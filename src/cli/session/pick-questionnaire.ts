import { askChoice } from '#interview/ask-choice';
import { bad, good, type Outcome, type Problem } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { contentFolders } from '../content/content-folders';
import { questionnaireIds } from '../content/open-content';
import type { CurrentRound } from '../round/current-round';
import { roundQuestionnaire } from '../round/round-questionnaire';
import type { TerminalRun } from '../terminal-run';
import type { Workspace } from '../workspace/open-workspace';

/** The questionnaire named, else the only one, else the one chosen from a list. Null: nothing was decided. */
export async function pickQuestionnaire(
  run: TerminalRun,
  workspace: Workspace,
  { round }: CurrentRound,
  wanted: string | null,
): Promise<Outcome<Questionnaire | null>> {
  const { context } = run;
  const find = (id: string): Outcome<Questionnaire> => roundQuestionnaire(context, workspace, round, id);
  if (wanted !== null) return find(wanted);
  const stated = [...new Set([...workspace.audit.questionnaires, ...(round?.questionnaires.map(({ id }) => id) ?? [])])];
  const ids = stated.length > 0 ? stated : questionnaireIds(contentFolders(workspace));
  const found: Questionnaire[] = [];
  const problems: Problem[] = [];
  for (const id of ids) {
    const questionnaire = find(id);
    if (questionnaire.ok) found.push(questionnaire.value);
    else problems.push(...questionnaire.problems);
  }
  if (problems.length > 0) return bad(problems);
  const only = found.length === 1 ? found[0] : undefined;
  if (only) return good(only);
  const { wording } = context;
  const chosen = await askChoice({
    ...run.use,
    language: context.language,
    title: wording.say('session.which-questionnaire'),
    items: found.map(({ name, minutes }) => ({
      label: wording.text(name),
      detail: minutes === null ? '' : wording.say('session.minutes', { minutes }),
    })),
    start: 0,
  });
  return good(chosen === null ? null : (found[chosen] ?? null));
}
