import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { copyHash } from './freeze-questionnaire';
import type { Round, RoundQuestionnaire } from './round';

/** The frozen copy of a questionnaire, byte for byte the one that the round opened with; else `questionnaire/changed-since-frozen`. */
export function readFrozen(text: string, file: string, expected: RoundQuestionnaire, round: Pick<Round, 'name'>): Outcome<Questionnaire> {
  // Equal bytes were a questionnaire when they were written, so nothing else needs checking.
  if (copyHash(text) !== expected.copy)
    return bad([problem('questionnaire/changed-since-frozen', { id: expected.id, round: round.name }, wholeFile(file))]);
  return good(JSON.parse(text) as Questionnaire);
}
