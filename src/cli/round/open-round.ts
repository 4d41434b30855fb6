import { join } from 'node:path';
import { lock } from '#disk/lock';
import { makeFolder } from '#disk/make-folder';
import { publishFolder } from '#disk/publish-folder';
import { writeSafely } from '#disk/write-safely';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import { dividedQuestions } from '#questionnaire/divided-questions';
import type { Questionnaire } from '#questionnaire/questionnaire';
import { checkLaunch } from '#workspace/check-launch';
import { freezeQuestionnaire } from '#workspace/freeze-questionnaire';
import { newRound, withQuestionnaire } from '#workspace/new-round';
import type { Round } from '#workspace/round';
import { writeRound } from '#workspace/write-round';
import { checkInside, roundFolder, type Workspace } from '../workspace/open-workspace';
import { writeSchemas } from '../workspace/write-schemas';
import { readRoundFile } from './read-round-file';

export interface OpenedRound {
  readonly round: Round;
  readonly folder: string;
  /** It did not exist before. */
  readonly isNew: boolean;
}

export interface RoundOpening {
  readonly name: string;
  readonly questionnaires: readonly Questionnaire[];
  /** Today, ISO. */
  readonly date: string;
  /** What round.yaml says about itself, in the workspace's language. */
  readonly comment?: string;
}

const patience = 5_000;

/**
 * Opens a round with frozen copies of its questionnaires; the folder appears whole or not at all.
 * A round that exists is taken as it is; a questionnaire it does not have yet is frozen into it while it is open.
 */
export function openRound(workspace: Workspace, { name, questionnaires, date, comment = '' }: RoundOpening): Outcome<OpenedRound> {
  const folder = roundFolder(workspace, name);
  const inside = checkInside(workspace, folder);
  if (!inside.ok) return inside;
  if (workspace.rounds.includes(name)) return addQuestionnaires(workspace, folder, questionnaires, comment, date);
  const round = newRound(workspace.audit, workspace.auditFile, questionnaires, name, date);
  if (!round.ok) return round;
  const divided = dividedQuestions(questionnaires);
  if (divided.length > 0) return bad(divided);
  const launch = checkLaunch(workspace.audit.launched, questionnaires, workspace.auditFile, date);
  if (!launch.ok) return launch;
  const copies = questionnaires.map((questionnaire) => [`questionnaires/${questionnaire.id}.json`, freezeQuestionnaire(questionnaire)]);
  const made = publishFolder(folder, { 'round.yaml': writeRound(round.value, comment), ...Object.fromEntries(copies) });
  if (!made.ok) return made;
  if (made.value === 'exists') return addQuestionnaires(workspace, folder, questionnaires, comment, date);
  const schemas = writeSchemas(workspace.root);
  return schemas.ok ? good({ round: round.value, folder, isNew: true }) : schemas;
}

function addQuestionnaires(
  { audit, auditFile, root }: Workspace,
  folder: string,
  questionnaires: readonly Questionnaire[],
  comment: string,
  date: string,
): Outcome<OpenedRound> {
  const file = join(folder, 'round.yaml');
  const before = readRoundFile(file);
  if (!before.ok) return before;
  const added = missing(before.value, questionnaires);
  if (added.length === 0) return good({ round: before.value, folder, isNew: false });
  const launch = checkLaunch(audit.launched ?? before.value.launched, added, auditFile, date);
  if (!launch.ok) return launch;
  const inside = checkInside({ root }, join(folder, 'questionnaires'));
  if (!inside.ok) return inside;
  const locked = lock(file, patience);
  if (!locked.ok) return locked;
  try {
    const frozen = freezeMore(file, folder, questionnaires, comment);
    return frozen.ok ? good({ round: frozen.value, folder, isNew: false }, locked.warnings) : frozen;
  } finally {
    locked.value.release();
  }
}

const missing = (round: Round, questionnaires: readonly Questionnaire[]): readonly Questionnaire[] =>
  questionnaires.filter(({ id }) => !round.questionnaires.some((frozen) => frozen.id === id));

function freezeMore(file: string, folder: string, questionnaires: readonly Questionnaire[], comment: string): Outcome<Round> {
  const current = readRoundFile(file);
  if (!current.ok) return current;
  const made = makeFolder(join(folder, 'questionnaires'));
  if (!made.ok) return made;
  let round = current.value;
  for (const questionnaire of missing(round, questionnaires)) {
    if (round.closed !== null) return bad([problem('workspace/round-closed', { round: round.name }, wholeFile(file))]);
    const next = withQuestionnaire(round, file, questionnaire);
    if (!next.ok) return next;
    const copied = writeSafely(join(folder, 'questionnaires', `${questionnaire.id}.json`), freezeQuestionnaire(questionnaire));
    if (!copied.ok) return copied;
    round = next.value;
  }
  // The copies first: a crash in between leaves a copy that no round names, never a round without its copy.
  const written = writeSafely(file, writeRound(round, comment));
  return written.ok ? good(round) : written;
}
