import { type Audit, audit } from '#audit';
import { ReadFailure } from '#disk/read-chunks';
import { bad, good, type Outcome, type Problem, problem } from '#problem';
import { type Call, textOption } from '../command';
import { commandLine } from '../command-line';
import { findQuestionnaire } from '../content/find-questionnaire';
import { questionnaireIds } from '../content/open-content';
import { placeHere } from '../content/place-here';
import type { Context } from '../context';
import { loadFile } from './load-file';
import { loadRound } from './load-round';
import type { LoadedAudit } from './loaded-audit';

export interface ScoredAudit extends Audit {
  readonly loaded: LoadedAudit;
}

/** What `score`, `explain` and `report` start from: the file named (with -q), else the round of the workspace; scored, or every problem. */
export function loadAudit(context: Context, call: Call, file: string | null): Outcome<ScoredAudit> {
  const loaded =
    file === null
      ? loadRound(context, { round: textOption(call, 'round'), questionnaire: textOption(call, 'questionnaire') })
      : loadAlone(context, call, file);
  if (!loaded.ok) return loaded;
  const audited = auditOrFail(loaded.value);
  if (!audited.ok) return audited;
  // A cell that cannot be read is only met while the rows go by; then nothing of the result may be shown.
  const met = loaded.value.problems();
  if (met.length > 0) return bad([...met, ...loaded.warnings]);
  const warnings: readonly Problem[] = loaded.value.warnings;
  return { ok: true, value: { ...audited.value, loaded: loaded.value }, warnings };
}

/** Tables are read while they are scored: a disk that fails halfway is a problem of that file, not half a result. */
function auditOrFail({ now, before, subject }: LoadedAudit): Outcome<Audit> {
  try {
    return good(audit(now, before, subject));
  } catch (error) {
    if (error instanceof ReadFailure) return bad([error.problem]);
    throw error;
  }
}

function loadAlone(context: Context, call: Call, file: string): Outcome<LoadedAudit> {
  if (textOption(call, 'round') !== null) return bad([problem('command/not-with-file', { option: '--round', file })]);
  const wanted = textOption(call, 'questionnaire');
  if (wanted === null)
    return bad([
      problem('command/missing-questionnaire', {
        known: questionnaireIds([]),
        command: commandLine(context, 'score', file, '-q', 'self-check'),
      }),
    ]);
  const place = placeHere(context, wanted);
  const questionnaire = place.ok ? findQuestionnaire(wanted, place.value) : place;
  return questionnaire.ok ? loadFile(context, file, questionnaire.value) : questionnaire;
}
