import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { lineFile } from '#disk/line-file';
import { makeFolder } from '#disk/make-folder';
import { sweep } from '#disk/sweep';
import { bad, good, type Outcome, problem, wholeFile } from '#problem';
import type { Questionnaire } from '#questionnaire/questionnaire';
import type { JournalEntry, JournalHead } from '#response/journal';
import { journalLine } from '#response/journal-line';
import { checkInside, type Workspace } from '../workspace/open-workspace';
import { draftFile } from './list-drafts';
import type { Person } from './open-journal';
import type { OpenedRound } from './open-round';
import { type RecordedInterview, recordedInterview } from './recorded-interview';
import { stillOpen } from './still-open';

/**
 * Opens an anonymous interview as a draft under a random id, or resumes the draft of that id. It holds no clock time;
 * notes are refused, for an anonymous table has no place for them. `finishDraft` moves its answers into the table.
 */
export function openDraft(
  workspace: Workspace,
  { round, folder }: OpenedRound,
  questionnaire: Questionnaire,
  person: Omit<Person, 'respondent' | 'consent' | 'unit'>,
  id: string = randomBytes(16).toString('hex'),
): Outcome<RecordedInterview> {
  if (round.closed !== null) return bad([problem('workspace/round-closed', { round: round.name }, wholeFile(join(folder, 'round.yaml')))]);
  const interviews = join(folder, 'interviews');
  const path = join(interviews, draftFile(id));
  const inside = checkInside(workspace, path);
  if (!inside.ok) return inside;
  const ready = makeFolder(interviews);
  if (!ready.ok) return ready;
  sweep(interviews);
  const head: JournalHead = {
    format: 1,
    kind: 'head',
    id,
    respondent: id,
    questionnaire: questionnaire.id,
    hash: questionnaire.hash,
    role: person.role ?? null,
    unit: null,
    attributes: person.attributes ?? {},
    language: person.language,
    markers: person.markers ?? null,
    consent: false,
    row: randomBytes(16).toString('hex'),
    opened: null,
  };
  const file = lineFile(path, journalLine(head));
  if (!file.ok) return file;
  const opened = recordedInterview(file.value, questionnaire, stillOpen(folder), file.warnings);
  if (!opened.ok) return opened;
  const { record } = opened.value;
  return good({ ...opened.value, record: (entry) => record(withoutTime(entry)) }, opened.warnings);
}

function withoutTime(entry: JournalEntry): JournalEntry {
  if (entry.kind === 'note') throw new Error('an anonymous draft takes no notes');
  return { ...entry, at: null };
}
