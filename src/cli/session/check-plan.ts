import { bad, good, type Outcome, problem } from '#problem';
import type { Questionnaire, Role } from '#questionnaire/questionnaire';
import { shownQuestions } from '#response/shown-questions';
import { commandLine } from '../command-line';
import type { Context } from '../context';

/** Something to ask has to be left once the role is known. */
export function checkPlan(
  context: Context,
  questionnaire: Questionnaire,
  role: Role | null,
  markers: readonly string[] | null,
): Outcome<null> {
  if (shownQuestions({ questionnaire, role, markers, answers: new Map() }).length > 0) return good(null);
  const command = commandLine(context, 'questionnaire', 'show', questionnaire.id);
  return bad([problem('command/nothing-to-ask', { questionnaire: questionnaire.id, command })]);
}
