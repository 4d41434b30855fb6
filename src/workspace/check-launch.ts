import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';

/** A questionnaire that is read by the time since the programme was launched is asked only where that date is stated. `file` is audit.yaml. */
export function checkLaunch(launched: string | null, questionnaires: readonly Questionnaire[], file: string): Outcome<null> {
  if (launched !== null) return good(null);
  const problems = questionnaires
    .filter(({ needs = [] }) => needs.includes('launched'))
    .map(({ id }) => problem('workspace/launch-date-missing', { questionnaire: id }, wholeFile(file)));
  return problems.length > 0 ? bad(problems) : good(null);
}
