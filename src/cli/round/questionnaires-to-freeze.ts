import { bad, good, type Outcome } from '#problem';
import { dividedQuestions } from '#questionnaire/divided-questions';
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
  const [wanted, isOpen] = round === null ? [workspace.audit.questionnaires, false] : [round.questionnaires.map(({ id }) => id), true];
  const others = wanted.filter((id) => id !== asked.id).map((id) => roundQuestionnaire(context, workspace, round, id));
  const found = others.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
  const problems = others.flatMap((outcome) => (outcome.ok ? [] : outcome.problems));
  // Asked side by side, one id has one meaning.
  const divided = problems.length > 0 ? problems : dividedQuestions([...found, asked]);
  if (divided.length > 0) return bad(divided);
  return good(isOpen ? [asked] : [asked, ...found]);
}
