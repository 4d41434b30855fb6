import type { Questionnaire } from '#questionnaire/questionnaire';
import type { RoundFiles } from './read-round-files';

/** Who has a voice already, by questionnaire, over all files of a round: a person in two tables, or in a table and an interview, must not become two. */
export function seenRespondents({ journals }: Pick<RoundFiles, 'journals'>): (questionnaire: Questionnaire) => Set<string> {
  const seen = new Map<string, Set<string>>();
  const seenBy = ({ id }: Questionnaire): Set<string> => {
    const known = seen.get(id) ?? new Set();
    seen.set(id, known);
    return known;
  };
  for (const { journal, questionnaire } of journals) seenBy(questionnaire).add(journal.head.respondent);
  return seenBy;
}
