import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';

/**
 * A questionnaire that is read by the time since the programme was launched is asked only where that date is stated, and not before it.
 * `file` is audit.yaml, `today` an ISO date.
 */
export function checkLaunch(launched: string | null, questionnaires: readonly Questionnaire[], file: string, today: string): Outcome<null> {
  const asking = questionnaires.filter(({ needs = [] }) => needs.includes('launched'));
  if (launched !== null && launched <= today) return good(null);
  const problems = asking.map(({ id }) =>
    launched === null
      ? problem('workspace/launch-date-missing', { questionnaire: id }, wholeFile(file))
      : problem('workspace/launch-ahead', { questionnaire: id, date: launched }, wholeFile(file)),
  );
  return problems.length > 0 ? bad(problems) : good(null);
}
