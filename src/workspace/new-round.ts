import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { Audit } from './audit';
import { copyHash, freezeQuestionnaire } from './freeze-questionnaire';
import { hashAgreed } from './hash-agreed';
import type { Round, RoundQuestionnaire } from './round';
import { checkRoundName } from './round-name';

const anonymousMinimum = 5;

/** A round as it opens: everything that scoring and privacy depend on, taken over from the audit and frozen. `file` is audit.yaml, `date` today. */
export function newRound(audit: Audit, file: string, questionnaires: readonly Questionnaire[], name: string, date: string): Outcome<Round> {
  const named = checkRoundName(name);
  if (!named.ok) return named;
  const { client, language, privacy, smallestDifference, targets, weights, gates, attributes, unit, split, launched } = audit;
  if (questionnaires.some(({ mode }) => mode === 'anonymous') && privacy.minimum < anonymousMinimum) {
    return bad([problem('workspace/minimum-too-low', { found: privacy.minimum, min: anonymousMinimum }, wholeFile(file))]);
  }
  return good({
    name,
    opened: date.slice(0, 10),
    closed: null,
    client,
    language,
    questionnaires: questionnaires.map(roundQuestionnaire),
    limits: privacy,
    smallestDifference,
    targets,
    weights,
    gates,
    attributes,
    unit,
    split,
    launched,
    agreed: hashAgreed({ targets, weights, gates, smallestDifference, attributes }),
  });
}

/** How a round refers to a questionnaire that it has frozen. */
const roundQuestionnaire = (questionnaire: Questionnaire): RoundQuestionnaire => ({
  id: questionnaire.id,
  mode: questionnaire.mode,
  hash: questionnaire.hash,
  copy: copyHash(freezeQuestionnaire(questionnaire)),
});

/** An open round with one questionnaire more; anonymous ones keep their minimum. */
export function withQuestionnaire(round: Round, file: string, questionnaire: Questionnaire): Outcome<Round> {
  if (questionnaire.mode === 'anonymous' && round.limits.minimum < anonymousMinimum) {
    return bad([problem('workspace/minimum-too-low', { found: round.limits.minimum, min: anonymousMinimum }, wholeFile(file))]);
  }
  return good({ ...round, questionnaires: [...round.questionnaires, roundQuestionnaire(questionnaire)] });
}
