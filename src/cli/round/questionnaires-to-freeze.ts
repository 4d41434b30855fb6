import { bad, good, type Outcome } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Round } from '#workspace/round';
import type { Context } from '../context';
import type { Workspace } from '../workspace/open-workspace';
import { roundQuestionnaire } from './round-questionnaire';

/** What a round freezes when it opens: the questionnaires that audit.yaml names, and the one that is asked. An open round only adds the one asked. */
export function questionnairesToFreeze(
  context: Pick<Context, 'cwd' | 'language'>,
  workspace: Workspace,
  round: Round | null,
  asked: Questionnaire,
): Outcome<readonly Questionnaire[]> {
  if (round !== null) return good([asked]);
  const others = workspace.audit.questionnaires
    .filter((id) => id !== asked.id)
    .map((id) => roundQuestionnaire(context, workspace, round, id));
  const problems = others.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  return problems.length > 0 ? bad(problems) : good([asked, ...others.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))]);
}
